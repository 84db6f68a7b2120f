package dk.opgang.participants.participant;

import dk.opgang.participants.access.ProtectionAhead;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The protection of a participant as its municipality sees it beside the participant. */
@Schema(name = "ParticipantProtection")
record ShownProtection(
        @Schema(description = "A code of protection-kinds") String kind,
        LocalDate from,

        @Schema(description = "First day on which it is in force no longer; null for one without an end") @Nullable
        LocalDate until) {

    static @Nullable ShownProtection of(@Nullable ProtectionAhead it) {
        return it == null ? null : new ShownProtection(it.kind(), it.from(), it.until());
    }
}
