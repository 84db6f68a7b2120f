package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a method that its owner shares, changes it, publishes it or takes it back. */
@Singleton
class WriteSharedInitiative extends Posting<Caller, SharedInitiativeForm, SharedInitiative> {

    private final SharedInitiatives initiatives;

    WriteSharedInitiative(SharedInitiatives initiatives, Outbox outbox) {
        super(initiatives, SharedInitiativeForm.class, outbox);
        this.initiatives = initiatives;
    }

    @Transactional
    Posted<SharedInitiative> post(Caller caller, SharedInitiativeForm form) {
        if (caller.tenant() instanceof Tenant.Nobody) {
            throw new ProblemException(SharingProblem.OWNER_REQUIRED);
        }
        return post(caller, caller, form.sharedBy(caller.municipality()));
    }

    @Transactional
    SharedInitiative patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, initiatives.lockOwn(caller, id), ifMatch, patch);
    }

    @Override
    protected SharedInitiative create(Caller caller, Caller writer, SharedInitiativeForm form) {
        return new SharedInitiative(caller.tenantKey(), form);
    }

    /** What others see is told: not the work on what is not published. */
    @Override
    protected List<Event> news(Caller writer, @Nullable SharedInitiativeForm before, SharedInitiative shared) {
        boolean wasPublished = before != null && before.published();
        return wasPublished || shared.form().published() ? List.of(SharingEvent.Shared.of(shared)) : List.of();
    }
}
