package dk.opgang.housingareas.flows;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.ControlledTable;
import dk.opgang.platform.disclosure.PeriodNumber;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A flow table with what of it may be shown.
 *
 * @param table the exact table
 * @param open the cells that are shown
 * @param why why one of the others is not
 * @param causes those of all groups together, if they were asked for
 */
record ControlledFlows(
        FlowTable table,
        Predicate<Cell> open,
        Function<Cell, Withheld> why,
        @Nullable FlowCauses causes) {

    private static final Map<FlowColumn, PeriodNumber> NUMBERS = Map.of(
            FlowColumn.BASELINE, PeriodNumber.FIRST,
            FlowColumn.NEW, PeriodNumber.CAME,
            FlowColumn.CLOSED, PeriodNumber.WENT,
            FlowColumn.STATUS, PeriodNumber.LAST);

    static ControlledFlows of(FlowTable table, ControlledTable controlled) {
        return new ControlledFlows(
                table,
                cell -> controlled.shown(cell).isPresent(),
                cell -> switch (Objects.requireNonNull(controlled.suppressed().get(cell))) {
                    case PRIMARY -> Withheld.SMALL_COUNT;
                    case COMPLEMENTARY -> Withheld.COMPLEMENTARY;
                    case DERIVED -> Withheld.DERIVED;
                },
                null);
    }

    ControlledFlows with(FlowCauses shownCauses) {
        return new ControlledFlows(table, open, why, shownCauses);
    }

    /** The number, if it is shown. */
    @Nullable
    Long shown(FlowColumn column, FlowRow row) {
        return open.test(column.in(row.benefitGroup())) ? column.of(row) : null;
    }

    /** Why each number of the row that is not shown is withheld, by its public name. */
    Map<String, Withheld> withheld(FlowRow row) {
        Map<String, Withheld> reasons = new LinkedHashMap<>();
        for (FlowColumn column : FlowColumn.values()) {
            Cell cell = column.in(row.benefitGroup());
            if (!open.test(cell)) {
                reasons.put(column.publicName(), why.apply(cell));
            }
        }
        return reasons;
    }

    boolean isWhole(String row) {
        return shownCells(row) == FlowColumn.values().length;
    }

    /** What is shown of each row, but for the net number, which follows. */
    Map<String, Set<PeriodNumber>> shownNumbers() {
        Map<String, Set<PeriodNumber>> numbers = new HashMap<>();
        for (FlowRow row : table.withTotal()) {
            Set<PeriodNumber> shown = EnumSet.noneOf(PeriodNumber.class);
            NUMBERS.forEach((column, number) -> {
                if (open.test(column.in(row.benefitGroup()))) {
                    shown.add(number);
                }
            });
            numbers.put(row.benefitGroup(), shown);
        }
        return numbers;
    }

    /** Whether some row is shown whole in which there is somebody. */
    boolean showsSomebody() {
        return table.withTotal().stream()
                .anyMatch(row -> row.baseline() + row.opened() > 0 && isWhole(row.benefitGroup()));
    }

    private long shownCells(String row) {
        return Arrays.stream(FlowColumn.values())
                .filter(column -> open.test(column.in(row)))
                .count();
    }
}
