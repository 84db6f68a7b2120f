package dk.opgang.platform.batch.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept row as it stands in the table, encrypted under the key with the id. The poster's own name of the row is encrypted too: it may tell
 * a person, even where it is refused because of that.
 */
public record SealedRow(long row, UUID key, byte @Nullable [] sourceId, byte[] errors, byte[] raw) {

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    static SealedRow of(Rejection rejection, SubjectCipher cipher) {
        String sourceId = rejection.sourceId();
        return new SealedRow(
                rejection.row(),
                cipher.subjectId(),
                sourceId == null ? null : cipher.encrypt(sourceId.getBytes(StandardCharsets.UTF_8)),
                cipher.encrypt(write(rejection.faults())),
                cipher.encrypt(rejection.raw()));
    }

    Rejection opened(SubjectCipher cipher) {
        return new Rejection(
                row,
                sourceId == null ? null : new String(cipher.decrypt(sourceId), StandardCharsets.UTF_8),
                read(cipher.decrypt(errors)),
                cipher.decrypt(raw));
    }

    public SealedRow resealed(SubjectCipher old, SubjectCipher fresh) {
        return new SealedRow(
                row,
                fresh.subjectId(),
                sourceId == null ? null : fresh.encrypt(old.decrypt(sourceId)),
                fresh.encrypt(old.decrypt(errors)),
                fresh.encrypt(old.decrypt(raw)));
    }

    private static byte[] write(List<Fault> faults) {
        try {
            return PlainJson.MAPPER.writeValueAsBytes(faults);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Faults cannot be written as JSON", e);
        }
    }

    private static List<Fault> read(byte[] json) {
        try {
            return PlainJson.MAPPER.readValue(json, FAULTS);
        } catch (IOException e) {
            throw new IllegalStateException("Stored faults have unreadable JSON", e);
        }
    }
}
