package dk.opgang.network.handover;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What participants-service answers of a package. */
final class PackageAnswers {

    private PackageAnswers() {}

    /** What open items are about, by their numbers. */
    static Map<Integer, String> notes(JsonNode told) {
        Map<Integer, String> notes = new HashMap<>();
        told.forEach(note -> {
            if (note.path("what").isTextual()) {
                notes.put(note.path("n").asInt(), note.path("what").asText());
            }
        });
        return notes;
    }

    /**
     * What was made.
     *
     * @param participantIds of the sender; they are not kept
     * @param elsewhere whether it goes to another installation
     */
    record Sent(
            UUID packageId,
            int participantCount,
            Sealing envelope,
            Instant answerBy,
            boolean toldLate,
            List<UUID> participantIds,
            @Nullable Boolean elsewhere) {}

    /**
     * What became of it.
     *
     * @param done whether it was moved on
     * @param dataCategories all that is in it now; null if nothing is told of them
     * @param participants whom the receiver has accepted; they are told and not kept
     */
    record Decided(
            boolean done,
            String state,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate takesOverOn,
            @Nullable List<String> dataCategories,
            @Nullable List<Moves.TakenOver> participants) {}
}
