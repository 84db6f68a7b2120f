package dk.opgang.participants.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.casefile.Readiness;
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
        @Nullable Source source,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public static ReadinessView of(Readiness assessed) {
        return new ReadinessView(
                assessed.id(),
                assessed.participantId(),
                assessed.schoolYear(),
                assessed.readiness(),
                assessed.assessedOn(),
                assessed.source(),
                assessed.createdAt(),
                assessed.updatedAt(),
                assessed.version());
    }
}
