package dk.opgang.initiatives.opening;

import dk.opgang.initiatives.companynetwork.CompanyNetwork;
import dk.opgang.initiatives.companynetwork.CompanyNetworks;
import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of an opening that need more than its own form: what it names, who posts it, and needs that the law forbids. */
@Singleton
class OpeningRules {

    private final Initiatives initiatives;
    private final CompanyNetworks networks;
    private final PlacementRules law;

    OpeningRules(Initiatives initiatives, CompanyNetworks networks, PlacementRules law) {
        this.initiatives = initiatives;
        this.networks = networks;
        this.law = law;
    }

    /** Adds all faults of a whole form. */
    void check(Caller caller, @Nullable JobOpening known, OpeningForm form, Faults faults) {
        initiatives.checkKnown(
                caller,
                form.initiativeIds(),
                known == null ? List.of() : known.form().initiativeIds(),
                faults);
        Optional<CompanyNetwork> network =
                Optional.ofNullable(form.networkId()).flatMap(id -> networks.find(caller, id));
        if (form.networkId() != null && network.isEmpty()) {
            faults.broken("/networkId", CompaniesFault.COMPANY_NETWORK_NOT_FOUND);
        }
        if (known == null && !mayPost(caller, form, network)) {
            faults.broken("/initiativeIds", InitiativesFault.POSTER_NOT_PART_OF_IT);
        }
        checkNeeds(form, faults);
    }

    /** An organisation opens its own jobs, those of its networks as their secretariat, and those of initiatives that it takes part in. */
    private static boolean mayPost(Caller caller, OpeningForm form, Optional<CompanyNetwork> network) {
        return caller.municipality().isPresent()
                || !form.initiativeIds().isEmpty()
                || caller.organisation().filter(form.employerCvr()::equals).isPresent()
                || network.filter(it -> it.isWrittenBy(caller)).isPresent();
    }

    private void checkNeeds(OpeningForm form, Faults faults) {
        OpeningForm.Needs needs = form.needs();
        if (needs == null) {
            return;
        }
        Integer youngest = needs.fromAge();
        Integer oldest = needs.toAge();
        if (youngest != null && oldest != null && oldest < youngest) {
            faults.broken("/needs/toAge", CommonFault.MIN, youngest);
        }
        Integer allowed = law.youngestAge(form.from());
        if (allowed != null && youngest != null && youngest < allowed) {
            faults.broken("/needs/fromAge", CompaniesFault.AGE_NEEDS_AGAINST_LAW, allowed);
        }
        if (allowed != null && oldest != null && oldest < allowed) {
            faults.broken("/needs/toAge", CompaniesFault.AGE_NEEDS_AGAINST_LAW, allowed);
        } else if (oldest != null) {
            checkHours(form, oldest, faults);
        }
    }

    private void checkHours(OpeningForm form, int oldest, Faults faults) {
        BigDecimal most = law.weeklyHoursOfAge(form.schoolStatus(), oldest, form.from(), form.to());
        if (most != null && form.weeklyHours().compareTo(most) > 0) {
            faults.broken("/weeklyHours", CompaniesFault.HOURS_NEEDS_AGAINST_LAW, most, oldest);
        }
    }
}
