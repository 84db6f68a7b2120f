package dk.opgang.housingareas.register.organisation;

import dk.opgang.housingareas.HousingAreasProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers a housing organisation, or changes its name; its CVR and its source stay. */
@Singleton
class WriteOrganisation extends Posting<Caller, HousingOrganisationForm, HousingOrganisation> {

    private final HousingOrganisations organisations;

    WriteOrganisation(HousingOrganisations organisations, Outbox outbox) {
        super(organisations, HousingOrganisationForm.class, outbox);
        this.organisations = organisations;
    }

    @Transactional
    Posted<HousingOrganisation> post(Caller caller, HousingOrganisationForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    HousingOrganisation patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingOrganisation organisation = organisations.get(caller, id);
        requireRight(caller, organisation);
        return patch(caller, caller, organisation, ifMatch, patch);
    }

    @Override
    protected void check(
            Caller caller,
            Caller poster,
            @Nullable HousingOrganisation known,
            HousingOrganisationForm form,
            Faults faults) {
        if (known != null) {
            requireRight(caller, known);
            faults.unchanged("/cvr", known.form().cvr(), form.cvr());
            return;
        }
        require(isItself(caller, form.cvr()) || caller.municipality().isPresent() || caller.isOperator());
        organisations.byCvr(caller, form.cvr()).ifPresent(same -> {
            throw new ProblemException(HousingAreasProblem.HOUSING_ORGANISATION_EXISTS).with("id", same.id());
        });
    }

    @Override
    protected HousingOrganisation create(Caller caller, Caller poster, HousingOrganisationForm form) {
        return new HousingOrganisation(caller.tenantKey(), form);
    }

    @Override
    protected List<Event> news(Caller poster, @Nullable HousingOrganisationForm before, HousingOrganisation it) {
        String cvr = it.form().cvr();
        return List.of(
                before == null
                        ? new OrganisationEvent.Registered(it.id(), cvr, it.name())
                        : new OrganisationEvent.Updated(it.id(), cvr, it.name()));
    }

    private static void requireRight(Caller caller, HousingOrganisation it) {
        require(isItself(caller, it.form().cvr()) || caller.tenantKey().equals(it.poster()) || caller.isOperator());
    }

    private static boolean isItself(Caller caller, String cvr) {
        return caller.organisation().filter(cvr::equals).isPresent();
    }

    /** An organisation posts itself; a municipality and an operator may post those that they work with. */
    private static void require(boolean right) {
        if (!right) {
            throw new ProblemException(HousingAreasProblem.HOUSING_ORGANISATION_NOT_YOURS);
        }
    }
}
