package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The occasions: that of an enrolment is seen as the enrolment is, others by who takes part in their initiative. */
@Singleton
class Occasions extends PostedRepository<Occasion> {

    private static final String TOGETHER =
            "e.form.enrolmentId is null and exists (select 1 from Initiative i where i.id = e.initiativeId and %s)";

    private final CoveredByConsent covered;

    Occasions(EntityManager entities, CoveredByConsent covered) {
        super(Occasion.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of(
                                TOGETHER.formatted("array_contains(i.form.municipalityCodes, :takesPart)"),
                                "takesPart",
                                m.code())
                        .or(covered.part(caller));
            case Tenant.Organisation o ->
                Restriction.of(
                                TOGETHER.formatted("array_contains(i.partnerOrganisations, :takesPart)"),
                                "takesPart",
                                o.cvr())
                        .or(covered.part(caller));
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }
}
