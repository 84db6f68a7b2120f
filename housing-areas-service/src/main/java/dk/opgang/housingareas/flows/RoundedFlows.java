package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.figures.disclosure.AreaSize;
import dk.opgang.housingareas.figures.disclosure.DisclosureConfig;
import dk.opgang.platform.disclosure.RoundedTimeline;
import dk.opgang.platform.disclosure.Timeline;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Flows for everybody with every number shown, all of them from counts in steps of k. Nothing has to be remembered: tables of any
 * periods are differences of the same rounded counts. Causes add up to numbers that the groups add up to as well, so they stay
 * hidden.
 */
@Singleton
@Typed(RoundedFlows.class)
class RoundedFlows implements PublicFlows {

    private final FlowReader reader;
    private final DisclosureConfig config;
    // Nobody else may see single spells; the counts leave only in steps.
    private final SystemCalls system;
    private final AreaSize size;
    private final CountableDays countableDays;
    private final PublicationRegister register;

    RoundedFlows(
            FlowReader reader,
            DisclosureConfig config,
            SystemCalls system,
            AreaSize size,
            CountableDays countableDays,
            PublicationRegister register) {
        this.reader = reader;
        this.config = config;
        this.system = system;
        this.size = size;
        this.countableDays = countableDays;
        this.register = register;
    }

    @Override
    public ControlledFlows table(UUID area, ReadingDates period, Split split) {
        return planned(area, List.of(period), split).getFirst();
    }

    @Override
    public ControlledFlows preview(UUID area, ReadingDates period, Split split) {
        return table(area, period, split);
    }

    @Override
    public List<ControlledFlows> planned(UUID area, List<ReadingDates> periods, Split split) {
        SortedSet<LocalDate> days = new TreeSet<>();
        periods.forEach(period -> days.addAll(List.of(period.from(), period.to())));
        return system.callInTransaction(() -> {
            boolean withdrawn = register.isWithdrawn(area);
            boolean shown = !withdrawn && days.stream().allMatch(size.of(area)::allowsCounts);
            Withheld why = withdrawn ? Withheld.WITHDRAWN : Withheld.SMALL_AREA;
            Map<String, Timeline> people = rounded(area, days);
            return periods.stream()
                    .map(period -> shown(FlowTable.of(people, period), shown, why, split))
                    .toList();
        });
    }

    /** All groups together on each day; a day of the present month is not shown. */
    @Override
    public ControlledTotals totals(UUID area, Collection<LocalDate> wanted) {
        return system.callInTransaction(() -> {
            Map<LocalDate, Withheld> withheld = new TreeMap<>();
            if (register.isWithdrawn(area)) {
                return ControlledTotals.withdrawn(wanted);
            }
            SortedSet<LocalDate> days = countableDays.of(area, wanted, withheld);
            return new ControlledTotals(days.isEmpty() ? Map.of() : sums(rounded(area, days), days), withheld);
        });
    }

    @Override
    public ControlledTotals previewTotals(UUID area, Collection<LocalDate> days) {
        return totals(area, days);
    }

    @Override
    public Integer roundedTo() {
        return config.smallestShown();
    }

    private static Map<LocalDate, Long> sums(Map<String, Timeline> people, SortedSet<LocalDate> days) {
        Map<LocalDate, Long> sums = new TreeMap<>();
        days.forEach(day -> sums.put(
                day,
                people.values().stream().mapToLong(group -> group.present(day)).sum()));
        return sums;
    }

    private Map<String, Timeline> rounded(UUID area, SortedSet<LocalDate> days) {
        Map<String, Timeline> people = new LinkedHashMap<>();
        reader.shownTimelinesFromTheBeginning(area, days)
                .forEach((group, exact) -> people.put(group, new RoundedTimeline(exact, config.smallestShown())));
        return people;
    }

    private static ControlledFlows shown(FlowTable table, boolean shown, Withheld why, Split split) {
        return new ControlledFlows(
                table, cell -> shown, cell -> why, split == Split.CAUSE ? FlowCauses.hidden() : null);
    }
}
