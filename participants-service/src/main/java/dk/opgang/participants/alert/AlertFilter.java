package dk.opgang.participants.alert;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of alerts can be narrowed by; a state or kind that there is not is 400. */
public record AlertFilter(
        @Parameter(description = "Only those that are open, decided or closed") @QueryParam("state") @Nullable
        String state,

        @Parameter(description = "Only those of this participant") @QueryParam("participantId") @Nullable
        UUID participantId,

        @Parameter(description = "Only those of this kind, a code of parallel-kinds") @QueryParam("kind") @Nullable
        String kind) {

    private static final CodeList KINDS = CodeList.load("parallel-kinds");

    Restriction restriction() {
        Faults faults = new Faults();
        if (state != null && !AlertState.codes().contains(state)) {
            faults.unreadable("?state", ParameterFault.UNKNOWN_VALUE, String.join(", ", AlertState.codes()));
        }
        KINDS.fault("?kind", kind).ifPresent(faults::unreadable);
        faults.throwIfAny();
        return Restriction.equal("state", state)
                .and(Restriction.equal("participantId", participantId))
                .and(Restriction.equal("kind", kind));
    }
}
