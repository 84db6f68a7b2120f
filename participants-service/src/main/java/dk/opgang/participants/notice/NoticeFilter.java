package dk.opgang.participants.notice;

import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of notices can be narrowed by. */
public record NoticeFilter(
        @Parameter(description = "Only those that are answered, or only the others")
        @QueryParam("acknowledged")
        @Nullable
        Boolean acknowledged,

        @Parameter(description = "Only those about this participant") @QueryParam("participantId") @Nullable
        UUID participantId) {

    Restriction restriction() {
        Restriction answered = acknowledged == null
                ? Restriction.all()
                : Restriction.of("e.acknowledgedAt is " + (acknowledged ? "not null" : "null"));
        return answered.and(Restriction.equal("participantId", participantId));
    }
}
