package dk.opgang.platform.idempotency;

import java.security.MessageDigest;
import java.util.List;

/**
 * What tells one request from another, under each key of the master keyset: the primary one makes it, and what an older one made is
 * still recognised, so that a rotation in between leaves a client's repetition a repetition.
 *
 * @param byKey the fingerprint under each key, that of the primary key first
 */
public record Fingerprint(List<byte[]> byKey) {

    /** Of a request without a key, which nobody asks about. */
    public static final Fingerprint NONE = new Fingerprint(List.of(new byte[0]));

    public Fingerprint {
        byKey = List.copyOf(byKey);
    }

    /** The one to be kept. */
    byte[] toKeep() {
        return byKey.getFirst();
    }

    /** Whether a kept one is of the same request. */
    boolean matches(byte[] kept) {
        return byKey.stream().anyMatch(own -> MessageDigest.isEqual(own, kept));
    }
}
