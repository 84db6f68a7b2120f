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
import org.jspecify.annotations.Nullable;

/** What is published of one area, in its order: the first table is controlled cell by cell, what comes later row by row. */
final class AreaPublication {

    private final Map<String, FlowTimeline> people;
    private final int smallestShown;
    private final FlowDisclosure single;
    private final PublishedPeriods several;
    private final @Nullable PublishedCauses causes;
    private final Map<ReadingDates, ControlledFlows> tables = new HashMap<>();
    private boolean begun;

    AreaPublication(
            Map<String, FlowTimeline> people, @Nullable CauseTimelines causes, int smallestShown, Verdicts verdicts) {
        this.people = people;
        this.smallestShown = smallestShown;
        this.single = new FlowDisclosure(new DisclosureControl(smallestShown));
        this.several = new PublishedPeriods(smallestShown, FlowTable.TOTAL, Map.copyOf(people), verdicts);
        this.causes = causes == null ? null : new PublishedCauses(causes, smallestShown, verdicts);
    }

    /** Decides everything that was published once more, in its order and by the present counts. */
    void replay(List<PublicationRegister.Entry> published) {
        published.forEach(it -> {
            if (it.isTable() && it.dates().areOfOneYear()) {
                year(it.dates());
            } else if (it.isTable()) {
                next(it.dates());
            } else {
                total(it.from());
            }
        });
    }

    /** The table if it was published before. */
    Optional<ControlledFlows> published(ReadingDates period) {
        return Optional.ofNullable(tables.get(period));
    }

    /** The table of a calendar year: row by row, the first of them too, so that no row stays out for good that was small in one year. */
    Optional<ControlledFlows> year(ReadingDates period) {
        return keep(period, later(period));
    }

    /** The next table; what it shows binds those that follow. Empty, and binding nothing, if it would show a row of nobody. */
    Optional<ControlledFlows> next(ReadingDates period) {
        return keep(period, begun ? later(period) : first(period));
    }

    private Optional<ControlledFlows> keep(ReadingDates period, Optional<ControlledFlows> decided) {
        begun = begun || decided.isPresent();
        Optional<ControlledFlows> table = decided.map(shown -> withCauses(shown, period));
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
        return isSmall(present(day)) ? Withheld.SMALL_COUNT : Withheld.PUBLISHED_BEFORE;
    }

    /** All of them who are there on the day. */
    long present(LocalDate day) {
        return people.values().stream().mapToLong(it -> it.present(day)).sum();
    }

    boolean isTotalShown(LocalDate day) {
        return several.isShown(FlowTable.TOTAL, day);
    }

    private ControlledFlows withCauses(ControlledFlows shown, ReadingDates period) {
        if (causes == null) {
            return shown;
        }
        return shown.with(shown.isWhole(FlowTable.TOTAL) ? causes.next(period) : FlowCauses.hidden());
    }

    private Optional<ControlledFlows> later(ReadingDates period) {
        Set<String> open = several.publishIfSomebody(period.from(), period.to());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(rows(FlowTable.of(people, period), period, Withheld.PUBLISHED_BEFORE));
    }

    private Optional<ControlledFlows> first(ReadingDates period) {
        FlowTable table = FlowTable.of(people, period);
        ControlledFlows first = ControlledFlows.of(table, single.control(table));
        if (!first.showsSomebody()) {
            return Optional.empty();
        }
        several.begin(period.from(), period.to(), first.shownNumbers());
        return Optional.of(first);
    }

    /** A table of which only what follows from the others is shown, for the given reason. */
    ControlledFlows without(ReadingDates period, Withheld reason) {
        ControlledFlows shown = rows(FlowTable.of(people, period), period, reason);
        return causes == null ? shown : shown.with(FlowCauses.hidden());
    }

    /** What is known of each row: of two days on which it was shown, the time between them too. */
    private ControlledFlows rows(FlowTable table, ReadingDates period, Withheld why) {
        Set<Cell> shown = new HashSet<>();
        Set<Cell> small = new HashSet<>();
        for (FlowRow numbers : table.withTotal()) {
            String row = numbers.benefitGroup();
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
                } else if (isSmall(column.of(numbers))) {
                    small.add(column.in(row));
                }
            }
        }
        boolean bySize = why == Withheld.PUBLISHED_BEFORE;
        return new ControlledFlows(
                table, shown::contains, cell -> bySize && small.contains(cell) ? Withheld.SMALL_COUNT : why, null);
    }

    private boolean isSmall(long count) {
        return count > 0 && count < smallestShown;
    }
}
