package dk.opgang.housingareas.flows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What events tell of participants, as far as flows need it. */
sealed interface ParticipantFact {

    /** Counts go on resting on what is told to be gone. */
    String KEEP = "keep";

    UUID participantId();

    /** A stay in an area; its whole present state. */
    record Residence(
            UUID id,
            UUID participantId,
            String municipalityCode,
            UUID housingAreaId,
            LocalDate from,
            @Nullable LocalDate to)
            implements ParticipantFact {

        Key key() {
            return new Key(id, participantId);
        }
    }

    /** A benefit period; its whole present state. */
    record Benefit(
            UUID id,
            UUID participantId,
            String municipalityCode,
            String group,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String closingReason)
            implements ParticipantFact {

        Key key() {
            return new Key(id, participantId);
        }
    }

    /** By what a stay or a period is known: of a person who was merged the same is told once more under the other's id. */
    record Key(UUID id, UUID participantId) {}

    /**
     * The stay never was, is somebody else's now, or was kept long enough.
     *
     * @param statistics {@code keep} of what was kept long enough: flows go on counting it, until the person is erased
     */
    record RemovedResidence(
            UUID id, UUID participantId, @Nullable String statistics) implements ParticipantFact {

        boolean isCounted() {
            return KEEP.equals(statistics);
        }

        Key key() {
            return new Key(id, participantId);
        }
    }

    /**
     * The benefit period never was, is somebody else's now, or was kept long enough.
     *
     * @param statistics as of a stay
     */
    record RemovedBenefit(
            UUID id, UUID participantId, @Nullable String statistics) implements ParticipantFact {

        boolean isCounted() {
            return KEEP.equals(statistics);
        }

        Key key() {
            return new Key(id, participantId);
        }
    }

    /** The duplicate was merged into the participant; told under both ids. */
    record Merged(UUID participantId, UUID mergedParticipantId) implements ParticipantFact {}

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
            return KEEP.equals(statistics);
        }
    }
}
