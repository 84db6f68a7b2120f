package dk.opgang.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A stream of events that is listened to, and when it told something of whom. */
final class Watched implements AutoCloseable {

    private static final String PATH = "/v1/events/stream?types=dk.opgang.participants.consent-corrected.v1";
    private static final double LONG_ENOUGH_MILLIS = 300;

    private final Map<String, Long> last = new ConcurrentHashMap<>();
    private final ToldEvents events;

    private Watched(Running running, String token) throws IOException, InterruptedException {
        this.events = ToldEvents.of(
                running,
                running.get("network-service", token, PATH),
                consent -> last.put(consent.path("participantId").asString(), System.nanoTime()));
    }

    /** Listens to what the owner of the token is told of consents while they cover. */
    static Watched of(Running running, String token) throws IOException, InterruptedException {
        return new Watched(running, token);
    }

    /** How long after that moment something of the person came last; looks a while whether it comes late. */
    double millisAfter(String person, long moment) {
        double passed = (System.nanoTime() - moment) / 1e6;
        if (passed < LONG_ENOUGH_MILLIS) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos((long) ((LONG_ENOUGH_MILLIS - passed) * 1_000)));
        }
        return Math.max(0, (last.getOrDefault(person, moment) - moment) / 1e6);
    }

    /** Of how many people it has told anything. */
    int people() {
        return last.size();
    }

    @Override
    public void close() {
        events.close();
    }
}
