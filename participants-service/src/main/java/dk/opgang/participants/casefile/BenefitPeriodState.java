package dk.opgang.participants.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A benefit period as it is after it was opened, closed or corrected. */
public record BenefitPeriodState(
        @JsonIgnore String type,
        UUID id,
        UUID participantId,
        String municipalityCode,
        int birthYear,
        @Nullable UUID housingAreaId,
        String group,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String closingReason)
        implements ParticipantEvent {

    public static final String OPENED = PREFIX + "benefit-period-opened.v1";
    public static final String CLOSED = PREFIX + "benefit-period-closed.v1";
    public static final String CORRECTED = PREFIX + "benefit-period-corrected.v1";

    /** @param withheld whether others may not hear where the participant lives or lived */
    static BenefitPeriodState of(String type, Participant participant, BenefitPeriod period, boolean withheld) {
        return new BenefitPeriodState(
                type,
                period.id(),
                participant.id(),
                participant.municipalityCode(),
                participant.birthYear(),
                withheld ? null : period.housingAreaId(),
                period.group(),
                period.from(),
                period.to(),
                period.closingReason());
    }

    BenefitPeriodState withoutArea() {
        return new BenefitPeriodState(
                type, id, participantId, municipalityCode, birthYear, null, group, from, to, closingReason);
    }
}
