package dk.opgang.initiatives.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an initiative is on its targets.
 *
 * @param on the day that it was computed for
 */
@Schema(name = "InitiativeProgress")
public record Progress(UUID initiativeId, LocalDate on, boolean disclosureControlled, List<Line> targets) {

    /**
     * One target.
     *
     * @param from first day of the period in which {@code actual} was counted: the target's own, or the whole years around it
     * @param actual what was reached in the period, null for a measure that is not computed or a count left out
     * @param expected what would be reached by now at an even pace
     * @param trajectory month by month, for the municipality whose citizens all participants are
     */
    @Schema(name = "TargetProgress")
    public record Line(
            String measure,
            BigDecimal value,
            @Nullable String per,
            LocalDate from,
            @Nullable LocalDate to,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Long actual,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal expected,

            String status,
            List<Month> trajectory) {}

    /**
     * How far a target was by the end of a month.
     *
     * @param month such as 2026-03
     * @param actual what was reached by then
     * @param expected what would have been reached by then at an even pace
     */
    @Schema(name = "TargetMonth")
    public record Month(
            String month,
            long actual,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal expected) {}

    /** A number as it is told here, rounded to a whole: hours, means and shares too. */
    static long whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
