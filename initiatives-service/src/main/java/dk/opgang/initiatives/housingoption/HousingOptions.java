package dk.opgang.initiatives.housingoption;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The housing options: seen with their enrolments. */
@Singleton
class HousingOptions extends PostedRepository<HousingOption> {

    private final CoveredByConsent covered;

    HousingOptions(EntityManager entities, CoveredByConsent covered) {
        super(HousingOption.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.part(caller);
    }
}
