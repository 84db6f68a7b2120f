package dk.opgang.initiatives.followup;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/**
 * The follow-ups: seen by the participant's municipality, and under a consent by who posted the placement or may read the enrolment
 * that they follow.
 */
@Singleton
class FollowUps extends VisibleRepository<FollowUp> {

    private final CoveredByConsent covered;

    FollowUps(EntityManager entities, CoveredByConsent covered) {
        super(FollowUp.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.question.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation ignored ->
                covered.followUpOfPosted(caller).or(covered.followUpOfEnrolment(caller));
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }
}
