package dk.opgang.participants.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant who was in no row of a full file, as it is now.
 *
 * @param sourceId the key of the participant in the system of the file
 * @param benefitGroup the benefit of today, a code of benefit-groups
 * @param benefitFrom since when
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record MissingParticipant(
        UUID participantId,
        @JsonIgnore String sourceSystem,
        String sourceId,
        @Nullable UUID housingAreaId,
        @Nullable String benefitGroup,
        @Nullable LocalDate benefitFrom) {

    /** The same with an area that may be shown, or none. */
    MissingParticipant livingIn(@Nullable UUID area) {
        return new MissingParticipant(participantId, sourceSystem, sourceId, area, benefitGroup, benefitFrom);
    }
}
