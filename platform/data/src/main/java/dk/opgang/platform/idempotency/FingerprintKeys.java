package dk.opgang.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.json.PlainJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of fingerprints: one made of each key of the master keyset, the primary one first. */
final class FingerprintKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    private FingerprintKeys(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    /** The keys of a Tink keyset as JSON; of any other text one key. */
    static FingerprintKeys of(String keyset) {
        List<String> secrets = secrets(keyset);
        return new FingerprintKeys((secrets.isEmpty() ? List.of(keyset) : secrets)
                .stream()
                        .map(secret -> new SecretKeySpec(hash(secret), ALGORITHM))
                        .toList());
    }

    Fingerprint of(byte[] request) {
        return new Fingerprint(keys.stream().map(key -> mac(key, request)).toList());
    }

    private static List<String> secrets(String keyset) {
        try {
            JsonNode tree = PlainJson.MAPPER.readTree(keyset);
            long primary = tree.path("primaryKeyId").asLong();
            return StreamSupport.stream(tree.path("key").spliterator(), false)
                    .sorted(Comparator.comparing(key -> key.path("keyId").asLong() != primary))
                    .map(key -> key.path("keyData").path("value").asText())
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }

    private static byte[] mac(SecretKeySpec key, byte[] request) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(request);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
