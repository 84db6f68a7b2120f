package dk.opgang.housingareas.flows;

import dk.opgang.platform.disclosure.PublishedPeriods;
import dk.opgang.platform.disclosure.Timeline;
import dk.opgang.platform.disclosure.Verdicts;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The causes of all groups together, period by period in the order of their publication. They are shown beside the totals that they
 * add up to, and only where those are. The causes of single groups are for the municipality alone.
 */
final class PublishedCauses {

    private final CauseTimelines people;
    private final PublishedPeriods opened;
    private final PublishedPeriods closed;

    PublishedCauses(CauseTimelines people, int smallestShown, Verdicts verdicts) {
        this.people = people;
        this.opened = new PublishedPeriods(smallestShown, FlowTable.TOTAL, people.opened(), verdicts);
        this.closed = new PublishedPeriods(smallestShown, FlowTable.TOTAL, people.closed(), verdicts);
    }

    /** The causes for the next period, whose totals are shown. */
    FlowCauses next(ReadingDates period) {
        Set<String> openings = opened.publish(period.from(), period.to());
        Set<String> closings = closed.publish(period.from(), period.to());
        return FlowCauses.of(
                cause -> shown(cause, openings, people.opened(), period),
                cause -> shown(cause, closings, people.closed(), period));
    }

    private static @Nullable Long shown(
            String cause, Set<String> open, Map<String, Timeline> people, ReadingDates period) {
        Timeline line = people.get(cause);
        return line != null && open.contains(FlowTable.TOTAL) && open.contains(cause)
                ? line.came(period.to()) - line.came(period.from())
                : null;
    }
}
