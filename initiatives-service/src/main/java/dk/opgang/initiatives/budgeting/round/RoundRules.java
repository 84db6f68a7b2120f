package dk.opgang.initiatives.budgeting.round;

import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.InitiativesById;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of a round that need more than its own form: who runs it, where, and to what it belongs. */
@Singleton
public class RoundRules {

    private final HousingAreas areas;
    private final InitiativesById initiatives;

    RoundRules(HousingAreas areas, InitiativesById initiatives) {
        this.areas = areas;
        this.initiatives = initiatives;
    }

    /**
     * The code or CVR of who may run rounds: a municipality that may write initiatives, an organisation that may write areas.
     *
     * @throws ProblemException 403 for everybody else
     */
    public static String organiser(Caller caller) {
        Optional<String> organiser =
                switch (caller.tenant()) {
                    case Tenant.Municipality m -> Optional.of(m.code()).filter(_ -> caller.has("initiatives.write"));
                    case Tenant.Organisation o -> Optional.of(o.cvr()).filter(_ -> caller.has("areas.write"));
                    case Tenant.Nobody _, Tenant.System _ -> Optional.empty();
                };
        return organiser.orElseThrow(() -> new ProblemException(CommonProblem.SCOPE_MISSING));
    }

    /** Adds all faults of a whole form. */
    void check(Caller caller, @Nullable BudgetRoundForm known, BudgetRoundForm form, Faults faults) {
        if (!form.organiser().equals(organiser(caller))) {
            faults.broken("/organiser", BudgetingFault.ORGANISER_NOT_CALLER);
        }
        if (caller.municipality()
                .filter(code -> !code.equals(form.municipalityCode()))
                .isPresent()) {
            faults.broken("/municipalityCode", BudgetingFault.ROUND_MUNICIPALITY_NOT_OWN);
        }
        checkAreas(caller, form, faults);
        UUID initiative = form.initiativeId();
        boolean isOther = known == null || !Objects.equals(initiative, known.initiativeId());
        if (initiative != null
                && isOther
                && initiatives.views(caller, List.of(initiative)).isEmpty()) {
            faults.broken("/initiativeId", InitiativesFault.INITIATIVE_NOT_FOUND);
        }
    }

    /** An area may be named before it is known here. */
    private void checkAreas(Caller caller, BudgetRoundForm form, Faults faults) {
        List<UUID> wanted = form.housingAreaIds();
        var known = areas.municipalitiesOf(wanted);
        var owners = caller.organisation().isPresent() ? areas.organisationsOf(wanted) : null;
        for (int i = 0; i < wanted.size(); i++) {
            String municipality = known.get(wanted.get(i));
            if (municipality != null && !municipality.equals(form.municipalityCode())) {
                faults.broken("/housingAreaIds/" + i, InitiativesFault.HOUSING_AREA_OF_OTHER_MUNICIPALITY);
            } else if (municipality != null && owners != null && !isOwn(caller, owners.get(wanted.get(i)))) {
                faults.broken("/housingAreaIds/" + i, BudgetingFault.AREA_OF_OTHER_ORGANISATION);
            }
        }
    }

    private static boolean isOwn(Caller caller, @Nullable String owner) {
        return caller.organisation().filter(cvr -> cvr.equals(owner)).isPresent();
    }
}
