package dk.opgang.housingareas.flows;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.DisclosureControl;
import dk.opgang.platform.disclosure.PublishedPeriods;
import dk.opgang.platform.disclosure.Verdicts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is published of one area, in its order: the first table is controlled cell by cell, what comes later row by row. */
final class FlowPublication {

    private final Map<String, FlowTimeline> people;
    private final int smallestShown;
    private final FlowDisclosure single;
    private final PublishedPeriods several;
    private final @Nullable CausePublication causes;
    private final Map<ReadingDates, ShownFlows> tables = new HashMap<>();
    private boolean begun;

    FlowPublication(
            Map<String, FlowTimeline> people, @Nullable CauseTimelines causes, int smallestShown, Verdicts verdicts) {
        this.people = people;
        this.smallestShown = smallestShown;
        this.single = new FlowDisclosure(new DisclosureControl(smallestShown));
        this.several = new PublishedPeriods(smallestShown, FlowTable.TOTAL, Map.copyOf(people), verdicts);
        this.causes = causes == null ? null : new CausePublication(causes, smallestShown, verdicts);
    }

    /** Decides everything that was published once more, in its order and by the present counts. */
    void replay(List<Publication> published) {
        published.forEach(it -> {
            if (it.isTable()) {
                next(it.dates());
            } else {
                total(it.from());
            }
        });
    }

    /** The table if it was published before. */
    Optional<ShownFlows> published(ReadingDates period) {
        return Optional.ofNullable(tables.get(period));
    }

    /** The next table; what it shows binds those that follow. Empty, and binding nothing, if it would show a row of nobody. */
    Optional<ShownFlows> next(ReadingDates period) {
        Optional<ShownFlows> table = nextTable(period).map(shown -> withCauses(shown, period));
        table.ifPresent(shown -> tables.put(period, shown));
        return table;
    }

    /** Those of all groups who are there on the day, if that may be shown; it binds what follows. */
    Optional<Long> total(LocalDate day) {
        if (!isTotalShown(day)) {
            if (!several.publishTotal(day)) {
                return Optional.empty();
            }
            begun = true;
        }
        return Optional.of(present(day));
    }

    /** Why the total of the day is not shown. */
    Withheld whyNoTotal(LocalDate day) {
        return present(day) < smallestShown ? Withheld.SMALL_COUNT : Withheld.PUBLISHED_BEFORE;
    }

    private long present(LocalDate day) {
        return people.values().stream().mapToLong(it -> it.present(day)).sum();
    }

    boolean isTotalShown(LocalDate day) {
        return several.isShown(FlowTable.TOTAL, day);
    }

    private ShownFlows withCauses(ShownFlows shown, ReadingDates period) {
        if (causes == null) {
            return shown;
        }
        return shown.with(shown.isWhole(FlowTable.TOTAL) ? causes.next(period) : FlowCauses.hidden());
    }

    private Optional<ShownFlows> nextTable(ReadingDates period) {
        FlowTable table = FlowTable.of(people, period);
        if (begun) {
            Set<String> open = several.publishIfSomebody(period.from(), period.to());
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(rows(table, period, cell -> Withheld.PUBLISHED_BEFORE));
        }
        ShownFlows first = ShownFlows.of(table, single.control(table));
        if (!first.showsSomebody()) {
            return Optional.empty();
        }
        begun = true;
        several.begin(period.from(), period.to(), first.shownNumbers());
        return Optional.of(first);
    }

    /** A table of which only what follows from the others is shown, for the given reason. */
    ShownFlows without(ReadingDates period, Withheld reason) {
        ShownFlows shown = rows(FlowTable.of(people, period), period, cell -> reason);
        return causes == null ? shown : shown.with(FlowCauses.hidden());
    }

    /** What is known of each row: of two days on which it was shown, the time between them too. */
    private ShownFlows rows(FlowTable table, ReadingDates period, Function<Cell, Withheld> why) {
        Set<Cell> shown = new HashSet<>();
        for (String row : names(table)) {
            boolean first = several.isShown(row, period.from());
            boolean last = several.isShown(row, period.to());
            for (FlowColumn column : FlowColumn.values()) {
                boolean known =
                        switch (column) {
                            case BASELINE -> first;
                            case STATUS -> last;
                            case NEW, CLOSED, NET -> first && last;
                        };
                if (known) {
                    shown.add(column.in(row));
                }
            }
        }
        return new ShownFlows(table, shown::contains, why, null);
    }

    private static List<String> names(FlowTable table) {
        return table.withTotal().stream().map(FlowRow::benefitGroup).toList();
    }
}
