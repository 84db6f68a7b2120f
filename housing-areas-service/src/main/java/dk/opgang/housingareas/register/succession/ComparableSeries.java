package dk.opgang.housingareas.register.succession;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an area as it is bounded now, also for the years in which its residents belonged to others.
 *
 * @param weightedBy the indicator that weighs shares and means; null for counts, which are added
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ComparableSeries(
        UUID housingAreaId,
        String indicator,
        @Schema(nullable = true) @Nullable String weightedBy,
        List<Row> rows) {

    /**
     * One year.
     *
     * @param value null if a figure of an area that it is composed of is missing
     * @param kind {@code observed}; {@code composed} of whole predecessors; {@code estimated} where only a part of one came here
     * @param basis the areas that it is composed of, the area itself among them if others came to it later; empty for an observed figure
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ComparableYear")
    public record Row(
            int year, @Schema(nullable = true) @Nullable BigDecimal value, String kind, List<Part> basis) {}

    /** What one area gives to a year. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ComparablePart")
    public record Part(
            UUID housingAreaId,
            BigDecimal sharePct,
            @Schema(nullable = true) @Nullable BigDecimal value,
            @Schema(nullable = true) @Nullable BigDecimal weight) {}
}
