package dk.opgang.housingareas.register.organisation;

import dk.opgang.housingareas.support.SourcedRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The housing organisations. */
@Singleton
class HousingOrganisations extends SourcedRepository<HousingOrganisation> {

    HousingOrganisations(EntityManager entities) {
        super(HousingOrganisation.class, entities);
    }

    Optional<HousingOrganisation> byCvr(Caller caller, String cvr) {
        return first(caller, Restriction.equal("cvr", cvr));
    }
}
