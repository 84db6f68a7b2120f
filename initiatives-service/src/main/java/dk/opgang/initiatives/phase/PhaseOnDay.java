package dk.opgang.initiatives.phase;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgang.platform.coded.Coded;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an enrolment or a group stands among the phases of its template on a day.
 *
 * @param key the phase that runs; null before, between and after the phases, and as long as it is not known
 * @param from the first day of the phase, or of the pause
 * @param to the first day after it; before the phases the day on which they begin
 * @param next the phase that comes next; null if there is none
 */
@Schema(name = "PhaseOnDay")
public record PhaseOnDay(
        @Nullable String key,

        @Schema(description = "before, running, pause, after or unknown")
        State state,

        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Next next) {

    /** Whether a phase runs. A pause lies between two of them; unknown is what depends on a day that nobody has told. */
    public enum State {
        BEFORE,
        RUNNING,
        PAUSE,
        AFTER,
        UNKNOWN;

        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /**
     * A phase that comes.
     *
     * @param from its first day; null as long as it is not known
     */
    @Schema(name = "NextPhase")
    public record Next(String key, @Nullable LocalDate from) {}
}
