package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.support.AreaSize;
import dk.opgang.housingareas.support.SizeOverTime;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Makes the number of people on benefits on single days fit for everybody, held against all flow tables of the area. */
@Singleton
class PublishTotals {

    private final PublishedFlows published;
    private final PublishedFlowPeriods register;
    private final SystemCalls system;
    private final AreaSize size;
    private final PublicDates dates;

    PublishTotals(
            PublishedFlows published,
            PublishedFlowPeriods register,
            SystemCalls system,
            AreaSize size,
            PublicDates dates) {
        this.published = published;
        this.register = register;
        this.system = system;
        this.size = size;
        this.dates = dates;
    }

    /** The numbers that may be shown, by day; each binds all later readings. A day of the present month is not shown. */
    Map<LocalDate, Long> publish(UUID area, Collection<LocalDate> days) {
        return system.call(() -> QuarkusTransaction.requiringNew().call(() -> decide(area, countable(area, days))));
    }

    /** The latest first: those are missed most when there is no room for all. */
    private SortedSet<LocalDate> countable(UUID area, Collection<LocalDate> days) {
        SizeOverTime sizes = size.of(area);
        SortedSet<LocalDate> countable = new TreeSet<>(Comparator.reverseOrder());
        days.stream()
                .filter(day -> dates.isPast(day) && sizes.allowsCounts(day))
                .forEach(countable::add);
        return countable;
    }

    private Map<LocalDate, Long> decide(UUID area, SortedSet<LocalDate> days) {
        List<Publication> before = register.lock(area);
        FlowPublication flows = published.of(area, before, days, Split.NONE);
        int room = published.roomForTotals(before);
        Map<LocalDate, Long> totals = new TreeMap<>();
        for (LocalDate day : days) {
            boolean known = flows.isTotalShown(day);
            if (known || room > 0) {
                Optional<Long> total = flows.total(day);
                total.ifPresent(number -> totals.put(day, number));
                if (!known && total.isPresent()) {
                    register.add(area, Publication.total(day));
                    room--;
                }
            }
        }
        return totals;
    }
}
