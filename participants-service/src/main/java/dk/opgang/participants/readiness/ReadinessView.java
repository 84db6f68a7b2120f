package dk.opgang.participants.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.access.Insight;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment as it is answered. */
@Schema(name = "EducationReadiness")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReadinessView(
        UUID id,
        UUID participantId,
        String schoolYear,
        String readiness,
        @Nullable LocalDate assessedOn,

        @Schema(description = "The poster's key; for the participant's municipality alone") @Nullable
        Source source,

        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What the participant's own municipality sees. */
    public static ReadinessView whole(Readiness assessed) {
        return of(assessed, Insight.WHOLE);
    }

    /** What a reader of that insight sees. */
    public static ReadinessView of(Readiness assessed, Insight insight) {
        return new ReadinessView(
                assessed.id(),
                assessed.participantId(),
                assessed.schoolYear(),
                assessed.readiness(),
                assessed.assessedOn(),
                insight.own(assessed.source()),
                assessed.createdAt(),
                assessed.updatedAt(),
                assessed.version());
    }
}
