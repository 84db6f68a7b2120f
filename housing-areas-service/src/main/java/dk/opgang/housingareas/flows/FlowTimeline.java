package dk.opgang.housingareas.flows;

import dk.opgang.platform.disclosure.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How many spells of one benefit group had opened and had closed by each of the days that were asked for, but for those closed by the first. */
final class FlowTimeline implements Timeline {

    private record Counts(long came, long went) {}

    private static final Counts NONE = new Counts(0, 0);

    private final Map<LocalDate, Counts> counts = new HashMap<>();

    void put(LocalDate day, long came, long went) {
        counts.put(day, new Counts(came, went));
    }

    @Override
    public long came(LocalDate day) {
        return counts.getOrDefault(day, NONE).came();
    }

    @Override
    public long went(LocalDate day) {
        return counts.getOrDefault(day, NONE).went();
    }
}
