package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.document.TemplateDocument;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A template of a file: one that comes with the service, or of the operator's folder.
 *
 * @param versions oldest first; the last one is what new initiatives take
 */
record BuiltInTemplate(String key, List<FileVersion> versions) {

    /** The namespace of addresses (RFC 9562, section 6.6). */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final String ADDRESS = "urn:opgang:initiative-template:";

    /** A version, and since when its file is there. */
    record FileVersion(int number, Instant since, TemplateDocument document) {

        LocalDate publishedOn() {
            return LocalDate.ofInstant(since, ZoneOffset.UTC);
        }
    }

    BuiltInTemplate {
        versions = List.copyOf(versions);
    }

    UUID id() {
        return idOf(key);
    }

    FileVersion current() {
        return versions.getLast();
    }

    Optional<FileVersion> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    Instant createdAt() {
        return versions.getFirst().since();
    }

    Instant updatedAt() {
        return current().since();
    }

    /** Grows with each change of the files; its ETag. */
    long rowVersion() {
        return versions.size() - 1L;
    }

    String source() {
        String told = current().document().template().source();
        return told == null ? "unknown" : told;
    }

    List<VersionView> versionViews(LocalDate today) {
        return versions.stream()
                .map(one -> {
                    LocalDate retiredOn = versions.stream()
                            .filter(later -> later.number() > one.number())
                            .map(FileVersion::publishedOn)
                            .findFirst()
                            .orElse(null);
                    TemplateState state = TemplateState.of(one.publishedOn(), retiredOn, today);
                    return new VersionView(one.number(), state, one.publishedOn(), retiredOn);
                })
                .toList();
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
