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
 * @param model {@code per-person} or {@code components}
 * @param components what the saving of a person rests on year by year; of the model {@code components} alone
 * @param comparison where the template knows a published figure
 */
public record Savings(
        UUID initiativeId,
        int fromYear,
        int toYear,
        boolean disclosureControlled,
        List<Assumption> assumptions,
        Map<String, String> formulas,
        List<Year> rows,
        Total total,
        String model,
        List<Component> components,
        @Nullable Comparison comparison) {

    /**
     * What a person in a job saves in a year, of people after the same benefits.
     *
     * @param weeksFrom the first week of the band of weeks on benefits; null if they are not known
     * @param persons how many they are; null to whoever sees controlled results
     */
    @Schema(name = "SavingsComponent")
    public record Component(
            int year,
            @Nullable String benefitGroup,
            @Nullable Long weeksFrom,
            @Nullable Long persons,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal benefitDkkPerMonth,

            @Nullable BigDecimal municipalSharePct,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal wageDkkPerYear,

            @Nullable BigDecimal municipalTaxPct,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal savingPerPersonYearDkk,

            List<String> sources) {}

    /**
     * What is computed for as many people beside what was published.
     *
     * @param computedDkk of the published number of people, each in a job for a full year
     * @param deviationPct from the published saving
     */
    @Schema(name = "SavingsComparison")
    public record Comparison(
            Published published,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal computedDkk,
            BigDecimal deviationPct) {}

    /** A saving that was published, as the template has it. */
    @Schema(name = "PublishedSavings")
    public record Published(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal savingDkk,
            int persons,
            @Nullable String source) {}

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
