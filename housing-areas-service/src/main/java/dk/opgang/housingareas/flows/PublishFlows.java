package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.support.AreaSize;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
        return asSystem(() -> decide(area, period, split));
    }

    /** The tables of the periods as far as they follow from what was published; they bind nothing. */
    List<ShownFlows> follow(UUID area, List<ReadingDates> periods) {
        return asSystem(() -> {
            List<Publication> before = areCountable(area, periods) ? register.lock(area) : List.of();
            FlowPublication tables = published.of(area, before, days(periods), Split.NONE);
            return periods.stream().map(tables::without).toList();
        });
    }

    private ShownFlows decide(UUID area, ReadingDates period, Split split) {
        boolean countable = areCountable(area, List.of(period));
        List<Publication> before = countable ? register.lock(area) : List.of();
        FlowPublication tables = published.of(area, before, days(List.of(period)), split);
        Optional<ShownFlows> shown = tables.published(period);
        Publication table = Publication.table(period);
        if (shown.isEmpty() && countable && period.isAtLeastAYear() && published.isRoomFor(before)) {
            shown = tables.next(period);
            if (shown.isPresent() && !before.contains(table)) {
                register.add(area, table);
            }
        }
        return shown.orElseGet(() -> tables.without(period));
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

    // Nobody else may see single spells; the counts leave only after the control.
    private <T> T asSystem(Supplier<T> work) {
        return system.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
