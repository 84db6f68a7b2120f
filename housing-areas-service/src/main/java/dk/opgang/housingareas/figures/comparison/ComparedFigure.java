package dk.opgang.housingareas.figures.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one year.
 *
 * @param area the area's figure in the unit of the indicator; null if nobody has told it, if it is a draft, or if it is suppressed
 * @param municipality the area beside its municipality; null without a reference value
 * @param region the area beside the region that the municipality belonged to at the end of the year
 * @param national the area beside the country
 * @param suppressed {@code area} if only its municipality sees the figure; index and gap are null then, too
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ComparedFigure(
        String indicator,
        int year,
        @Schema(nullable = true) @Nullable BigDecimal area,
        @Schema(nullable = true) @Nullable Beside municipality,
        @Schema(nullable = true) @Nullable Beside region,
        @Schema(nullable = true) @Nullable Beside national,
        List<String> suppressed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /**
     * A reference value and where the area stands to it.
     *
     * @param index the area's figure per hundred of the reference value, two decimals; null if either is missing or the latter is 0
     * @param gap the area's figure less the reference value: points for shares, otherwise the indicator's unit
     */
    @Schema(name = "ComparisonReference")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Beside(
            BigDecimal value,
            @Schema(nullable = true) @Nullable BigDecimal index,
            @Schema(nullable = true) @Nullable BigDecimal gap) {

        static @Nullable Beside of(@Nullable BigDecimal area, @Nullable BigDecimal reference) {
            if (reference == null) {
                return null;
            }
            if (area == null) {
                return new Beside(reference, null, null);
            }
            BigDecimal index = reference.signum() == 0
                    ? null
                    : area.multiply(HUNDRED).divide(reference, DECIMALS, RoundingMode.HALF_UP);
            return new Beside(reference, index, area.subtract(reference));
        }
    }
}
