package dk.opgang.housingareas.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.json.Checked;
import dk.opgang.platform.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
     * @param value the column of the number; only CSV has one, unless an axis lies across
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
            @Nullable String decimal,
            @Nullable @Size(max = 200) String source,
            @Nullable @Size(max = 100) String dataVersion,
            @Nullable String status) {

        @Nullable
        Character decimalSign() {
            return decimal == null || decimal.isEmpty() ? null : decimal.charAt(0);
        }

        boolean hasAxisAcross() {
            return axes().anyMatch(MappedAxis::isAcross);
        }

        boolean skipsAcross(String column) {
            return axes().anyMatch(axis ->
                    axis.isAcross() && axis.skip() != null && axis.skip().contains(column));
        }

        /** The columns that are about the rows. */
        List<String> columns() {
            return axes().map(MappedAxis::column).filter(Objects::nonNull).toList();
        }

        private Stream<MappedAxis> axes() {
            return Stream.of(area, indicator, year);
        }
    }

    @Override
    public void check(Faults faults) {
        if (mapping != null) {
            check(mapping.area(), "/mapping/area", faults);
            check(mapping.indicator(), "/mapping/indicator", faults);
            check(mapping.year(), "/mapping/year", faults);
            long across = Stream.of(mapping.area(), mapping.indicator(), mapping.year())
                    .filter(axis -> axis != null && axis.isAcross())
                    .count();
            if (across > 1) {
                faults.broken(
                        "/mapping",
                        "one-axis-across",
                        "Kun én akse kan ligge på tværs",
                        "Only one axis can lie across");
            }
            if (mapping.status() != null && !Set.of("draft", "approved").contains(mapping.status())) {
                faults.broken(
                        "/mapping/status",
                        "unknown-code",
                        "status er draft eller approved",
                        "status is draft or approved");
            }
            if (mapping.decimal() != null && !Set.of(",", ".").contains(mapping.decimal())) {
                faults.broken(
                        "/mapping/decimal",
                        "invalid-decimal",
                        "decimal er komma eller punktum",
                        "decimal is a comma or a point");
            }
        }
    }

    private static void check(@Nullable MappedAxis axis, String pointer, Faults faults) {
        if (axis != null && !axis.isClear()) {
            faults.broken(
                    pointer,
                    "column-or-constant",
                    "Netop én af column, constant og across skal udfyldes",
                    "Exactly one of column, constant and across is required");
        }
    }
}
