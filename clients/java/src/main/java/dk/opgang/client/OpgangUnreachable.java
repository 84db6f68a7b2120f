package dk.opgang.client;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Nobody answers, or the connection was lost and did not come back. Whether a change that has no key was made is not known; one with
 * an {@code Idempotency-Key} may be sent again under the same key.
 */
public final class OpgangUnreachable extends OpgangException {

    private static final long serialVersionUID = 1L;

    OpgangUnreachable(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether there was no connection at all, so that nothing was done. */
    public boolean neverSent() {
        return isNeverSent(getCause());
    }

    static boolean isNeverSent(@Nullable Throwable failure) {
        return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
    }
}
