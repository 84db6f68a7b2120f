package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.support.AreaSize;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes flow tables fit for everybody: each by itself, and against all that has been published of the area, since the difference
 * of two tables is a table too. The first table of an area is controlled cell by cell, later ones row by row. Only a table of
 * twelve months or more that shows somebody binds later ones, so that nobody shuts an area by asking for a few days first.
 */
@Singleton
class PublishFlows {

    private final PublishedFlows published;
    private final PublishedFlowPeriods register;
    // Nobody else may see single spells; the counts leave only after the control.
    private final SystemCalls system;
    private final AreaSize size;

    PublishFlows(PublishedFlows published, PublishedFlowPeriods register, SystemCalls system, AreaSize size) {
        this.published = published;
        this.register = register;
        this.system = system;
        this.size = size;
    }

    /** The table of the period; it binds all later ones. */
    ShownFlows publish(UUID area, ReadingDates period, Split split) {
        return system.callInTransaction(() -> decide(area, period, split, table -> register.add(area, table)));
    }

    /** What {@link #publish} would show now. It binds nothing. */
    ShownFlows preview(UUID area, ReadingDates period, Split split) {
        return system.callInTransaction(() -> decide(area, period, split, table -> {}));
    }

    /** The tables of the periods as far as they follow from what was published; they bind nothing. */
    List<ShownFlows> follow(UUID area, List<ReadingDates> periods) {
        return system.callInTransaction(() -> {
            boolean countable = areCountable(area, periods);
            List<Publication> before = countable ? register.lock(area) : List.of();
            FlowPublication tables = published.of(area, before, days(periods), Split.NONE);
            Withheld reason = countable ? Withheld.SHORT_PERIOD : Withheld.SMALL_AREA;
            return periods.stream().map(it -> tables.without(it, reason)).toList();
        });
    }

    private ShownFlows decide(UUID area, ReadingDates period, Split split, Consumer<Publication> registered) {
        List<LocalDate> days = days(List.of(period));
        if (!areCountable(area, List.of(period))) {
            return published.of(area, List.of(), days, split).without(period, Withheld.SMALL_AREA);
        }
        List<Publication> before = register.lock(area);
        FlowPublication tables = published.of(area, before, days, split);
        Optional<ShownFlows> again = tables.published(period);
        if (again.isPresent()) {
            return again.get();
        }
        if (!period.isAtLeastAYear()) {
            return tables.without(period, Withheld.SHORT_PERIOD);
        }
        if (!published.isRoomFor(before)) {
            return tables.without(period, Withheld.NO_ROOM);
        }
        Optional<ShownFlows> next = tables.next(period);
        Publication table = Publication.table(period);
        if (next.isPresent() && !before.contains(table)) {
            registered.accept(table);
        }
        return next.orElseGet(() -> tables.without(period, Withheld.NOBODY_TO_SHOW));
    }

    /** An area that is too small shows nothing, whatever was published of it before, and binds nobody. */
    private boolean areCountable(UUID area, List<ReadingDates> periods) {
        return days(periods).stream().allMatch(size.of(area)::allowsCounts);
    }

    private static List<LocalDate> days(List<ReadingDates> periods) {
        return periods.stream()
                .flatMap(period -> Stream.of(period.from(), period.to()))
                .toList();
    }
}
