package dk.opgang.housingareas.flows;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.DisclosureControl;
import dk.opgang.platform.disclosure.PublishedPeriods;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of one area in the order of their publication: the first is controlled cell by cell, later ones row by row. */
final class FlowPublication {

    private final Map<String, FlowTimeline> people;
    private final FlowDisclosure single;
    private final PublishedPeriods several;
    private final @Nullable CausePublication causes;
    private boolean begun;

    FlowPublication(Map<String, FlowTimeline> people, @Nullable CauseTimelines causes, int smallestShown) {
        this.people = people;
        this.single = new FlowDisclosure(new DisclosureControl(smallestShown));
        this.several = new PublishedPeriods(smallestShown, FlowTable.TOTAL, Map.copyOf(people));
        this.causes = causes == null ? null : new CausePublication(causes, smallestShown);
    }

    /** The next table; what it shows binds those that follow. */
    ShownFlows next(ReadingDates period) {
        ShownFlows shown = nextTable(period);
        if (causes == null) {
            return shown;
        }
        return shown.with(shown.isWhole(FlowTable.TOTAL) ? causes.next(period) : FlowCauses.hidden());
    }

    private ShownFlows nextTable(ReadingDates period) {
        FlowTable table = FlowTable.of(people, period);
        if (begun) {
            return rows(table, period, several.publish(period.from(), period.to()));
        }
        begun = true;
        ShownFlows first = ShownFlows.of(table, single.control(table));
        several.begin(period.from(), period.to(), names(table, first::isWhole), names(table, first::isPart));
        return first;
    }

    /** A table of which only what follows from the others is shown. */
    ShownFlows without(ReadingDates period) {
        ShownFlows shown = rows(FlowTable.of(people, period), period, Set.of());
        return causes == null ? shown : shown.with(FlowCauses.hidden());
    }

    private ShownFlows rows(FlowTable table, ReadingDates period, Set<String> open) {
        Set<Cell> shown = new HashSet<>();
        for (String row : names(table, name -> true)) {
            for (FlowColumn column : FlowColumn.values()) {
                boolean known =
                        switch (column) {
                            case BASELINE -> several.isShown(row, period.from());
                            case STATUS -> several.isShown(row, period.to());
                            case NEW, CLOSED, NET -> false;
                        };
                if (known || open.contains(row)) {
                    shown.add(column.in(row));
                }
            }
        }
        return new ShownFlows(table, shown::contains, null);
    }

    private static Set<String> names(FlowTable table, Predicate<String> wanted) {
        return table.withTotal().stream()
                .map(FlowRow::benefitGroup)
                .filter(wanted)
                .collect(Collectors.toSet());
    }
}
