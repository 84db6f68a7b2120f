package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a shared initiative, publishes it or takes it back. */
@Singleton
class ChangeSharedInitiative {

    private final SharedInitiatives initiatives;
    private final Outbox outbox;

    ChangeSharedInitiative(SharedInitiatives initiatives, Outbox outbox) {
        this.initiatives = initiatives;
        this.outbox = outbox;
    }

    @Transactional
    public SharedInitiative change(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        SharedInitiative shared = initiatives.lockOwn(caller, id);
        Preconditions.requireMatch(ifMatch, shared.version());
        return apply(shared, patch.applyTo(shared.form(), SharedInitiativeForm.class));
    }

    /** Brings it to the form. What others see of that is published: not the work on an unpublished one. */
    SharedInitiative apply(SharedInitiative shared, SharedInitiativeForm form) {
        boolean before = shared.isPublished();
        if (shared.change(form)) {
            initiatives.flush();
            if (before || shared.isPublished()) {
                outbox.publish(SharingEvent.Shared.of(shared));
            }
        }
        return shared;
    }
}
