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
 * of two tables is a table too. The calendar years come first, by {@link FlowPlan}. Another period is decided against them, and binds
 * later ones only if it is asked for by a municipality or an organisation, is twelve months or longer, shows somebody and lies in years
 * that are over.
 */
@Singleton
class PublishFlows {

    private final PublishedFlows published;
    private final FlowPlan plan;
    private final PublishedFlowPeriods register;
    // Nobody else may see single spells; the counts leave only after the control.
    private final SystemCalls system;
    private final AreaSize size;

    PublishFlows(
            PublishedFlows published, FlowPlan plan, PublishedFlowPeriods register, SystemCalls system, AreaSize size) {
        this.published = published;
        this.plan = plan;
        this.register = register;
        this.system = system;
        this.size = size;
    }

    /** The table of the period; what is shown of it binds all later ones. */
    ShownFlows publish(UUID area, ReadingDates period, Split split) {
        return system.callInTransaction(() -> decide(area, period, split, it -> register.add(area, it)));
    }

    /** What {@link #publish} would show now. It binds nothing. */
    ShownFlows preview(UUID area, ReadingDates period, Split split) {
        return system.callInTransaction(() -> decide(area, period, split, it -> {}));
    }

    /** The tables of the periods as far as they are published or follow from it; only the plan binds. */
    List<ShownFlows> follow(UUID area, List<ReadingDates> periods, Split split) {
        return system.callInTransaction(() -> {
            Optional<Withheld> shut = shut(area, periods);
            if (shut.isPresent()) {
                FlowPublication nothing = published.of(area, List.of(), days(periods), split);
                return periods.stream()
                        .map(period -> nothing.without(period, shut.get()))
                        .toList();
            }
            FlowPublication tables = plan.publish(area, days(periods), split, it -> register.add(area, it))
                    .tables();
            return periods.stream()
                    .map(period -> tables.published(period).orElseGet(() -> tables.without(period, why(period))))
                    .toList();
        });
    }

    private ShownFlows decide(UUID area, ReadingDates period, Split split, Consumer<Publication> registered) {
        List<ReadingDates> periods = List.of(period);
        Optional<Withheld> shut = shut(area, periods);
        if (shut.isPresent()) {
            return published.of(area, List.of(), days(periods), split).without(period, shut.get());
        }
        FlowPlan.Published planned = plan.publish(area, days(periods), split, registered);
        FlowPublication tables = planned.tables();
        Optional<ShownFlows> again = tables.published(period);
        if (again.isPresent()) {
            return again.get();
        }
        if (!period.isAtLeastAYear() || !plan.isOver(period)) {
            return tables.without(period, why(period));
        }
        if (!plan.isRoomFor(planned.besides())) {
            return tables.without(period, Withheld.NO_ROOM);
        }
        Optional<ShownFlows> next = tables.next(period);
        Publication table = Publication.table(period);
        if (next.isPresent() && !planned.besides().contains(table)) {
            registered.accept(table);
        }
        return next.orElseGet(() -> tables.without(period, Withheld.NOBODY_TO_SHOW));
    }

    private Withheld why(ReadingDates period) {
        if (!plan.isOver(period)) {
            return Withheld.NOT_OVER;
        }
        return period.isAtLeastAYear() ? Withheld.NOBODY_TO_SHOW : Withheld.SHORT_PERIOD;
    }

    /** Why nothing is shown, whatever was published before: the area was withdrawn, or is too small on one of the days. */
    private Optional<Withheld> shut(UUID area, List<ReadingDates> periods) {
        if (register.isWithdrawn(area)) {
            return Optional.of(Withheld.WITHDRAWN);
        }
        return days(periods).stream().allMatch(size.of(area)::allowsCounts)
                ? Optional.empty()
                : Optional.of(Withheld.SMALL_AREA);
    }

    private static List<LocalDate> days(List<ReadingDates> periods) {
        return periods.stream()
                .flatMap(period -> Stream.of(period.from(), period.to()))
                .toList();
    }
}
