package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Releases a later version of a method; its owner alone does that, and only of what others see. */
@Singleton
class WriteRelease extends Posting<SharedInitiative, ReleaseForm, Release> {

    private final SharedInitiatives initiatives;

    WriteRelease(SharedInitiatives initiatives, Releases releases, Outbox outbox) {
        super(releases, ReleaseForm.class, outbox);
        this.initiatives = initiatives;
    }

    @Transactional
    Posted<Release> post(Caller caller, UUID sharedInitiativeId, ReleaseForm form) {
        SharedInitiative shared = initiatives.lockOwn(caller, sharedInitiativeId);
        if (!shared.form().published()) {
            throw new ProblemException(SharingProblem.NOT_PUBLISHED);
        }
        return post(caller, shared, form);
    }

    @Override
    protected Release create(Caller caller, SharedInitiative shared, ReleaseForm form) {
        shared.released();
        return new Release(caller.tenantKey(), shared, form);
    }

    @Override
    protected void check(
            Caller caller, SharedInitiative shared, @Nullable Release known, ReleaseForm form, Faults faults) {
        if (known != null && !known.sharedInitiativeId().equals(shared.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
    }

    @Override
    protected List<Event> news(SharedInitiative shared, @Nullable ReleaseForm before, Release release) {
        return before == null ? List.of(new SharingEvent.Released(shared.id(), release.methodVersion())) : List.of();
    }
}
