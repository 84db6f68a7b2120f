package dk.opgang.initiatives.template;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * A template that comes with the service, and the times and version that its row of the index tells.
 *
 * @param source the document or decision that the kind comes from
 * @param version grows with each change of the file; its ETag
 */
record BuiltInTemplate(InitiativeTemplate template, String source, Instant createdAt, Instant updatedAt, long version) {

    /** The namespace of addresses (RFC 9562, section 6.6). */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final String ADDRESS = "urn:opgang:initiative-template:";

    UUID id() {
        return idOf(template.key());
    }

    /** The same in every installation and after every restart: a UUID version 5 of the key. */
    static UUID idOf(String key) {
        byte[] hash = sha1().digest(ByteBuffer.allocate(16 + ADDRESS.length() + key.length())
                .putLong(URLS.getMostSignificantBits())
                .putLong(URLS.getLeastSignificantBits())
                .put((ADDRESS + key).getBytes(StandardCharsets.US_ASCII))
                .array());
        ByteBuffer bits = ByteBuffer.wrap(hash);
        long high = bits.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
        long low = bits.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
