package dk.opgang.participants.alert;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.alert.contact.ContactDetails;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An alert as a caller sees it.
 *
 * @param kind a code of parallel-kinds
 * @param state open, decided or closed
 * @param occurrence 1, and one more each time that the efforts overlap again
 * @param raisedAt when it was raised last
 * @param closedBecause overlap-ended or not-parallel
 * @param decision the last decision, a code of coordination-decisions
 * @param decisions all of them, the oldest first
 */
@Schema(name = "CoordinationAlert")
public record AlertView(
        UUID id,
        UUID participantId,
        String kind,
        String state,
        int occurrence,
        Instant raisedAt,
        @Nullable Instant closedAt,
        @Nullable String closedBecause,
        List<Activity> activities,
        @Nullable String decision,
        List<Decision> decisions,
        @JsonUnwrapped Stored stored) {

    /**
     * One of the enrolments that an alert is about. Of one that the caller may not see there is nothing but whom to ask about it.
     *
     * @param own whether it is the caller's own effort
     * @param organisation who runs it, CVR or municipality code
     * @param theme a code of initiative-themes
     * @param to first day on which it runs no longer
     */
    @Schema(name = "CoordinationActivity")
    public record Activity(
            boolean own,
            @Nullable UUID enrolmentId,
            @Nullable UUID initiativeId,
            @Nullable String organisation,
            @Nullable String theme,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            ContactDetails contact) {

        static Activity hidden(ContactDetails contact) {
            return new Activity(false, null, null, null, null, null, null, contact);
        }
    }

    /**
     * What a party decided.
     *
     * @param by the party, CVR or municipality code; null if the caller may not see it
     * @param note null if it is another's
     */
    @Schema(name = "CoordinationDecision")
    public record Decision(
            @Nullable String by,
            String decision,
            @Nullable String note,
            @Nullable LocalDate reviewOn,
            Instant at) {}
}
