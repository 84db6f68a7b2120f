package dk.opgang.initiatives.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
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

            String status) {}
}
