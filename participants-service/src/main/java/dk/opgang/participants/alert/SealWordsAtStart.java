package dk.opgang.participants.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.participants.subject.PlainWords;
import dk.opgang.participants.subject.SubjectWords;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Encrypts the words about alerts that were kept before they were encrypted, when the service starts. Nothing else of an alert changes, and
 * nobody is told.
 */
@Singleton
class SealWordsAtStart {

    private static final JsonMapper JSON = new JsonMapper();

    // The condition is that of an index, which has no rows once this is done.
    private static final String FIND = """
            select id, participant_id, decisions from coordination_alerts
            where jsonb_path_exists(decisions, '$[*].note ? (@ != null && !(@ like_regex "^sealed:[0-9a-f-]{36}:"))')
            order by id limit 200 for update""";

    private static final String KEEP = "update coordination_alerts set decisions = ?::jsonb where id = ?";

    private final SystemCalls system;
    private final PlainWords plain;
    private final SubjectWords words;

    SealWordsAtStart(SystemCalls system, PlainWords plain, SubjectWords words) {
        this.system = system;
        this.plain = plain;
        this.words = words;
    }

    void seal(@Observes StartupEvent start) {
        seal();
    }

    void seal() {
        system.inTransactions(() -> plain.sealSome(FIND, KEEP, this::sealed));
    }

    /** Words for which there is no key any more are nobody's to keep. */
    private String sealed(UUID participantId, String kept) {
        try {
            JsonNode decisions = JSON.readTree(kept);
            for (JsonNode decision : decisions) {
                JsonNode note = decision.get("note");
                if (note != null && note.isTextual() && !SubjectWords.isSealed(note.textValue())) {
                    ((ObjectNode) decision)
                            .put(
                                    "note",
                                    words.sealed(participantId, note.textValue())
                                            .orElse(null));
                }
            }
            return JSON.writeValueAsString(decisions);
        } catch (JsonProcessingException e) {
            // Without the cause: it could quote the words.
            throw new IllegalStateException("The decisions about an alert of " + participantId + " are not readable");
        }
    }
}
