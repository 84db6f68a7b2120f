package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.initiatives.initiative.TakesPart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The occasions: that of an enrolment is seen as the enrolment is, others by who takes part in their initiative. */
@Singleton
class Occasions extends PostedRepository<Occasion> {

    private static final Restriction TOGETHER = Restriction.of("e.form.enrolmentId is null");

    private final CoveredByConsent covered;

    Occasions(EntityManager entities, CoveredByConsent covered) {
        super(Occasion.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality _, Tenant.Organisation _ ->
                TOGETHER.and(TakesPart.in("e.initiativeId", caller)).or(covered.part(caller));
            case Tenant.Nobody _ -> Restriction.none();
            case Tenant.System _ -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }
}
