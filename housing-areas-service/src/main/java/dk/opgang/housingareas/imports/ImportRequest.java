package dk.opgang.housingareas.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.json.Checked;
import dk.opgang.platform.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A table to import.
 *
 * @param data the table: CSV as one text, or a JSON-stat dataset
 */
public record ImportRequest(
        @NotNull @Valid Mapping mapping,
        @NotNull @Schema(implementation = Object.class) JsonNode data) implements Checked {

    /**
     * What of the table is what here.
     *
     * @param area entries become ids of housing areas
     * @param indicator entries become codes of indicators
     * @param year entries become years
     * @param value the column of the number; only CSV has one
     * @param source where the figures come from
     * @param dataVersion which delivery of the source
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
            @Nullable @Size(max = 200) String source,
            @Nullable @Size(max = 100) String dataVersion) {}

    @Override
    public void check(Faults faults) {
        if (mapping != null) {
            check(mapping.area(), "/mapping/area", faults);
            check(mapping.indicator(), "/mapping/indicator", faults);
            check(mapping.year(), "/mapping/year", faults);
        }
    }

    private static void check(@Nullable MappedAxis axis, String pointer, Faults faults) {
        if (axis != null && !axis.isClear()) {
            faults.broken(
                    pointer,
                    "column-or-constant",
                    "Enten column eller constant skal udfyldes",
                    "Either column or constant is required");
        }
    }
}
