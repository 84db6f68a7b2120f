package dk.opgang.law.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.law.classification.Regions.Region;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of one area on one list, explained.
 *
 * @param criterion its public name
 * @param value what was held against the threshold; null if a figure is missing
 * @param threshold null if it depends on a figure that is missing
 * @param thresholdSource where the threshold comes from
 * @param met null if it cannot be told
 * @param distance value less threshold, in the criterion's own unit; null if either is missing
 * @param basis the area's figures that went into the value
 * @param missing the figures that would settle it
 * @param otherThresholds thresholds that other sources give for this list
 * @param source the law and section
 * @param confidence of the rule: A official text read, B quoted by others, C one secondary source
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CriterionResult(
        String criterion,
        @Schema(nullable = true) @Nullable BigDecimal value,
        Operator operator,
        @Schema(nullable = true) @Nullable BigDecimal threshold,
        @Schema(nullable = true) @Nullable String thresholdSource,

        @Schema(implementation = Boolean.class, nullable = true)
        ThreeValued met,

        @Schema(nullable = true) @Nullable BigDecimal distance,
        List<Figure> basis,
        List<Missing> missing,
        List<OtherThreshold> otherThresholds,
        String source,
        String confidence,
        @Schema(nullable = true) @Nullable String note) {

    /** A figure of one year. */
    @Schema(name = "CriterionFigure")
    public record Figure(int year, BigDecimal value) {}

    /**
     * A figure that nobody has given.
     *
     * @param scope {@code area}, {@code region} or {@code national}
     * @param region the one that the area lay in at the end of the year, if the figure is of a region; without a code nobody can give
     *     it yet, and an index of the area would settle the criterion
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MissingFigure")
    public record Missing(
            String indicator,
            String scope,
            int year,
            @Schema(nullable = true) @Nullable Region region) {

        public Missing(String indicator, String scope, int year) {
            this(indicator, scope, year, null);
        }
    }

    /** A threshold that was not used, with its source. */
    public record OtherThreshold(BigDecimal value, String source, String confidence) {}
}
