package dk.opgang.platform.batch;

import dk.opgang.platform.crypto.SubjectCipher;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kept row as it stands in the table, encrypted under the key with the id. */
record SealedRow(long row, UUID key, byte @Nullable [] sourceId, byte[] errors, byte[] raw) {

    SealedRow resealed(SubjectCipher old, SubjectCipher fresh) {
        return new SealedRow(
                row,
                fresh.subjectId(),
                sourceId == null ? null : fresh.encrypt(old.decrypt(sourceId)),
                fresh.encrypt(old.decrypt(errors)),
                fresh.encrypt(old.decrypt(raw)));
    }
}
