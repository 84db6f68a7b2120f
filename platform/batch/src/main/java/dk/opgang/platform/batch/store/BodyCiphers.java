package dk.opgang.platform.batch.store;

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
public class BodyCiphers {

    private final SubjectKeys keys;

    public BodyCiphers(SubjectKeys keys) {
        this.keys = keys;
    }

    /** Makes the key of a body. */
    public SubjectCipher create(UUID batch) {
        return keys.create(batch);
    }

    /** Makes a key for rows that are kept after their slice. */
    public SubjectCipher createForRows() {
        return keys.create(Ids.next());
    }

    /** The key of a body that is not at its end. */
    public SubjectCipher of(UUID batch) {
        return keys.load(batch).orElseThrow(() -> new IllegalStateException("The key of batch " + batch + " is gone"));
    }

    /** The keys of kept rows, by their ids. */
    public Map<UUID, SubjectCipher> ofRows(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : keys.load(ids);
    }

    /** Erases the key of a body, or of kept rows. */
    public void erase(UUID id) {
        keys.erase(id);
    }
}
