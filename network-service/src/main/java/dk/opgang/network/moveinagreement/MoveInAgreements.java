package dk.opgang.network.moveinagreement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The move-in agreements, for their parties. */
@Singleton
class MoveInAgreements extends PostedRepository<MoveInAgreement> {

    MoveInAgreements(EntityManager entities) {
        super(MoveInAgreement.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        if (caller.isSystem()) {
            return Restriction.all();
        }
        return caller.party()
                .map(code -> Restriction.of("array_contains(e.form.parties, :seenBy)", "seenBy", code))
                .orElseGet(Restriction::none);
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    /** The agreement, locked, if the caller proposed it: 404 if there is none that it sees, the given problem if it is another's. */
    MoveInAgreement lockOwn(Caller caller, UUID id, ProblemCode anothers) {
        return lockOwn(caller, id, postedBy(caller), anothers);
    }
}
