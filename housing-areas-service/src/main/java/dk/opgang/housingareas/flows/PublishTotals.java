package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.support.AreaSize;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Makes the number of people on benefits on single days fit for everybody, held against all flow tables of the area. */
@Singleton
public class PublishTotals {

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
    public Map<LocalDate, Long> publish(UUID area, Collection<LocalDate> days) {
        return system.call(() -> QuarkusTransaction.requiringNew().call(() -> decide(area, days)));
    }

    private Map<LocalDate, Long> decide(UUID area, Collection<LocalDate> days) {
        List<Publication> before = register.lock(area);
        FlowPublication flows = published.of(area, before, days, Split.NONE);
        Map<LocalDate, Long> totals = new TreeMap<>();
        for (LocalDate day : days) {
            if (!dates.isPast(day) || !size.allowsCounts(area, day)) {
                continue;
            }
            boolean known = flows.isTotalShown(day);
            flows.total(day).ifPresent(total -> {
                totals.put(day, total);
                if (!known && !before.contains(Publication.total(day))) {
                    register.add(area, Publication.total(day));
                }
            });
        }
        return totals;
    }
}
