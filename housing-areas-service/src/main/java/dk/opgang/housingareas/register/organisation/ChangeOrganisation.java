package dk.opgang.housingareas.register.organisation;

import dk.opgang.housingareas.register.organisation.OrganisationEvent.Updated;
import dk.opgang.housingareas.support.HousingAreasProblem;
import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the name of a housing organisation; CVR and source stay. */
@Singleton
class ChangeOrganisation {

    private final HousingOrganisations organisations;
    private final Outbox outbox;

    ChangeOrganisation(HousingOrganisations organisations, Outbox outbox) {
        this.organisations = organisations;
        this.outbox = outbox;
    }

    @Transactional
    public HousingOrganisation patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingOrganisation organisation = organisations.get(caller, id);
        requireRight(caller, organisation);
        Preconditions.requireMatch(ifMatch, organisation.version());
        return apply(caller, organisation, patch.applyTo(organisation.form(), OrganisationRequest.class));
    }

    HousingOrganisation apply(Caller caller, HousingOrganisation organisation, OrganisationRequest request) {
        requireRight(caller, organisation);
        Faults faults = new Faults();
        faults.unchanged("/cvr", organisation.cvr(), request.cvr());
        faults.unchanged("/source", organisation.source(), request.source());
        faults.throwIfAny();
        if (!request.equals(organisation.form())) {
            organisation.rename(request.name());
            organisations.flush();
            outbox.publish(new Updated(organisation.id(), organisation.cvr(), organisation.name()));
        }
        return organisation;
    }

    private static void requireRight(Caller caller, HousingOrganisation organisation) {
        boolean itself =
                caller.organisation().filter(organisation.cvr()::equals).isPresent();
        if (!itself && !caller.tenantKey().equals(organisation.poster()) && !WriteRight.isOperator(caller)) {
            throw new ProblemException(HousingAreasProblem.HOUSING_ORGANISATION_NOT_YOURS);
        }
    }
}
