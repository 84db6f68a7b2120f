package dk.opgang.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.Random;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Wraps the keys of subjects with the master keyset, each bound to its subject. */
@Singleton
class Wrapping {

    private static final int DATA_KEY_BYTES = 32;

    private final CryptoConfig config;
    private volatile @Nullable Master master;

    Wrapping(CryptoConfig config) {
        this.config = config;
    }

    /** A new data key. */
    static byte[] newDataKey() {
        return Random.randBytes(DATA_KEY_BYTES);
    }

    /** What binds a ciphertext to its subject: the sixteen bytes of the id. */
    static byte[] associated(UUID subjectId) {
        return ByteBuffer.allocate(16)
                .putLong(subjectId.getMostSignificantBits())
                .putLong(subjectId.getLeastSignificantBits())
                .array();
    }

    byte[] wrap(UUID subjectId, byte[] dataKey) {
        try {
            return master().aead().encrypt(dataKey, associated(subjectId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of a subject could not be wrapped", e);
        }
    }

    byte[] unwrap(UUID subjectId, byte[] wrapped) {
        try {
            return master().aead().decrypt(wrapped, associated(subjectId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of a subject could not be unwrapped by the master keyset", e);
        }
    }

    /** What every key begins with that the primary master key wrapped: Tink's version byte and the key's id. */
    byte[] primaryPrefix() {
        return ByteBuffer.allocate(5)
                .put((byte) 1)
                .putInt(master().handle().getPrimary().getId())
                .array();
    }

    private Master master() {
        Master known = master;
        if (known == null) {
            known = Master.read(config.masterKeyset()
                    .orElseThrow(() -> new IllegalStateException("opgang.crypto.master-keyset is not set")));
            master = known;
        }
        return known;
    }

    private record Master(KeysetHandle handle, Aead aead) {
        static Master read(String json) {
            try {
                AeadConfig.register();
                KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
                return new Master(handle, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("opgang.crypto.master-keyset is not an AEAD keyset", e);
            }
        }
    }
}
