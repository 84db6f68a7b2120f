package dk.opgang.participants.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A residence as it is after it was opened, closed or corrected. */
public record ResidenceState(
        @JsonIgnore String type,
        UUID id,
        UUID participantId,
        String municipalityCode,
        int birthYear,
        @Nullable String benefitGroup,
        UUID housingAreaId,
        LocalDate from,
        @Nullable LocalDate to)
        implements ParticipantEvent {

    public static final String OPENED = PREFIX + "residence-opened.v1";
    public static final String CLOSED = PREFIX + "residence-closed.v1";
    public static final String CORRECTED = PREFIX + "residence-corrected.v1";

    static ResidenceState of(String type, Participant participant, Residence residence) {
        return new ResidenceState(
                type,
                residence.id(),
                participant.id(),
                participant.municipalityCode(),
                participant.birthYear(),
                participant.benefitGroup(),
                residence.housingAreaId(),
                residence.from(),
                residence.to());
    }

    /** The same, ended on that day. */
    ResidenceState until(LocalDate end) {
        return new ResidenceState(
                CLOSED, id, participantId, municipalityCode, birthYear, benefitGroup, housingAreaId, from, end);
    }
}
