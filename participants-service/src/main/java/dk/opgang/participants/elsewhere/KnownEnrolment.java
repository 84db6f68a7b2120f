package dk.opgang.participants.elsewhere;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment of initiatives-service, as its last event told it.
 *
 * @param organisation who runs the effort: a CVR, or the code of the participant's municipality
 * @param theme a code of {@code initiative-themes}; null of an event that is older than its telling
 * @param from first day
 * @param to first day on which it runs no longer; null if none is told
 * @param state a code of {@code enrolment-states}
 */
public record KnownEnrolment(
        UUID id,
        UUID participantId,
        UUID initiativeId,
        String organisation,
        @Nullable String theme,
        LocalDate from,
        @Nullable LocalDate to,
        String state) {

    private static final Set<String> RUNNING = Set.of("enrolled", "active");

    /** Whether somebody works with the participant, or is about to. */
    public boolean isRunning() {
        return RUNNING.contains(state);
    }
}
