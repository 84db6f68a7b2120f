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

    /** Nobody but the municipality counts the participant any longer. */
    record Restricted(UUID participantId) implements ParticipantFact {}

    /** Everybody counts the participant again. */
    record Lifted(UUID participantId) implements ParticipantFact {}

    /**
     * The participant is gone.
     *
     * @param statistics whether counts keep what they rest on, {@code keep} or {@code remove}; they do not if it is not told
     */
    record Erased(UUID participantId, @Nullable String statistics) implements ParticipantFact {

        boolean keepsCounts() {
            return "keep".equals(statistics);
        }
    }
}
