package dk.opgang.participants.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.audit.AccessEntry;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One access to a participant's data, as it is answered. */
@Schema(name = "Access")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AccessView(
        UUID id,
        Instant at,

        @Schema(description = "The service that logged it, such as initiatives-service")
        String service,

        @Schema(description = "On whose behalf, such as municipality:615")
        String tenant,

        @Schema(description = "Which system") String client,
        @Schema(description = "Who, as its system names it") String actor,

        @Schema(description = "What was done, such as read-identity")
        String action,

        @Schema(description = "To what, such as participants/{id}")
        String resource,

        @Nullable UUID subjectId,

        @Schema(description = "A code of purposes; null for a change") @Nullable
        String purpose,

        @Schema(description = "By what was searched, never the value") @Nullable
        String criterion,

        @Nullable String traceId) {

    static AccessView of(LoggedAccess logged) {
        AccessEntry entry = logged.entry();
        return new AccessView(
                entry.id(),
                entry.at(),
                logged.service(),
                entry.tenant(),
                entry.client(),
                entry.actor(),
                entry.action(),
                entry.resource(),
                entry.subjectId(),
                entry.purpose(),
                entry.criterion(),
                entry.traceId());
    }
}
