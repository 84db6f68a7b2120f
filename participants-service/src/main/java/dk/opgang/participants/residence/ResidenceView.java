package dk.opgang.participants.residence;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A residence as it is answered. */
@Schema(name = "Residence")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ResidenceView(
        UUID id,
        UUID participantId,
        UUID housingAreaId,
        LocalDate from,
        @Nullable LocalDate to,

        @Schema(description = "Whether the end was concluded from the beginning of the next residence")
        boolean endedByNext,

        @Schema(description = "The poster's key; for the participant's municipality alone") @Nullable
        Source source,

        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What the participant's own municipality sees. */
    public static ResidenceView whole(Residence residence) {
        return of(residence, Insight.WHOLE);
    }

    /** What a reader of that insight sees. */
    public static ResidenceView of(Residence residence, Insight insight) {
        return new ResidenceView(
                residence.id(),
                residence.participantId(),
                residence.housingAreaId(),
                residence.from(),
                residence.to(),
                residence.isEndedByNext(),
                insight.own(residence.source()),
                residence.createdAt(),
                residence.updatedAt(),
                residence.version());
    }
}
