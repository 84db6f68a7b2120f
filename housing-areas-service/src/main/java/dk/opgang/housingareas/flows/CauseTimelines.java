package dk.opgang.housingareas.flows;

import dk.opgang.platform.disclosure.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each cause had opened or closed a spell by each of the days that were asked for. */
final class CauseTimelines {

    /** Those whom a cause concerned come and go at once: it knows no number of people present. */
    record Line(Map<LocalDate, Long> counts) implements Timeline {

        @Override
        public long came(LocalDate day) {
            return counts.getOrDefault(day, 0L);
        }

        @Override
        public long went(LocalDate day) {
            return came(day);
        }
    }

    private final Map<String, Line> opened = new LinkedHashMap<>();
    private final Map<String, Line> closed = new LinkedHashMap<>();

    CauseTimelines() {
        FlowCauses.OPENING.forEach(cause -> opened.put(cause, new Line(new HashMap<>())));
        FlowCauses.CLOSING.forEach(cause -> closed.put(cause, new Line(new HashMap<>())));
    }

    void add(LocalDate day, String openedBy, long came, @Nullable String closedBy, long went) {
        add(opened, openedBy, day, came);
        if (closedBy != null) {
            add(closed, closedBy, day, went);
        }
    }

    Map<String, Timeline> opened() {
        return Map.copyOf(opened);
    }

    Map<String, Timeline> closed() {
        return Map.copyOf(closed);
    }

    private static void add(Map<String, Line> lines, String cause, LocalDate day, long count) {
        Line line = lines.get(cause);
        if (line == null) {
            throw new IllegalStateException("A spell has a cause that is none: " + cause);
        }
        line.counts().merge(day, count, Long::sum);
    }
}
