package dk.opgang.housingareas.flows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.housingareas.table.Table;
import dk.opgang.housingareas.table.Tabular;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The flow table as it is answered. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FlowView(
        UUID housingAreaId, LocalDate from, LocalDate to, List<Row> rows, Row total, boolean disclosureControlled)
        implements Tabular {

    static FlowView exact(UUID housingAreaId, ReadingDates dates, FlowTable table) {
        return new FlowView(
                housingAreaId,
                dates.from(),
                dates.to(),
                table.rows().stream().map(Row::exact).toList(),
                Row.exact(table.total()),
                false);
    }

    static FlowView controlled(UUID housingAreaId, ReadingDates dates, ShownFlows shown) {
        FlowTable table = shown.table();
        return new FlowView(
                housingAreaId,
                dates.from(),
                dates.to(),
                table.rows().stream().map(row -> Row.controlled(row, shown)).toList(),
                Row.controlled(table.total(), shown),
                true);
    }

    @Override
    public Table table() {
        return FlowForms.table(this);
    }

    @Override
    public boolean sameForAll() {
        return disclosureControlled;
    }

    /**
     * One row; a suppressed number is null and its column is named in {@code suppressed}.
     *
     * @param benefitGroup the group's code, or {@code total}
     */
    @Schema(name = "FlowTableRow")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            String benefitGroup,
            @Schema(nullable = true) @Nullable Long baseline,

            @Schema(nullable = true) @JsonProperty("new") @Nullable
            Long opened,

            @Schema(nullable = true) @Nullable Long closed,
            @Schema(nullable = true) @Nullable Long net,
            @Schema(nullable = true) @Nullable Long status,
            List<String> suppressed) {

        private static Row exact(FlowRow row) {
            return new Row(
                    row.benefitGroup(), row.baseline(), row.opened(), row.closed(), row.net(), row.status(), List.of());
        }

        private static Row controlled(FlowRow row, ShownFlows table) {
            return new Row(
                    row.benefitGroup(),
                    table.shown(FlowColumn.BASELINE, row),
                    table.shown(FlowColumn.NEW, row),
                    table.shown(FlowColumn.CLOSED, row),
                    table.shown(FlowColumn.NET, row),
                    table.shown(FlowColumn.STATUS, row),
                    Arrays.stream(FlowColumn.values())
                            .filter(column -> table.shown(column, row) == null)
                            .map(FlowColumn::publicName)
                            .toList());
        }
    }
}
