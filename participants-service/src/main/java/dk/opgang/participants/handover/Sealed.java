package dk.opgang.participants.handover;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What was sent, as it can be told to anybody.
 *
 * @param toldLate whether somebody had left more than some days before
 * @param elsewhere whether it goes to another installation
 */
record Sealed(
        UUID packageId,
        int participantCount,
        Envelope envelope,
        Instant answerBy,
        boolean toldLate,
        List<UUID> participantIds,
        boolean elsewhere) {

    /**
     * How it is sealed.
     *
     * @param bytes of all parts together
     * @param sha256 of all parts, one after the other, hexadecimal
     */
    record Envelope(String keyId, String algorithm, long bytes, String sha256) {

        static Envelope of(String keyId, List<byte[]> parts) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                parts.forEach(digest::update);
                long bytes = parts.stream().mapToLong(part -> part.length).sum();
                return new Envelope(
                        keyId, ReceiverKeys.ALGORITHM, bytes, HexFormat.of().formatHex(digest.digest()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JDK has SHA-256", e);
            }
        }
    }
}
