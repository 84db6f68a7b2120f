package dk.opgang.initiatives.phase;

import dk.opgang.initiatives.phase.PhaseOnDay.Next;
import dk.opgang.initiatives.phase.PhaseOnDay.State;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The phases of a template on the days of one enrolment or group. */
public final class Phases {

    /** A phase with its ends, null as long as they are not known. */
    private record Span(
            String key, @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean isKnown() {
            return from != null && to != null;
        }

        boolean covers(LocalDate day) {
            return from != null && to != null && !day.isBefore(from) && day.isBefore(to);
        }

        Next asNext() {
            return new Next(key, from);
        }
    }

    private final List<Span> spans;

    private Phases(List<Span> spans) {
        this.spans = spans;
    }

    /**
     * Where it stands on the day; null if the template has no phases.
     *
     * @param told the days that are told, and those of the anchors that are built in; null for one that is not known
     */
    public static @Nullable PhaseOnDay on(
            LocalDate day, InitiativeTemplate template, Function<String, @Nullable LocalDate> told) {
        if (template.phases().isEmpty()) {
            return null;
        }
        List<Span> spans = new ArrayList<>();
        for (Phase phase : template.phases()) {
            spans.add(new Span(
                    phase.key(),
                    template.anchors().day(phase.from(), told),
                    template.anchors().day(phase.to(), told)));
        }
        return new Phases(spans).on(day);
    }

    private PhaseOnDay on(LocalDate day) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.covers(day)) {
                return new PhaseOnDay(span.key(), State.RUNNING, span.from(), span.to(), next(i + 1));
            }
        }
        int last = lastOver(day);
        int coming = firstAhead(day, last + 1);
        boolean isOpen = spans.subList(last + 1, coming).stream().anyMatch(span -> !span.isKnown());
        LocalDate from = last < 0 ? null : spans.get(last).to();
        if (isOpen) {
            return new PhaseOnDay(null, State.UNKNOWN, null, null, next(coming));
        }
        if (coming == spans.size()) {
            return new PhaseOnDay(null, State.AFTER, from, null, null);
        }
        State state = last < 0 ? State.BEFORE : State.PAUSE;
        return new PhaseOnDay(null, state, from, spans.get(coming).from(), next(coming));
    }

    /** The last phase that has ended by the day; -1 if none has. */
    private int lastOver(LocalDate day) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            LocalDate to = spans.get(i).to();
            if (to != null && !to.isAfter(day)) {
                return i;
            }
        }
        return -1;
    }

    /** The first phase from there on that begins after the day; the number of phases if none does. */
    private int firstAhead(LocalDate day, int start) {
        for (int i = start; i < spans.size(); i++) {
            LocalDate from = spans.get(i).from();
            if (from != null && from.isAfter(day)) {
                return i;
            }
        }
        return spans.size();
    }

    private @Nullable Next next(int index) {
        return index < spans.size() ? spans.get(index).asNext() : null;
    }
}
