package dk.opgang.participants.duplicate;

import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of candidates can be narrowed by. */
public record CandidateFilter(
        @Parameter(description = "Only those that are open, dismissed or merged")
        @QueryParam("state")
        @OneOf(codeList = "duplicate-states")
        @Nullable
        String state,

        @Parameter(description = Participants.NAMED) @QueryParam("participantId") @Nullable
        UUID participantId) {

    /** @param participants who is meant */
    Restriction restriction(Participants participants) {
        return Restriction.equal("state", state)
                .and(participants
                        .named("e.firstId", participantId)
                        .or(participants.named("e.secondId", participantId)));
    }
}
