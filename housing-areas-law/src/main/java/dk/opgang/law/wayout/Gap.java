package dk.opgang.law.wayout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.Operator;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.platform.coded.Coded;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far one criterion of one list is from not being met, with the last known figures carried forward.
 *
 * @param set the criteria that it is counted with
 * @param role {@code size} of the area, the {@code gate} that stands apart, or one that is {@code counted}
 * @param unit of all its numbers: {@code percent} or {@code persons}
 * @param value what is held against the threshold; null if a figure is missing that nothing can stand for
 * @param distance value less threshold; null if either is missing
 * @param needed how much the value must change so that the criterion is not met; 0 if it is not, null if that is not known
 * @param direction {@code down} or {@code up}
 * @param strictly whether the change must be more than {@code needed}, because the threshold itself still meets the criterion
 * @param neededEachOpenYear the same for each figure that can still change; null if none can
 * @param reachable whether such figures are possible; false if none can change any more, null if it is not known
 * @param open whether a figure that the list reads can still change
 * @param breakEven for the one missing figure: what it would have to be; null otherwise
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "WayOutGap")
public record Gap(
        SetName set,
        Role role,
        String criterion,
        String unit,
        @Schema(nullable = true) @Nullable BigDecimal value,
        Operator operator,
        @Schema(nullable = true) @Nullable BigDecimal threshold,

        @Schema(implementation = Boolean.class, nullable = true)
        ThreeValued met,

        @Schema(nullable = true) @Nullable BigDecimal distance,
        @Schema(nullable = true) @Nullable BigDecimal needed,
        String direction,
        boolean strictly,
        @Schema(nullable = true) @Nullable BigDecimal neededEachOpenYear,
        @Schema(nullable = true) @Nullable Boolean reachable,
        boolean open,
        List<BasisYear> basis,
        @Schema(nullable = true) @Nullable BreakEven breakEven,
        List<Missing> missing,
        String formula) {

    /** What the law does with a criterion. */
    @Schema(name = "WayOutRole")
    public enum Role implements Coded {
        @JsonProperty("size")
        SIZE,
        @JsonProperty("gate")
        GATE,
        @JsonProperty("counted")
        COUNTED;
    }

    /**
     * A figure that went into the value.
     *
     * @param carriedFrom the year that the value is of, where the year itself has none yet
     * @param assumed whether nobody has told it and a simulation assumes it
     * @param open whether the year's figure can still change
     */
    @Schema(name = "WayOutBasis")
    public record BasisYear(
            int year,
            BigDecimal value,
            @Schema(nullable = true) @Nullable Integer carriedFrom,
            boolean assumed,
            boolean open) {}

    /** The criterion is met exactly if the missing figure of the year is so. */
    @Schema(name = "WayOutBreakEven")
    public record BreakEven(int year, Operator operator, BigDecimal value) {}
}
