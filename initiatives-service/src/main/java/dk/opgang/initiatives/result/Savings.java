package dk.opgang.initiatives.result;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative is estimated to save the public, with everything that the estimate rests on.
 *
 * @param disclosureControlled whether small counts were left out; what would be computed from them is null
 * @param formulas how each number of a year is computed, by its name
 */
public record Savings(
        UUID initiativeId,
        int fromYear,
        int toYear,
        boolean disclosureControlled,
        List<Assumption> assumptions,
        Map<String, String> formulas,
        List<Year> rows,
        Total total) {

    /** A number that the estimate rests on, and where it comes from. */
    @Schema(name = "SavingsAssumption")
    public record Assumption(
            String key,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,
            String source) {}

    /**
     * One year.
     *
     * @param startedJob participants who began a job in the year
     * @param carriedOver participants of earlier years who are still in it
     * @param personYears years in a job, of all together
     * @param costDkk the year's share of what the initiative costs; null if that is not known
     */
    @Schema(name = "SavingsYear")
    public record Year(
            int year,
            @Nullable Long startedJob,
            @Nullable BigDecimal carriedOver,
            @Nullable BigDecimal personYears,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal savingDkk,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal costDkk,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal netDkk) {}

    /** The sums of the years; null where a year is. */
    @Schema(name = "SavingsTotal")
    public record Total(
            @Nullable BigDecimal personYears,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal savingDkk,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal costDkk,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal netDkk) {}
}
