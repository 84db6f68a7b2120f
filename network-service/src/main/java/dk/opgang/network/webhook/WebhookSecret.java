package dk.opgang.network.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** By what the requests of a subscription are signed, as Standard Webhooks says: HMAC-SHA256 with 32 bytes of chance. */
public final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final String HASH = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key.clone();
    }

    static WebhookSecret make() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new WebhookSecret(key);
    }

    public static WebhookSecret of(byte[] key) {
        return new WebhookSecret(key);
    }

    byte[] key() {
        return key.clone();
    }

    /** As its owner is told it. Nothing else gives it away: the usual text of a secret is no secret. */
    String told() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * The signature of a request.
     *
     * @param id of the event
     * @param seconds since 1970, when it is sent
     */
    public String sign(String id, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            byte[] signed = mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A request could not be signed", e);
        }
    }
}
