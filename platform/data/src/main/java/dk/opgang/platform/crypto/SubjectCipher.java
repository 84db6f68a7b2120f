package dk.opgang.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts and decrypts one subject's values with AES-256-GCM; a value moved to another subject does not decrypt. */
public final class SubjectCipher {

    private static final String HASH = "HmacSHA256";
    private static final int HASH_BYTES = 16;

    private final UUID subjectId;
    private final Aead aead;
    private final SecretKeySpec hashKey;

    SubjectCipher(UUID subjectId, byte[] dataKey) {
        try {
            this.subjectId = subjectId;
            this.aead = new AesGcmJce(dataKey);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("hash".getBytes(StandardCharsets.US_ASCII));
            this.hashKey = new SecretKeySpec(digest.digest(dataKey), HASH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of a subject is not usable", e);
        }
    }

    /** The subject whose values these are. */
    public UUID subjectId() {
        return subjectId;
    }

    /** A hash (HMAC-SHA256, 16 bytes) that nobody can compare with anything once the key is gone. */
    public byte[] hash(byte[] plain) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(hashKey);
            return Arrays.copyOf(mac.doFinal(plain), HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value of a subject could not be hashed", e);
        }
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
