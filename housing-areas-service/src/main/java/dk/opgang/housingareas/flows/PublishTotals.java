package dk.opgang.housingareas.flows;

import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes the number of people on benefits on single days fit for everybody: as it is published with the years of the area. */
@Singleton
class PublishTotals {

    private final FlowPlan plan;
    private final PublishedFlowPeriods register;
    private final SystemCalls system;
    private final CountableDays countableDays;

    PublishTotals(FlowPlan plan, PublishedFlowPeriods register, SystemCalls system, CountableDays countableDays) {
        this.plan = plan;
        this.register = register;
        this.system = system;
        this.countableDays = countableDays;
    }

    /** What is published of the days, by the plan alone. */
    ShownTotals publish(UUID area, Collection<LocalDate> days) {
        return decide(area, days, total -> register.add(area, total));
    }

    /** What {@link #publish} would show now. It binds nothing. */
    ShownTotals preview(UUID area, Collection<LocalDate> days) {
        return decide(area, days, total -> {});
    }

    private ShownTotals decide(UUID area, Collection<LocalDate> days, Consumer<Publication> registered) {
        return system.callInTransaction(() -> {
            Map<LocalDate, Withheld> withheld = new TreeMap<>();
            Map<LocalDate, Long> totals = new TreeMap<>();
            if (register.isWithdrawn(area)) {
                days.forEach(day -> withheld.put(day, Withheld.WITHDRAWN));
                return new ShownTotals(totals, withheld);
            }
            SortedSet<LocalDate> countable = countableDays.of(area, days, withheld);
            FlowPublication flows =
                    plan.publish(area, countable, Split.NONE, registered).tables();
            for (LocalDate day : countable) {
                if (flows.isTotalShown(day)) {
                    totals.put(day, flows.present(day));
                } else {
                    withheld.put(day, flows.whyNoTotal(day));
                }
            }
            return new ShownTotals(totals, withheld);
        });
    }
}
