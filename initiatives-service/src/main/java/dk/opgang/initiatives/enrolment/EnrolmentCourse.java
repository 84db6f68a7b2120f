package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the histories of single enrolments, and writes them back with the enrolment that follows from them. */
@Singleton
class EnrolmentCourse {

    private final EnrolmentTransitions transitions;
    private final EnrolmentSteps steps;

    EnrolmentCourse(EnrolmentTransitions transitions, EnrolmentSteps steps) {
        this.transitions = transitions;
        this.steps = steps;
    }

    EnrolmentHistory read(Caller caller, Enrolment enrolment) {
        return new EnrolmentHistory(
                enrolment.from(),
                transitions.of(caller, enrolment.id()).stream()
                        .map(EnrolmentTransition::move)
                        .toList());
    }

    /** The day of the earliest step that was reached; null if none was. */
    @Nullable
    LocalDate firstStep(Caller caller, UUID enrolmentId) {
        return steps.of(caller, enrolmentId).stream()
                .map(EnrolmentStep::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Keeps a history that differs from the one that was read. */
    void write(Caller caller, Enrolment enrolment, EnrolmentHistory after) {
        Map<UUID, EnrolmentTransition> before = transitions.of(caller, enrolment.id()).stream()
                .collect(Collectors.toMap(EnrolmentTransition::id, Function.identity()));
        enrolment.follow(after);
        enrolment.countChange();
        List<Move> fresh = after.moves().stream()
                .filter(move -> !before.containsKey(move.id()))
                .toList();
        for (Move move : after.moves()) {
            EnrolmentTransition known = before.remove(move.id());
            if (known != null && !Objects.equals(known.move(), move)) {
                known.tell(move);
            }
        }
        before.values().forEach(transitions::remove);
        begin(enrolment, fresh);
    }

    /** Keeps the moves that are told with a new enrolment, or that come after those that are kept. */
    void begin(Enrolment enrolment, List<Move> fresh) {
        fresh.forEach(move -> transitions.persist(new EnrolmentTransition(enrolment, move)));
    }
}
