package dk.opgang.participants.residence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.casefile.ResidenceForm;
import dk.opgang.participants.casefile.ResidenceVersion;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A residence as it was recorded once.
 *
 * @param change opened, closed, corrected or removed
 * @param changeReason a code of change-reasons
 * @param recordedBy the system that recorded it; null for what was recorded before versions were kept
 */
@Schema(name = "ResidenceVersion")
public record ResidenceVersionView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped ResidenceForm form,
        boolean endedByNext,
        long version,
        String change,
        @Nullable String changeReason,
        Instant recordedAt,
        @Nullable String recordedBy) {

    public static ResidenceVersionView of(ResidenceVersion it) {
        return new ResidenceVersionView(
                it.spellId(),
                it.participantId(),
                it.form(),
                it.isEndedByNext(),
                it.version(),
                it.change(),
                it.changeReason(),
                it.updatedAt(),
                it.recordedBy());
    }
}
