package dk.opgang.participants.duplicate;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of candidates can be narrowed by; a state that there is not is 400. */
public record CandidateFilter(
        @Parameter(description = "Only those that are open, dismissed or merged") @QueryParam("state") @Nullable
        String state,

        @Parameter(description = "Only those with this participant") @QueryParam("participantId") @Nullable
        UUID participantId) {

    private static final CodeList STATES = CodeList.load("duplicate-states");

    Restriction restriction() {
        Faults faults = new Faults();
        STATES.fault("?state", state).ifPresent(faults::unreadable);
        faults.throwIfAny();
        Restriction of = participantId == null
                ? Restriction.all()
                : Restriction.equal("firstId", participantId).or(Restriction.equal("secondId", participantId));
        return Restriction.equal("state", state).and(of);
    }
}
