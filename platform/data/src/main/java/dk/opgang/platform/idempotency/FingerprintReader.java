package dk.opgang.platform.idempotency;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Hashes the body of a keyed request while it is read, so that a body of any size needs no memory for it. */
@Provider
public class FingerprintReader implements ReaderInterceptor {

    // Looked up on use: this class is made before the configuration of the running service is known.
    private final Instance<RequestFingerprint> fingerprint;

    FingerprintReader(Instance<RequestFingerprint> fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(RequestFingerprint.HEADER)) {
            context.setInputStream(
                    new Hashing(context.getInputStream(), fingerprint.get().running()));
        }
        return context.proceed();
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
