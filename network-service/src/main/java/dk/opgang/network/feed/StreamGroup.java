package dk.opgang.network.feed;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The open streams of one question. When there may be something for them, a wave goes through those that are not sending: it reads once and
 * shows each what comes after its position. One wave runs at a time; whatever is told in the meantime is for the next one.
 */
final class StreamGroup {

    private static final Logger LOG = Logger.getLogger(StreamGroup.class);

    /** A group looks for itself so seldom: it is told when there is something. What begins to be seen at midnight nobody tells. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);

    /**
     * What all groups work with.
     *
     * @param threads waves run here, in the order in which they came
     * @param share how many events may be under way to one stream
     * @param now the present instant
     */
    record Service(StreamReads reads, FeedSignal signal, Executor threads, IntSupplier share, Supplier<Instant> now) {}

    private final Service service;
    private final StreamQuestion question;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private Instant lookAgain;
    private boolean isWanted;
    private boolean isRunning;

    StreamGroup(Service service, StreamQuestion question) {
        this.service = service;
        this.question = question;
        this.lookAgain = service.now().get().plus(LOOK_AGAIN);
    }

    StreamQuestion question() {
        return question;
    }

    /** Those that are open, and those that have ended and are not taken out yet. */
    Set<EventStream> streams() {
        return Collections.unmodifiableSet(streams);
    }

    void add(EventStream stream) {
        stream.whenFree(() -> wakeFor(stream));
        streams.add(stream);
        wake();
    }

    /** Whether nobody is left. */
    boolean remove(EventStream stream) {
        streams.remove(stream);
        return streams.isEmpty();
    }

    /** Has a wave go through soon. */
    synchronized void wake() {
        isWanted = true;
        if (!isRunning) {
            isRunning = true;
            service.threads().execute(this::run);
        }
    }

    /** The same if it has not looked for long. To be called every second. */
    void keepUp() {
        if (isLookDue()) {
            wake();
        }
    }

    /** The same if there may be something for the stream. */
    private void wakeFor(EventStream stream) {
        if (stream.isBehind(service.signal().lastFor(question.reader()))) {
            wake();
        }
    }

    private void run() {
        synchronized (this) {
            isWanted = false;
        }
        try {
            wave();
        } finally {
            synchronized (this) {
                isRunning = isWanted;
                if (isRunning) {
                    // Behind the others, who wait as well.
                    service.threads().execute(this::run);
                }
            }
        }
    }

    private synchronized boolean isLookDue() {
        return service.now().get().isAfter(lookAgain);
    }

    private synchronized void look() {
        lookAgain = service.now().get().plus(LOOK_AGAIN);
    }

    private void wave() {
        boolean isLook = isLookDue();
        // Before the feed is read: what is recorded after this is told, and leads to another wave.
        long end = service.signal().end();
        long last = service.signal().lastFor(question.reader());
        List<EventStream> waiting = streams.stream()
                .filter(stream -> isLook || stream.isBehind(last))
                .filter(EventStream::claim)
                .toList();
        if (isLook) {
            look();
        }
        if (waiting.isEmpty()) {
            return;
        }
        try {
            show(service.reads().read(question, waiting, service.share().getAsInt()), end);
        } catch (RuntimeException e) {
            LOG.debugf(
                    e, "%d streams of %s ended", waiting.size(), question.eyes().client());
            waiting.forEach(EventStream::close);
        }
    }

    private void show(StreamReads.Found found, long end) {
        EventStream any = found.streams().firstEntry().getValue().getFirst();
        List<OutboundSseEvent> messages =
                found.page().stream().map(any::message).toList();
        long upTo = found.isWhole() ? end : EventStream.NOTHING;
        found.streams().forEach((place, some) -> {
            List<OutboundSseEvent> theirs = messages.subList(place, messages.size());
            boolean isNone = theirs.isEmpty();
            some.forEach(stream -> stream.show(
                    theirs, isNone ? stream.position() : found.page().getLast().position(), upTo));
            if (isNone && !found.isWhole()) {
                // They stand behind the end of the page, which tells nothing of them.
                wake();
            }
        });
    }
}
