package dk.opgang.network.sharing;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Of what a method is compared. */
public record ComparisonParams(
        @Parameter(
                description = "A code of initiative-measures that happens to somebody, such as employment-started",
                required = true)
        @QueryParam("measure")
        @Nullable
        String measure,

        @Parameter(description = "The first day, a 1 January", required = true) @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "The first day after it, a 1 January that has been", required = true)
        @QueryParam("to")
        @Nullable
        LocalDate to,

        @Parameter(
                description =
                        "By what the runs are made alike, separated by commas: age, benefit-group; both if missing")
        @QueryParam("standardise")
        @Nullable
        String standardise) {

    static final String AGE = "age";
    static final String BENEFIT = "benefit-group";

    private static final List<String> GROUPINGS = List.of(AGE, BENEFIT);

    /** What does not happen to one person at a time is no rate. */
    private static final Set<String> NO_RATES = Set.of("unique-participants", "workplaces", "retained-in-job");

    private static final List<String> MEASURES = CodeList.load("initiative-measures").keys().stream()
            .filter(code -> !NO_RATES.contains(code))
            .sorted()
            .toList();

    /** What is asked, checked. */
    record Asked(String measure, LocalDate from, LocalDate to, List<String> standardise) {}

    /** Ends the request with all that is wrong with it: 400 if it cannot be read, 422 unless it is of whole years that have ended. */
    Asked asked(LocalDate today) {
        Faults faults = new Faults();
        if (measure == null) {
            faults.unreadable("?measure", CommonFault.REQUIRED);
        } else if (!MEASURES.contains(measure)) {
            faults.unreadable("?measure", CommonFault.UNKNOWN_CODE, String.join(", ", MEASURES));
        }
        checkDay("?from", from, faults);
        checkDay("?to", to, faults);
        if (from != null && to != null && !to.isAfter(from)) {
            faults.broken("?to", CommonFault.NOT_AFTER_FROM);
        } else if (to != null && to.isAfter(today)) {
            faults.broken("?to", NetworkFault.YEAR_NOT_OVER, to.getYear() - 1);
        }
        List<String> groupings = standardise == null ? GROUPINGS : Arrays.asList(standardise.split(",", -1));
        if (!GROUPINGS.containsAll(groupings)) {
            faults.unreadable("?standardise", CommonFault.UNKNOWN_CODE, String.join(", ", GROUPINGS));
        }
        faults.throwIfAny();
        return new Asked(
                String.valueOf(measure),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                groupings.stream().distinct().toList());
    }

    private static void checkDay(String pointer, @Nullable LocalDate day, Faults faults) {
        if (day == null) {
            faults.unreadable(pointer, CommonFault.REQUIRED);
        } else if (day.getDayOfYear() != 1) {
            faults.broken(pointer, NetworkFault.NOT_A_FIRST_OF_JANUARY);
        }
    }
}
