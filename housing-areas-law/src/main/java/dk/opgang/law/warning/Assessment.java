package dk.opgang.law.warning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.Operator;
import dk.opgang.law.classification.ThreeValued;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How near an area is to a list.
 *
 * @param classes those that it has on the list in force
 * @param next the list after it, with the last known figures carried forward, and with them gone on as in the last years
 * @param monitored whether it is too small for the list but large enough to be watched
 * @param distances of each criterion of the next list from its threshold, if nothing changes: those of exposed areas, then those of
 *     prevention areas, which have thresholds of their own
 */
public record Assessment(
        LocalDate listDate,
        String lawVersion,
        List<String> classes,
        boolean determined,
        Next next,
        Level level,
        List<Reason> reasons,
        boolean monitored,
        List<Distance> distances) {

    /** What is expected of the next list. */
    @Schema(name = "EarlyWarningNextList")
    public record Next(
            LocalDate listDate, List<String> expectedClasses, boolean determined, List<String> expectedByTrend) {}

    /**
     * One criterion and its threshold.
     *
     * @param set the criteria that it is counted with
     * @param unit of all its numbers: {@code percent} or {@code persons}
     * @param distance value less threshold; null if either is missing
     * @param trend null with fewer than two figures
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "EarlyWarningDistance")
    public record Distance(
            SetName set,
            String criterion,
            String unit,
            @Schema(nullable = true) @Nullable BigDecimal value,
            Operator operator,
            @Schema(nullable = true) @Nullable BigDecimal threshold,

            @Schema(implementation = Boolean.class, nullable = true)
            ThreeValued met,

            @Schema(nullable = true) @Nullable BigDecimal distance,
            @Schema(nullable = true) @Nullable Trend trend,
            List<Missing> missing) {}
}
