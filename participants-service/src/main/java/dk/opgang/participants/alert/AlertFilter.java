package dk.opgang.participants.alert;

import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of alerts can be narrowed by. */
public record AlertFilter(
        @Parameter(description = "Only those that are open, decided or closed")
        @QueryParam("state")
        @OneOf({"open", "decided", "closed"})
        @Nullable
        String state,

        @Parameter(description = Participants.NAMED) @QueryParam("participantId") @Nullable
        UUID participantId,

        @Parameter(description = "Only those of this kind, a code of parallel-kinds")
        @QueryParam("kind")
        @OneOf(codeList = "parallel-kinds")
        @Nullable
        String kind) {

    /** @param participants who is meant */
    Restriction restriction(Participants participants) {
        return Restriction.equal("state", state)
                .and(participants.named("e.participantId", participantId))
                .and(Restriction.equal("kind", kind));
    }
}
