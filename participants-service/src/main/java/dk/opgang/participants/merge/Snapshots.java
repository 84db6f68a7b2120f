package dk.opgang.participants.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.value.Source;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What both were before a merge, and what the survivor was after it; read by nobody but a reversal. */
@Singleton
class Snapshots {

    private static final JsonMapper JSON = new JsonMapper();

    /** What bytes begin with as the database writes them. */
    private static final String BYTEA = "\\x";

    /** Rows by table, as JSON. */
    record Snapshot(String before, String after) {

        /** What stood in a column of the participant's own row before; null if nothing did. */
        @Nullable
        String before(UUID participant, String column) {
            try {
                for (JsonNode row : JSON.readTree(before).path("participants")) {
                    if (row.path("id").asText().equals(participant.toString())) {
                        return row.path(column).isNull()
                                ? null
                                : row.path(column).asText();
                    }
                }
                return null;
            } catch (IOException e) {
                throw unreadable();
            }
        }

        /** The encrypted identity that the participant had before. */
        byte[] identityOf(UUID participant) {
            String hex = Objects.requireNonNull(before(participant, "identity"));
            return HexFormat.of().parseHex(hex.substring(BYTEA.length()));
        }

        /** The key that the participant had before. */
        @Nullable
        Source sourceOf(UUID participant) {
            String system = before(participant, "source_system");
            String id = before(participant, "source_id");
            return system == null || id == null ? null : new Source(system, id);
        }
    }

    byte[] seal(SubjectCipher key, String before, String after) {
        try {
            ObjectNode both = JSON.createObjectNode();
            both.set("before", JSON.readTree(before));
            both.set("after", JSON.readTree(after));
            return key.encrypt(JSON.writeValueAsBytes(both));
        } catch (IOException e) {
            throw unreadable();
        }
    }

    Snapshot open(SubjectCipher key, byte[] sealed) {
        try {
            JsonNode both = JSON.readTree(key.decrypt(sealed));
            return new Snapshot(both.get("before").toString(), both.get("after").toString());
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** Without the cause: it could quote the document. */
    private static IllegalStateException unreadable() {
        return new IllegalStateException("What a merge kept is not readable");
    }
}
