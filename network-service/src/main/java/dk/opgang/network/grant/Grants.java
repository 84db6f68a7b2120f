package dk.opgang.network.grant;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The grants: each for those who were parties of its case when it was posted. */
@Singleton
class Grants extends PostedRepository<Grant> {

    Grants(EntityManager entities) {
        super(Grant.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : caller.party()
                        .map(party -> Restriction.of("e.parties contains :reader", "reader", party))
                        .orElse(Restriction.none());
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    /** Those that were posted here of a match with another installation. */
    List<Grant> ofMatch(UUID matchId) {
        return list(Caller.system(), Restriction.equal("matchId", matchId), Restriction.of("e.installation is null"));
    }

    /** Those of the case that were posted here, and whose day of payment has not come; what was posted elsewhere is cancelled there. */
    List<Grant> unpaid(Caller caller, UUID caseId, LocalDate today) {
        return list(
                caller,
                Restriction.equal("caseId", caseId),
                Restriction.of(
                        "e.installation is null and e.cancelledAt is null and e.form.paidOn > :today", "today", today));
    }
}
