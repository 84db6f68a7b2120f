package dk.opgang.initiatives.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When participants are enrolled in initiatives. The periods of one participant in one initiative do not overlap, whatever their states
 * are and in whatever order they are told.
 */
final class EnrolledPeriods {

    /** A participant in an initiative. */
    record Place(UUID initiativeId, UUID participantId) {}

    /** An enrolment from its first day to the day on which it ended; null while it runs. */
    private record Span(
            UUID enrolment, LocalDate from, @Nullable LocalDate to) {}

    private final Map<Place, List<Span>> spans = new HashMap<>();

    void add(Place place, UUID enrolment, LocalDate from, @Nullable LocalDate to) {
        spans.computeIfAbsent(place, key -> new ArrayList<>()).add(new Span(enrolment, from, to));
    }

    /** Another enrolment whose period the history would overlap. */
    Optional<UUID> overlapped(Place place, UUID enrolment, EnrolmentHistory history) {
        return of(place).stream()
                .filter(span -> !span.enrolment().equals(enrolment))
                .filter(span -> history.overlaps(span.from(), span.to()))
                .map(Span::enrolment)
                .findFirst();
    }

    /** Takes note of what was decided for an enrolment. */
    void put(Place place, UUID enrolment, EnrolmentHistory history) {
        remove(place, enrolment);
        add(place, enrolment, history.from(), history.endedOn());
    }

    /** Takes note that the enrolment was taken back. */
    void remove(Place place, UUID enrolment) {
        of(place).removeIf(span -> span.enrolment().equals(enrolment));
    }

    private List<Span> of(Place place) {
        return spans.getOrDefault(place, new ArrayList<>());
    }
}
