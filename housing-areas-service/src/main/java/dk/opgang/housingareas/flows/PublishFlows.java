package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.support.AreaSize;
import dk.opgang.housingareas.support.DisclosureConfig;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes flow tables fit for everybody: each by itself, and against all that have been published of the area, since the difference
 * of two tables is a table too. The first table of an area is controlled cell by cell, later ones row by row.
 */
@Singleton
class PublishFlows {

    private final FlowReader reader;
    private final CauseReader causes;
    private final PublishedFlowPeriods register;
    private final SystemCalls system;
    private final AreaSize size;
    private final DisclosureConfig config;

    PublishFlows(
            FlowReader reader,
            CauseReader causes,
            PublishedFlowPeriods register,
            SystemCalls system,
            AreaSize size,
            DisclosureConfig config) {
        this.reader = reader;
        this.causes = causes;
        this.register = register;
        this.system = system;
        this.size = size;
        this.config = config;
    }

    /** The tables for the periods, in their order; each binds the next ones, and all later requests. */
    List<ShownFlows> publish(UUID area, List<ReadingDates> periods, Split split) {
        // Nobody else may see single spells; the counts leave this method only after the control.
        return system.call(() -> QuarkusTransaction.requiringNew().call(() -> decide(area, periods, split)));
    }

    private List<ShownFlows> decide(UUID area, List<ReadingDates> wanted, Split split) {
        if (!wanted.stream().allMatch(it -> size.allowsCounts(area, it.to()))) {
            return hidden(area, wanted, split);
        }
        List<ReadingDates> published = register.lock(area);
        Set<ReadingDates> all = new LinkedHashSet<>(published);
        all.addAll(wanted);
        FlowPublication tables = new FlowPublication(
                reader.timelines(area, days(all)),
                split == Split.CAUSE ? causes.timelines(area, days(all)) : null,
                config.smallestShown());
        Map<ReadingDates, ShownFlows> decided = new HashMap<>();
        int kept = published.size();
        for (ReadingDates period : all) {
            if (published.contains(period)) {
                decided.put(period, tables.next(period));
            } else if (kept >= config.publishedPeriods()) {
                decided.put(period, tables.without(period));
            } else {
                ShownFlows table = tables.next(period);
                decided.put(period, table);
                if (table.showsAnything()) {
                    register.add(area, period);
                    kept++;
                }
            }
        }
        return wanted.stream().map(decided::get).toList();
    }

    /** An area that is too small shows nothing, and binds nobody. */
    private List<ShownFlows> hidden(UUID area, List<ReadingDates> wanted, Split split) {
        Map<String, FlowTimeline> people = reader.timelines(area, days(Set.copyOf(wanted)));
        return wanted.stream()
                .map(period -> new ShownFlows(
                        FlowTable.of(people, period), cell -> false, split == Split.CAUSE ? FlowCauses.hidden() : null))
                .toList();
    }

    private static SortedSet<LocalDate> days(Set<ReadingDates> periods) {
        return periods.stream()
                .flatMap(period -> Stream.of(period.from(), period.to()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
