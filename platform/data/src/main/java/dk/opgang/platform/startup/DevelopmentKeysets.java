package dk.opgang.platform.startup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.json.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Knows the keys that stand in the source, by their fingerprints: whoever reads the source has them. */
final class DevelopmentKeysets {

    private static final String RESOURCE = "/META-INF/opgang/development-keys.txt";
    private static final Set<String> FINGERPRINTS = fingerprints();

    private DevelopmentKeysets() {}

    /** Whether one of the keyset's keys is a development key. An unreadable keyset holds none. */
    static boolean hold(String keyset) {
        try {
            JsonNode keys = PlainJson.MAPPER.readTree(keyset).path("key");
            return StreamSupport.stream(keys.spliterator(), false)
                    .map(key -> key.path("keyData").path("value").asText())
                    .anyMatch(value -> FINGERPRINTS.contains(fingerprint(value)));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static String fingerprint(String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Set<String> fingerprints() {
        try (InputStream stream = DevelopmentKeysets.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
