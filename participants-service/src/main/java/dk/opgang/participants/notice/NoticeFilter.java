package dk.opgang.participants.notice;

import dk.opgang.participants.subject.Participants;
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

        @Parameter(description = Participants.NAMED) @QueryParam("participantId") @Nullable
        UUID participantId) {

    /** @param participants who is meant */
    Restriction restriction(Participants participants) {
        Restriction answered = acknowledged == null
                ? Restriction.all()
                : Restriction.of("e.acknowledgedAt is " + (acknowledged ? "not null" : "null"));
        return answered.and(participants.named("e.participantId", participantId));
    }
}
