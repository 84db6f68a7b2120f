package dk.opgang.housingareas.flows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The flow table as it is answered. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FlowsView(
        UUID housingAreaId,
        LocalDate from,
        LocalDate to,
        List<Row> rows,
        Row total,
        boolean disclosureControlled,

        @Schema(description = "The step in which all numbers are told, if they are rounded")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Integer roundedTo,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Beside municipality)
        implements Tabular {

    /** The same table of the whole municipality. Its exact numbers are for the municipality alone: to others none is shown. */
    @Schema(name = "FlowsOfMunicipality")
    record Beside(String municipalityCode, List<Row> rows, Row total) {}

    static FlowsView exact(UUID housingAreaId, ReadingDates dates, FlowTable table, Map<String, FlowCauses> causes) {
        FlowCauses all = causes.values().stream().reduce(FlowCauses::plus).orElse(null);
        return new FlowsView(
                housingAreaId,
                dates.from(),
                dates.to(),
                table.rows().stream()
                        .map(row -> Row.exact(row, causes.get(row.benefitGroup())))
                        .toList(),
                Row.exact(table.total(), all),
                false,
                null,
                null);
    }

    static FlowsView controlled(
            UUID housingAreaId, ReadingDates dates, ControlledFlows shown, @Nullable Integer roundedTo) {
        FlowTable table = shown.table();
        FlowCauses all = shown.causes();
        FlowCauses ofGroups = all == null ? null : FlowCauses.hidden();
        return new FlowsView(
                housingAreaId,
                dates.from(),
                dates.to(),
                table.rows().stream()
                        .map(row -> Row.controlled(row, shown, ofGroups))
                        .toList(),
                Row.controlled(table.total(), shown, all),
                true,
                roundedTo,
                null);
    }

    /** What others read, and why it holds no more: for those who may know the exact numbers. */
    static FlowsView explained(
            UUID housingAreaId, ReadingDates dates, ControlledFlows shown, @Nullable Integer roundedTo) {
        FlowsView view = controlled(housingAreaId, dates, shown, roundedTo);
        FlowTable table = shown.table();
        return new FlowsView(
                housingAreaId,
                dates.from(),
                dates.to(),
                IntStream.range(0, view.rows().size())
                        .mapToObj(i -> view.rows()
                                .get(i)
                                .explained(shown.withheld(table.rows().get(i))))
                        .toList(),
                view.total().explained(shown.withheld(table.total())),
                true,
                roundedTo,
                null);
    }

    /** The same beside the exact table of the municipality. */
    FlowsView besideExact(String municipality, FlowTable table) {
        return beside(municipality, table, row -> Row.exact(row, null));
    }

    /** The same beside the table of the municipality with nothing shown. */
    FlowsView besideHidden(String municipality) {
        return beside(
                municipality,
                new FlowTable(rows.stream()
                        .map(row -> new FlowRow(row.benefitGroup(), 0, 0, 0))
                        .toList()),
                row -> Row.of(row, null, column -> null));
    }

    private FlowsView beside(String municipality, FlowTable table, Function<FlowRow, Row> row) {
        Beside beside = new Beside(municipality, table.rows().stream().map(row).toList(), row.apply(table.total()));
        return new FlowsView(housingAreaId, from, to, rows, total, disclosureControlled, roundedTo, beside);
    }

    @Override
    public Table table() {
        return FlowForms.table(this);
    }

    @Override
    public boolean sameForAll() {
        return disclosureControlled && total.withheld() == null;
    }

    /**
     * One row; a suppressed number is null and its column is named in {@code suppressed}.
     *
     * @param benefitGroup the group's code, or {@code total}
     * @param newBy the new ones by cause, only with {@code split=cause}; adds up to {@code new}
     * @param closedBy the closed ones by cause, only with {@code split=cause}; adds up to {@code closed}
     * @param withheld by number, why others do not see it; only with {@code as=public}, for the area's municipality
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

            @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS) @Nullable
            Map<String, @Nullable Long> newBy,

            @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS) @Nullable
            Map<String, @Nullable Long> closedBy,

            List<String> suppressed,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, Withheld> withheld) {

        private Row explained(Map<String, Withheld> reasons) {
            return new Row(benefitGroup, baseline, opened, closed, net, status, newBy, closedBy, suppressed, reasons);
        }

        private static Row exact(FlowRow row, @Nullable FlowCauses causes) {
            return of(row, causes, column -> column.of(row));
        }

        private static Row controlled(FlowRow row, ControlledFlows table, @Nullable FlowCauses causes) {
            return of(row, causes, column -> table.shown(column, row));
        }

        private static Row of(FlowRow row, @Nullable FlowCauses causes, Function<FlowColumn, @Nullable Long> number) {
            Stream<String> left = Arrays.stream(FlowColumn.values())
                    .filter(column -> number.apply(column) == null)
                    .map(FlowColumn::publicName);
            return new Row(
                    row.benefitGroup(),
                    number.apply(FlowColumn.BASELINE),
                    number.apply(FlowColumn.NEW),
                    number.apply(FlowColumn.CLOSED),
                    number.apply(FlowColumn.NET),
                    number.apply(FlowColumn.STATUS),
                    causes == null ? null : causes.opened(),
                    causes == null ? null : causes.closed(),
                    Stream.concat(left, causes == null ? Stream.empty() : causes.suppressed())
                            .toList(),
                    null);
        }
    }
}
