package dk.opgang.platform.idempotency;

import dk.opgang.platform.crypto.CryptoConfig;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What tells one request from another: a keyed hash (HMAC-SHA256) of method, path, query and the bytes of the body. Keyed,
 * since a body can hold what must not be found by trying all values.
 */
@Singleton
public class RequestFingerprint {

    static final String HEADER = "Idempotency-Key";
    private static final String STATE = RequestFingerprint.class.getName();

    private final CurrentVertxRequest request;
    private final SecretKeySpec key;

    RequestFingerprint(CurrentVertxRequest request, CryptoConfig crypto) {
        this.request = request;
        this.key = new SecretKeySpec(hash(crypto.masterKeyset().orElse("unkeyed")), "HmacSHA256");
    }

    /** The running request's idempotency key, if its client sent one; several of them count as a wrong one. */
    public Optional<String> header() {
        List<String> values = request.getCurrent().request().headers().getAll(HEADER);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", values));
    }

    /** The fingerprint of the running request; complete once its body has been read to its end. */
    public byte[] ofRequest() {
        try {
            return ((Mac) running().clone()).doFinal();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("HmacSHA256 cannot be cloned", e);
        }
    }

    /** The running hash, which the reader of the body feeds. */
    Mac running() {
        RoutingContext context = request.getCurrent();
        Mac mac = context.get(STATE);
        if (mac == null) {
            mac = start(context.request());
            context.put(STATE, mac);
        }
        return mac;
    }

    private Mac start(HttpServerRequest http) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((http.method() + " " + http.uri() + "\n").getBytes(StandardCharsets.UTF_8));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
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
