package dk.opgang.platform.batch;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Ids;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The keys under which rows of batches are kept, of every kind: people type names and numbers into the wrong columns. A body has one, which
 * dies with the batch's end; the rows that a slice leaves refused or remarked on have one, which dies with them, or when one of them is to be
 * forgotten. What is deleted is so gone from backups and from the database's own files too. Every method works in the running transaction.
 */
@Singleton
class BodyCiphers {

    private final SubjectKeys keys;

    BodyCiphers(SubjectKeys keys) {
        this.keys = keys;
    }

    /** Makes the key of a body. */
    SubjectCipher create(UUID batch) {
        return keys.create(batch);
    }

    /** Makes a key for rows that are kept after their slice. */
    SubjectCipher createForRows() {
        return keys.create(Ids.next());
    }

    /** The key of a body that is not at its end. */
    SubjectCipher of(UUID batch) {
        return keys.load(batch).orElseThrow(() -> new IllegalStateException("The key of batch " + batch + " is gone"));
    }

    /** The keys of kept rows, by their ids. */
    Map<UUID, SubjectCipher> ofRows(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : keys.load(ids);
    }

    /** Erases the key of a body, or of kept rows. */
    void erase(UUID id) {
        keys.erase(id);
    }
}
