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

/** Wraps the keys of subjects with the master keyset, each bound to its subject. */
@Singleton
class Wrapping {

    private static final int DATA_KEY_BYTES = 32;

    private final LoadedKeyset<Master> master;

    Wrapping(Keysets keysets) {
        this.master = keysets.master(Master::read);
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
            return master.get().aead().encrypt(dataKey, associated(subjectId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of a subject could not be wrapped", e);
        }
    }

    /** The key of the subject. Another instance may have wrapped it by a master key that came into the file just now. */
    byte[] unwrap(UUID subjectId, byte[] wrapped) {
        Master known = master.get();
        try {
            return known.aead().decrypt(wrapped, associated(subjectId));
        } catch (GeneralSecurityException e) {
            Master anew = master.anew();
            if (anew.equals(known)) {
                throw unreadable(e);
            }
            try {
                return anew.aead().decrypt(wrapped, associated(subjectId));
            } catch (GeneralSecurityException stillMissing) {
                throw unreadable(stillMissing);
            }
        }
    }

    /** The id of the primary master key, as the keyset stands now. */
    long primaryKeyAnew() {
        return Integer.toUnsignedLong(master.anew().handle().getPrimary().getId());
    }

    /** What every key begins with that the primary master key wrapped: Tink's version byte and the key's id. */
    byte[] primaryPrefix() {
        return ByteBuffer.allocate(5)
                .put((byte) 1)
                .putInt(master.get().handle().getPrimary().getId())
                .array();
    }

    private static IllegalStateException unreadable(GeneralSecurityException e) {
        return new IllegalStateException("The key of a subject could not be unwrapped by the master keyset", e);
    }

    private record Master(KeysetHandle handle, Aead aead) {
        static Master read(String json) {
            try {
                AeadConfig.register();
                KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
                return new Master(handle, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("It is not an AEAD keyset", e);
            }
        }
    }
}
