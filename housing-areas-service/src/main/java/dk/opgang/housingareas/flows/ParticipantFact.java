package dk.opgang.housingareas.flows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What events tell of participants, as far as flows need it. */
sealed interface ParticipantFact {

    UUID participantId();

    /** A stay in an area; its whole present state. */
    record Residence(
            UUID id,
            UUID participantId,
            String municipalityCode,
            UUID housingAreaId,
            LocalDate from,
            @Nullable LocalDate to)
            implements ParticipantFact {}

    /** A benefit period; its whole present state. */
    record Benefit(
            UUID id,
            UUID participantId,
            String municipalityCode,
            String group,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String closingReason)
            implements ParticipantFact {}

    /** The stay never was. */
    record RemovedResidence(UUID id, UUID participantId) implements ParticipantFact {}

    /** The benefit period never was. */
    record RemovedBenefit(UUID id, UUID participantId) implements ParticipantFact {}

    /** The participant is gone. */
    record Erased(UUID participantId) implements ParticipantFact {}
}
