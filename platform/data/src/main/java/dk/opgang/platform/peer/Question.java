package dk.opgang.platform.peer;

import dk.opgang.platform.peer.PeerAddresses.Address;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that is asked of another service, at as many of its addresses as it takes. */
final class Question {

    /** The one that is being asked. */
    static final ScopedValue<Question> CURRENT = ScopedValue.newInstance();

    private static final int LEAVING = 503;

    private final boolean repeatable;
    private final Set<Address> tried = new HashSet<>();
    private @Nullable PeerAddresses peer;
    private @Nullable Address asked;

    /** @param repeatable whether it may be asked again where nobody knows what became of it */
    Question(boolean repeatable) {
        this.repeatable = repeatable;
    }

    /** Where it is asked now. */
    URI at(PeerAddresses addresses, URI logical) {
        Address next = addresses.next(tried, System.nanoTime());
        peer = addresses;
        asked = next;
        tried.add(next);
        return next.of(logical);
    }

    /** After an answer of this status: whether it is to be asked at another address. */
    boolean goesOn(int status) {
        return status == LEAVING && leaveOut();
    }

    /** After this failure: whether it is to be asked at another address. */
    boolean goesOn(RuntimeException failure) {
        if (failure instanceof WebApplicationException answered) {
            return goesOn(answered.getResponse().getStatus());
        }
        if (isNotReached(failure)) {
            return leaveOut();
        }
        // Whoever had time enough and did not answer would not be found elsewhere either.
        boolean isLate = has(failure, TimeoutException.class::isInstance);
        return repeatable && !isLate && leaveOut();
    }

    private boolean leaveOut() {
        if (asked == null || peer == null) {
            return false;
        }
        asked.failed(System.nanoTime());
        return peer.hasMore(tried);
    }

    private static boolean isNotReached(Throwable failure) {
        return has(
                failure,
                cause -> cause instanceof ConnectException
                        || cause instanceof NoRouteToHostException
                        || cause instanceof UnknownHostException);
    }

    private static boolean has(Throwable failure, Predicate<Throwable> kind) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .anyMatch(cause -> cause != null && kind.test(cause));
    }
}
