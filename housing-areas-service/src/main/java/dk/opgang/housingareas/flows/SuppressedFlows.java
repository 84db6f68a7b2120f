package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.figures.disclosure.AreaSize;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Flows for everybody with what could reveal somebody left out: each table by itself, and against all that has been published of the
 * area, since the difference of two tables is a table too. The calendar years come first, by {@link PublicationPlan}. Another period is
 * decided against them, and binds later ones only if it is asked for by a municipality or an organisation, is twelve months or longer,
 * shows somebody and lies in years that are over.
 */
@Singleton
@Typed(SuppressedFlows.class)
class SuppressedFlows implements PublicFlows {

    private final PublicationPlan plan;
    private final PublicationRegister register;
    // Nobody else may see single spells; the counts leave only after the control.
    private final SystemCalls system;
    private final AreaSize size;
    private final CountableDays countableDays;

    SuppressedFlows(
            PublicationPlan plan,
            PublicationRegister register,
            SystemCalls system,
            AreaSize size,
            CountableDays countableDays) {
        this.plan = plan;
        this.register = register;
        this.system = system;
        this.size = size;
        this.countableDays = countableDays;
    }

    @Override
    public ControlledFlows table(UUID area, ReadingDates period, Split split) {
        return system.callInTransaction(() -> decide(area, period, split, it -> register.add(area, it)));
    }

    @Override
    public ControlledFlows preview(UUID area, ReadingDates period, Split split) {
        return system.callInTransaction(() -> decide(area, period, split, it -> {}));
    }

    @Override
    public List<ControlledFlows> planned(UUID area, List<ReadingDates> periods, Split split) {
        return system.callInTransaction(() -> {
            Optional<Withheld> shut = shut(area, periods);
            if (shut.isPresent()) {
                AreaPublication nothing = plan.replay(area, List.of(), days(periods), split);
                return periods.stream()
                        .map(period -> nothing.without(period, shut.get()))
                        .toList();
            }
            AreaPublication tables = plan.publish(area, days(periods), split, it -> register.add(area, it))
                    .tables();
            return periods.stream()
                    .map(period -> tables.published(period).orElseGet(() -> tables.without(period, why(period))))
                    .toList();
        });
    }

    /** What is published of the days, by the plan alone. */
    @Override
    public ControlledTotals totals(UUID area, Collection<LocalDate> days) {
        return system.callInTransaction(() -> decide(area, days, total -> register.add(area, total)));
    }

    @Override
    public ControlledTotals previewTotals(UUID area, Collection<LocalDate> days) {
        return system.callInTransaction(() -> decide(area, days, total -> {}));
    }

    @Override
    public @Nullable Integer roundedTo() {
        return null;
    }

    private ControlledFlows decide(
            UUID area, ReadingDates period, Split split, Consumer<PublicationRegister.Entry> registered) {
        List<ReadingDates> periods = List.of(period);
        Optional<Withheld> shut = shut(area, periods);
        if (shut.isPresent()) {
            return plan.replay(area, List.of(), days(periods), split).without(period, shut.get());
        }
        PublicationPlan.Published planned = plan.publish(area, days(periods), split, registered);
        AreaPublication tables = planned.tables();
        Optional<ControlledFlows> again = tables.published(period);
        if (again.isPresent()) {
            return again.get();
        }
        if (!period.isAtLeastAYear() || !plan.isOver(period)) {
            return tables.without(period, why(period));
        }
        if (!plan.isRoomFor(planned.before())) {
            return tables.without(period, Withheld.NO_ROOM);
        }
        Optional<ControlledFlows> next = tables.next(period);
        var table = PublicationRegister.Entry.table(period);
        if (next.isPresent() && !planned.before().contains(table)) {
            registered.accept(table);
        }
        return next.orElseGet(() -> tables.without(period, Withheld.NOBODY_TO_SHOW));
    }

    private ControlledTotals decide(
            UUID area, Collection<LocalDate> days, Consumer<PublicationRegister.Entry> registered) {
        Map<LocalDate, Withheld> withheld = new TreeMap<>();
        Map<LocalDate, Long> totals = new TreeMap<>();
        register.hold(area);
        if (register.isWithdrawn(area)) {
            return ControlledTotals.withdrawn(days);
        }
        SortedSet<LocalDate> countable = countableDays.of(area, days, withheld);
        AreaPublication flows =
                plan.publish(area, countable, Split.NONE, registered).tables();
        for (LocalDate day : countable) {
            if (flows.isTotalShown(day)) {
                totals.put(day, flows.present(day));
            } else {
                withheld.put(day, flows.whyNoTotal(day));
            }
        }
        return new ControlledTotals(totals, withheld);
    }

    private Withheld why(ReadingDates period) {
        if (!plan.isOver(period)) {
            return Withheld.NOT_OVER;
        }
        return period.isAtLeastAYear() ? Withheld.NOBODY_TO_SHOW : Withheld.SHORT_PERIOD;
    }

    /**
     * Why nothing is shown, whatever was published before: the area was withdrawn, or is too small on one of the days. The area is held
     * from then on, so that nobody withdraws it before what is published of it is registered.
     */
    private Optional<Withheld> shut(UUID area, List<ReadingDates> periods) {
        register.hold(area);
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
