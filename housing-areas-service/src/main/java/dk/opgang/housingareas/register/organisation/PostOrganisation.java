package dk.opgang.housingareas.register.organisation;

import dk.opgang.housingareas.register.organisation.OrganisationEvent.Registered;
import dk.opgang.housingareas.support.HousingAreasProblem;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes a housing organisation in; one that its poster has posted before under the same source is changed. */
@Singleton
class PostOrganisation {

    private final HousingOrganisations organisations;
    private final ChangeOrganisation change;
    private final Outbox outbox;

    PostOrganisation(HousingOrganisations organisations, ChangeOrganisation change, Outbox outbox) {
        this.organisations = organisations;
        this.change = change;
        this.outbox = outbox;
    }

    @Transactional
    public Posted<HousingOrganisation> post(Caller caller, OrganisationRequest request) {
        Optional<HousingOrganisation> known = organisations.bySource(caller, request.source());
        if (known.isPresent()) {
            return new Posted<>(change.apply(caller, known.get(), request), false);
        }
        requireRight(caller, request.cvr());
        organisations.byCvr(caller, request.cvr()).ifPresent(same -> {
            throw new ProblemException(HousingAreasProblem.HOUSING_ORGANISATION_EXISTS).with("id", same.id());
        });
        HousingOrganisation organisation = new HousingOrganisation(caller.tenantKey(), request);
        organisations.persist(organisation);
        organisations.flush();
        outbox.publish(new Registered(organisation.id(), organisation.cvr(), organisation.name()));
        return new Posted<>(organisation, true);
    }

    /** An organisation posts itself; a municipality and an operator may post those that they work with. */
    private static void requireRight(Caller caller, String cvr) {
        boolean itself = caller.organisation().filter(cvr::equals).isPresent();
        if (!itself && caller.municipality().isEmpty() && !WriteRight.isOperator(caller)) {
            throw new ProblemException(HousingAreasProblem.HOUSING_ORGANISATION_NOT_YOURS);
        }
    }
}
