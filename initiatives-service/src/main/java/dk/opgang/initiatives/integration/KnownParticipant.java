package dk.opgang.initiatives.integration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant as a certain caller may use it.
 *
 * @param birthYear year of birth, all that is known of the age
 * @param until last day on which the caller may begin a placement of the participant
 */
public record KnownParticipant(
        UUID id,
        String municipalityCode,
        int birthYear,
        @Nullable UUID housingAreaId,
        @Nullable String benefitGroup,
        LocalDate until) {

    /** Whether the caller may place the participant from that day on. */
    public boolean mayBePlacedFrom(LocalDate day) {
        return !day.isAfter(until);
    }
}
