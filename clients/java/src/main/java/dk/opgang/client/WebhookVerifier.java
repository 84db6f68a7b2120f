package dk.opgang.client;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells webhooks of Opgang from those of others, as Standard Webhooks says. Used by many threads at once. */
public final class WebhookVerifier {

    private static final String HASH = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

    private final List<byte[]> keys;
    private final InstantSource clock;

    /** @param secrets {@code whsec_…}; several while one is changed for another */
    public WebhookVerifier(String... secrets) {
        this(InstantSource.system(), secrets);
    }

    WebhookVerifier(InstantSource clock, String... secrets) {
        if (secrets.length == 0) {
            throw new IllegalArgumentException("A secret is needed");
        }
        this.clock = clock;
        this.keys = Arrays.stream(secrets).map(WebhookVerifier::key).toList();
    }

    /**
     * The event that was sent.
     *
     * @param headers of the request, in any case
     * @param body its bytes as they came
     * @throws WebhookRefused if it is not signed by any of the secrets, or more than five minutes off
     */
    public Event verify(Map<String, List<String>> headers, byte[] body) throws WebhookRefused {
        String id = header(headers, "webhook-id");
        String timestamp = header(headers, "webhook-timestamp");
        String signatures = header(headers, "webhook-signature");
        if (!isOfNow(timestamp)) {
            throw new WebhookRefused("The timestamp is missing, or too far from now");
        }
        byte[] signed = signed(id, timestamp, body);
        if (keys.stream().noneMatch(key -> isSignedBy(key, signed, signatures))) {
            throw new WebhookRefused("No signature is right");
        }
        return Event.of(new String(body, StandardCharsets.UTF_8));
    }

    private boolean isOfNow(String timestamp) {
        if (!SECONDS.matcher(timestamp).matches()) {
            return false;
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        return Math.abs(age) <= OLDEST.toSeconds();
    }

    private static boolean isSignedBy(byte[] key, byte[] signed, String signatures) {
        byte[] expected = sign(key, signed);
        boolean found = false;
        for (String signature : signatures.split(" ", -1)) {
            // Each is compared, in the same time whether or not it is right.
            found |= signature.startsWith(VERSION)
                    && MessageDigest.isEqual(
                            expected, signature.substring(VERSION.length()).getBytes(StandardCharsets.US_ASCII));
        }
        return found;
    }

    private static byte[] sign(byte[] key, byte[] signed) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return Base64.getEncoder().encode(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HASH, e);
        }
    }

    private static byte[] signed(String id, String timestamp, byte[] body) {
        byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
    }

    private static String header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> name.equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
    }
}
