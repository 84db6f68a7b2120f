package dk.opgang.initiatives.agreement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** What partners have delivered: seen with the agreement. */
@Singleton
class AgreementDeliveries extends PostedRepository<AgreementDelivery> {

    AgreementDeliveries(EntityManager entities) {
        super(AgreementDelivery.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of(
                        "exists (select 1 from Agreement a, Initiative i where a.id = e.agreementId and i.id = a.initiativeId"
                                + " and i.form.municipalityCodes contains :seenBy)",
                        "seenBy",
                        m.code());
            case Tenant.Organisation o ->
                Restriction.of(
                        "exists (select 1 from Agreement a where a.id = e.agreementId and a.form.organisation = :seenBy)",
                        "seenBy",
                        o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }
}
