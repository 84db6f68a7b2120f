package dk.opgang.network.moveinagreement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
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
                .map(code -> Restriction.of("e.form.parties contains :seenBy", "seenBy", code))
                .orElseGet(Restriction::none);
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    /** Those that are over by that day, without their parties having been told of it. */
    List<MoveInAgreement> endedBy(Caller caller, LocalDate day) {
        return list(
                caller,
                Restriction.of(
                        "e.form.period.to <= :endDay and (e.endTold is null or e.endTold <> e.form.period.to)",
                        "endDay",
                        day));
    }

    /** The agreement, locked, if the caller proposed it: 404 if there is none that it sees, the given problem if it is another's. */
    MoveInAgreement lockOwn(Caller caller, UUID id, ProblemCode anothers) {
        return lockOwn(caller, id, postedBy(caller), anothers);
    }
}
