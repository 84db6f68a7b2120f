package dk.opgang.network.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a method does where it runs.
 *
 * @param measure a code of {@code initiative-measures}
 * @param from the first day
 * @param to the first day after it
 * @param standardise by what the runs were made alike: {@code age}, {@code benefit-group}
 * @param disclosureControlled whether counts of few were left out, save in the row of the reader's own municipality
 * @param rows the owner's run and those of the adopters, as far as they name one
 */
@Schema(name = "MethodComparison")
record Comparison(
        UUID sharedInitiativeId,
        String measure,
        LocalDate from,
        LocalDate to,
        List<String> standardise,
        boolean disclosureControlled,
        List<Row> rows) {

    /**
     * A run. What is left out is null and named in {@code suppressed}.
     *
     * @param participants who was enrolled in the period
     * @param events with how many of them the measure happened in it
     * @param ratePct events of participants; null of nobody
     * @param standardisedPct the rate if every run had the same people
     * @param low95 the lower end of the 95 per cent interval of {@code ratePct}, by Wilson
     * @param high95 the upper end
     * @param imputedGroups of how many groups the run has nobody, so that the rate of all stands in for its own
     */
    @Schema(name = "MethodComparisonRow")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            String municipalityCode,
            @Nullable Long participants,
            @Nullable Long events,
            @Nullable BigDecimal ratePct,
            @Nullable BigDecimal standardisedPct,
            @Nullable BigDecimal low95,
            @Nullable BigDecimal high95,
            @Nullable Long imputedGroups,
            List<String> suppressed) {}
}
