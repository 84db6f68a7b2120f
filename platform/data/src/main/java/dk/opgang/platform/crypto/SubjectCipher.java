package dk.opgang.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Encrypts and decrypts one subject's values with AES-256-GCM; a value moved to another subject does not decrypt. */
public final class SubjectCipher {

    private final UUID subjectId;
    private final Aead aead;

    SubjectCipher(UUID subjectId, byte[] dataKey) {
        try {
            this.subjectId = subjectId;
            this.aead = new AesGcmJce(dataKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of a subject is not usable", e);
        }
    }

    /** The subject whose values these are. */
    public UUID subjectId() {
        return subjectId;
    }

    public byte[] encrypt(byte[] plain) {
        try {
            return aead.encrypt(plain, Wrapping.associated(subjectId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value of a subject could not be encrypted", e);
        }
    }

    public byte[] decrypt(byte[] encrypted) {
        try {
            return aead.decrypt(encrypted, Wrapping.associated(subjectId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value of a subject could not be decrypted", e);
        }
    }
}
