package dk.opgang.participants.readiness;

import dk.opgang.participants.subject.ParticipantEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment of education readiness, as it was recorded or corrected. */
public record ReadinessRecorded(
        UUID id,
        UUID participantId,
        String municipalityCode,
        String schoolYear,
        int round,
        String readiness,
        @Nullable LocalDate assessedOn)
        implements ParticipantEvent {

    static ReadinessRecorded of(Readiness readiness) {
        ReadinessForm form = readiness.form();
        return new ReadinessRecorded(
                readiness.id(),
                readiness.participantId(),
                readiness.municipalityCode(),
                form.schoolYear(),
                form.inRound(),
                form.readiness(),
                form.assessedOn());
    }

    @Override
    public String type() {
        return PREFIX + "education-readiness-recorded.v1";
    }
}
