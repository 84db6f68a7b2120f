package dk.opgang.initiatives.elsewhere;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant as a certain caller may use it.
 *
 * @param birthYear year of birth, all that is known of the age
 * @param restricted whether the processing of its data is restricted: then it is not changed, and exists for nobody else
 * @param until last day on which the caller may begin a placement of the participant without a consent, the end of time as long as an enrolment
 *     runs; null for none
 * @param consent what the participant consents to the caller's doing today; null for nothing
 */
public record KnownParticipant(
        UUID id,
        String municipalityCode,
        int birthYear,
        @Nullable UUID housingAreaId,
        @Nullable String benefitGroup,
        boolean restricted,
        @Nullable LocalDate until,
        @Nullable ConsentScope consent) {

    /**
     * Which initiatives consents are bound to.
     *
     * @param everywhere whether one of them is bound to none
     */
    public record ConsentScope(boolean everywhere, Set<UUID> initiatives) {}

    /** Whether the caller may place the participant from that day on, in the initiative if one is named. */
    public boolean mayBePlacedFrom(LocalDate day, @Nullable UUID initiativeId) {
        return until != null && !day.isAfter(until) || isConsented(initiativeId);
    }

    /** Whether somebody else than the municipality may read about the participant in the initiative, and not only place it. */
    public boolean isReadUnderConsent(@Nullable UUID initiativeId) {
        return isConsented(initiativeId);
    }

    /** Whether the caller may enrol the participant in the initiative. */
    public boolean mayBeEnrolledIn(UUID initiativeId) {
        return until != null || isConsented(initiativeId);
    }

    /** One that is bound to an initiative opens what belongs to it, and a placement without one belongs to none. */
    private boolean isConsented(@Nullable UUID initiativeId) {
        return consent != null && (consent.everywhere() || consent.initiatives().contains(initiativeId));
    }
}
