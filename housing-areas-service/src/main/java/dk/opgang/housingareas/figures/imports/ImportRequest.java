package dk.opgang.housingareas.figures.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.housingareas.figures.observation.Status;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures of areas to import.
 *
 * @param data the table: CSV as one text, or a JSON-stat dataset
 */
@Schema(requiredProperties = {"mapping", "data"})
public record ImportRequest(
        @NotNull @Valid Mapping mapping,
        @NotNull @Schema(implementation = Object.class) JsonNode data) implements Checked {

    /**
     * What of the table is what here.
     *
     * @param area entries become ids of housing areas
     * @param indicator entries become codes of indicators
     * @param year entries become years
     * @param value the column of the number; only CSV has one, unless an axis lies across
     * @param filter of columns or dimensions that nothing else names, such as sex or age, the one entry whose numbers are wanted; needed
     *     where numbers of several entries would be the same figure
     * @param separator what stands between the cells of CSV: a semicolon, a comma, a tab or |; without it the line that has the named
     *     columns tells
     * @param decimal what stands before the decimals of a number, a comma or a point; where it is missing the numbers must tell
     * @param source where the figures come from
     * @param dataVersion which delivery of the source
     * @param status {@code draft} or {@code approved} for all figures; without one a draft stays a draft, and a new figure is published
     */
    @Schema(name = "ImportMapping")
    public record Mapping(
            @NotNull @Schema(implementation = MappedAxis.class)
            MappedAxis area,

            @NotNull @Schema(implementation = MappedAxis.class)
            MappedAxis indicator,

            @NotNull @Schema(implementation = MappedAxis.class)
            MappedAxis year,

            @Nullable String value,
            @Nullable Map<String, Object> filter,
            @Nullable String separator,
            @Nullable String decimal,
            @Nullable @Key @Size(max = 200) String source,
            @Nullable @Key @Size(max = 100) String dataVersion,
            @Nullable String status) {

        TableMapping ofTable() {
            Map<String, @Nullable String> constants = new HashMap<>();
            constants.put("source", source);
            constants.put("dataVersion", dataVersion);
            constants.put("status", status);
            return new TableMapping(
                    List.of(
                            new TableMapping.Axis("area", "housingAreaId", area),
                            new TableMapping.Axis("indicator", "indicator", indicator),
                            new TableMapping.Axis("year", "year", year)),
                    SourceText.orNull(value),
                    TableMapping.entries(filter),
                    TableMapping.first(separator),
                    TableMapping.first(decimal),
                    constants);
        }
    }

    @Override
    public void check(Faults faults) {
        if (mapping == null) {
            return;
        }
        Map<String, @Nullable MappedAxis> axes = new HashMap<>();
        axes.put("area", mapping.area());
        axes.put("indicator", mapping.indicator());
        axes.put("year", mapping.year());
        TableMapping.check(axes, mapping.filter(), mapping.separator(), mapping.decimal(), faults);
        if (Status.of(mapping.status()).isEmpty()) {
            faults.broken(Status.UNKNOWN.under("/mapping"));
        }
    }
}
