package dk.opgang.platform.batch;

import dk.opgang.platform.crypto.SubjectKeys;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * The keys of batches whose rows tell who somebody is: one each, erased when its rows are not needed any more, so that they are
 * gone from the backups too. Every method works in the running transaction.
 */
@Singleton
class BodyCiphers {

    private final SubjectKeys keys;

    BodyCiphers(SubjectKeys keys) {
        this.keys = keys;
    }

    BodyCipher create(BatchKind<?> kind, UUID batch) {
        return kind.tellsIdentities() ? BodyCipher.of(keys.create(batch)) : BodyCipher.PLAIN;
    }

    BodyCipher of(BatchKind<?> kind, UUID batch) {
        return kind.tellsIdentities()
                ? keys.load(batch)
                        .map(BodyCipher::of)
                        .orElseThrow(() -> new IllegalStateException("The key of batch " + batch + " is gone"))
                : BodyCipher.PLAIN;
    }

    void erase(UUID batch) {
        keys.erase(batch);
    }
}
