package dk.opgang.initiatives.opening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An opening as it is answered.
 *
 * @param state draft, open, filled, withdrawn or expired
 * @param taken places that are taken, by invitations that were accepted and by placements
 * @param invitationCounts for who works with the opening; null for others, and without an invitation
 */
@Schema(name = "JobOpening")
public record OpeningView(
        UUID id,
        @JsonUnwrapped OpeningForm form,
        String state,
        int taken,
        @Nullable List<InvitationCount> invitationCounts,
        @JsonUnwrapped Stored stored) {

    /**
     * How many invitations stand in a state.
     *
     * @param state sent, accepted, declined, expired, withdrawn or placed
     */
    @Schema(name = "InvitationCount")
    public record InvitationCount(String state, int count) {}

    static OpeningView of(
            Caller caller, JobOpening it, LocalDate today, @Nullable List<InvitationCount> invitationCounts) {
        boolean own = it.poster().equals(caller.tenantKey());
        return new OpeningView(
                it.id(),
                own ? it.form() : it.form().withoutSource(),
                it.stateOn(today).code(),
                it.taken(),
                invitationCounts,
                Stored.of(it));
    }
}
