package dk.opgang.housingareas.flows;

import dk.opgang.platform.tenancy.SystemCalls;
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

/** Makes the number of people on benefits on single days fit for everybody, held against all flow tables of the area. */
@Singleton
class PublishTotals {

    private final PublishedFlows published;
    private final PublishedFlowPeriods register;
    private final SystemCalls system;
    private final CountableDays countableDays;

    PublishTotals(
            PublishedFlows published, PublishedFlowPeriods register, SystemCalls system, CountableDays countableDays) {
        this.published = published;
        this.register = register;
        this.system = system;
        this.countableDays = countableDays;
    }

    /** What may be shown of the days; each that is binds all later readings. */
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
            // The latest come first: those are missed most when there is no room for all.
            SortedSet<LocalDate> countable = countableDays.of(area, days, withheld);
            return new ShownTotals(shown(area, countable, withheld, registered), withheld);
        });
    }

    private Map<LocalDate, Long> shown(
            UUID area, SortedSet<LocalDate> days, Map<LocalDate, Withheld> withheld, Consumer<Publication> registered) {
        List<Publication> before = register.lock(area);
        FlowPublication flows = published.of(area, before, days, Split.NONE);
        int room = published.roomForTotals(before);
        Map<LocalDate, Long> totals = new TreeMap<>();
        for (LocalDate day : days) {
            boolean known = flows.isTotalShown(day);
            if (!known && room <= 0) {
                withheld.put(day, Withheld.NO_ROOM);
                continue;
            }
            Optional<Long> total = flows.total(day);
            total.ifPresentOrElse(number -> totals.put(day, number), () -> withheld.put(day, flows.whyNoTotal(day)));
            if (!known && total.isPresent()) {
                registered.accept(Publication.total(day));
                room--;
            }
        }
        return totals;
    }
}
