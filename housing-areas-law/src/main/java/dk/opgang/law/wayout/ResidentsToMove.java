package dk.opgang.law.wayout;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.ThreeValued;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many residents must move from outside work to work, and stay there, so that the criterion is not met on a list.
 *
 * @param residents full-time equivalents over each of the years, a whole number; null if it is not known, or if not even all would do
 * @param reachable whether so many can; null if it is not known
 * @param open whether the years still lie ahead; if not, the number is what it would have taken
 * @param years the years whose figures the movement changes
 * @param by the last day of the first of them
 * @param pointsPerResident how much of the list's own value one resident is, in percentage points
 * @param missing what would give the number
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ResidentsToMove(
        SetName set,
        String criterion,
        @Schema(nullable = true) @Nullable Integer residents,
        @Schema(nullable = true) @Nullable Boolean reachable,
        boolean open,
        List<Integer> years,
        LocalDate by,
        @Schema(nullable = true) @Nullable BigDecimal pointsPerResident,
        @Schema(nullable = true) @Nullable Sensitivity sensitivity,
        List<Missing> missing,
        String formula) {

    /**
     * What the number hangs on.
     *
     * @param onePointHigher the number if the years' figures were one percentage point higher; null if not even all would do
     * @param onePointLower the number if they were one percentage point lower
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "WayOutSensitivity")
    public record Sensitivity(
            @Schema(nullable = true) @Nullable Trial oneFewer,
            Trial asFound,
            @Schema(nullable = true) @Nullable Trial oneMore,
            @Schema(nullable = true) @Nullable Integer onePointHigher,
            @Schema(nullable = true) @Nullable Integer onePointLower) {}

    /** The criterion's value if so many moved. */
    @Schema(name = "WayOutTrial")
    public record Trial(
            int residents,
            BigDecimal value,

            @Schema(implementation = Boolean.class) ThreeValued met) {}
}
