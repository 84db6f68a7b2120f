package dk.opgang.participants.duplicate;

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

        @Parameter(description = "Only those with this participant") @QueryParam("participantId") @Nullable
        UUID participantId) {

    Restriction restriction() {
        Restriction of = participantId == null
                ? Restriction.all()
                : Restriction.equal("firstId", participantId).or(Restriction.equal("secondId", participantId));
        return Restriction.equal("state", state).and(of);
    }
}
