package dk.opgang.platform.idempotency;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.stream.Stream;

/**
 * Hashes the body of a keyed request while it is read, so that a body of any size needs no memory for it. What is wrong with the key is told with
 * what is wrong with the body.
 */
@Provider
public class FingerprintReader implements ReaderInterceptor {

    @Context
    ResourceInfo resource;

    // Looked up on use: this class is made before the configuration of the running service is known.
    private final Instance<RequestFingerprint> fingerprint;

    FingerprintReader(Instance<RequestFingerprint> fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!context.getHeaders().containsKey(RequestFingerprint.HEADER)) {
            return context.proceed();
        }
        RequestFingerprint request = fingerprint.get();
        context.setInputStream(new Hashing(context.getInputStream(), request.running()));
        try {
            return context.proceed();
        } catch (ProblemException body) {
            throw withKey(body, request);
        }
    }

    private ProblemException withKey(ProblemException body, RequestFingerprint request) {
        if (body.faults().isEmpty() || !resource.getResourceMethod().isAnnotationPresent(Idempotent.class)) {
            return body;
        }
        return request.header()
                .flatMap(IdempotencyKey::fault)
                .map(key ->
                        Stream.concat(Stream.of(key), body.faults().stream()).toList())
                .map(all -> new ProblemException(CommonProblem.MALFORMED_REQUEST, all))
                .orElse(body);
    }

    private static final class Hashing extends FilterInputStream {
        private final MessageDigest hash;

        Hashing(InputStream body, MessageDigest hash) {
            super(body);
            this.hash = hash;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                hash.update((byte) next);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                hash.update(buffer, offset, count);
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, Integer.MAX_VALUE)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
