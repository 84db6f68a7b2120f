package dk.opgang.network.sharing;

import dk.opgang.network.posting.Posting;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes in a method that its owner shares; one that the owner posted before is brought up to date. */
@Singleton
class ShareInitiative {

    private final SharedInitiatives initiatives;
    private final ChangeSharedInitiative change;
    private final Outbox outbox;

    ShareInitiative(SharedInitiatives initiatives, ChangeSharedInitiative change, Outbox outbox) {
        this.initiatives = initiatives;
        this.change = change;
        this.outbox = outbox;
    }

    @Transactional
    public Posting<SharedInitiative> share(Caller caller, SharedInitiativeForm posted) {
        if (caller.tenant() instanceof Tenant.Nobody) {
            throw new ProblemException(SharingProblem.OWNER_REQUIRED);
        }
        SharedInitiativeForm form = posted.sharedBy(caller.municipality());
        Optional<SharedInitiative> known = initiatives.findPosted(caller, form.source());
        if (known.isPresent()) {
            return new Posting<>(change.apply(known.get(), form), false);
        }
        SharedInitiative shared = new SharedInitiative(caller, form);
        initiatives.persist(shared);
        if (shared.isPublished()) {
            outbox.publish(SharingEvent.Shared.of(shared));
        }
        return new Posting<>(shared, true);
    }
}
