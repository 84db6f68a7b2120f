package dk.opgang.platform.inbox;

import dk.opgang.platform.data.DatabaseFaults;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.stream.Stream;

/** The faults for which an event is not to blame: another attempt succeeds, or every event fails in the same way. */
final class PassingFaults {

    private static final List<Class<? extends Throwable>> NETWORK = List.of(
            SocketException.class,
            SocketTimeoutException.class,
            HttpTimeoutException.class,
            UnknownHostException.class);

    private PassingFaults() {}

    static boolean include(Throwable fault) {
        return DatabaseFaults.isPassing(fault)
                || Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> NETWORK.stream().anyMatch(kind -> kind.isInstance(cause)));
    }
}
