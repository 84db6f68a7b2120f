package dk.opgang.platform.idempotency;

import dk.opgang.platform.crypto.Keysets;
import dk.opgang.platform.crypto.LoadedKeyset;
import dk.opgang.platform.crypto.SubjectCipher;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/**
 * What tells one request from another: a keyed hash (HMAC-SHA256) of the hash of method, path, query and the bytes of the body. Keyed,
 * since a body can hold what must not be found by trying all values.
 */
@Singleton
public class RequestFingerprint {

    static final String HEADER = "Idempotency-Key";
    private static final String STATE = RequestFingerprint.class.getName();

    private final CurrentVertxRequest request;
    private final LoadedKeyset<FingerprintKeys> keys;

    RequestFingerprint(CurrentVertxRequest request, Keysets keysets) {
        this.request = request;
        this.keys = keysets.masterOr("unkeyed", FingerprintKeys::of);
    }

    /** The running request's idempotency key, if its client sent one; several of them count as a wrong one. */
    public Optional<String> header() {
        List<String> values = request.getCurrent().request().headers().getAll(HEADER);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", values));
    }

    /** The fingerprint of the running request; complete once its body has been read to its end. */
    public Fingerprint ofRequest() {
        return keys.get().of(digest());
    }

    /** The same with a key of its own, without which nobody can make it. */
    Fingerprint ofRequest(SubjectCipher key) {
        return new Fingerprint(List.of(key.hash(digest())));
    }

    private byte[] digest() {
        try {
            return ((MessageDigest) running().clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 cannot be cloned", e);
        }
    }

    /** The running hash, which the reader of the body feeds. */
    MessageDigest running() {
        RoutingContext context = request.getCurrent();
        MessageDigest hash = context.get(STATE);
        if (hash == null) {
            hash = start(context.request());
            context.put(STATE, hash);
        }
        return hash;
    }

    private static MessageDigest start(HttpServerRequest http) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update((http.method() + " " + http.uri() + "\n").getBytes(StandardCharsets.UTF_8));
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
