package dk.opgang.network.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.platform.json.PlainJson;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One reader's stream. It has no thread: what it shows is handed to it by the wave of its {@link StreamGroup}, and whoever has claimed it is
 * the only one to send, until the reader has what was sent.
 */
final class EventStream {

    private static final Logger LOG = Logger.getLogger(EventStream.class);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    /** For so long the reader may take for what is under way to it. */
    private static final Duration SLOWEST = Duration.ofSeconds(30);

    /** A reader whom the service leaves comes back after this, to whoever is there then. */
    private static final long COME_BACK_MILLIS = 1000;

    /** Before all positions. */
    static final long NOTHING = -1;

    private final FeedReader reader;
    private final Instant end;
    private final SseEventSink sink;
    private final Sse sse;
    private final Supplier<Instant> now;
    /** Since when somebody sends or is about to; null while nobody does. */
    private final AtomicReference<@Nullable Instant> claimed = new AtomicReference<>();

    private volatile Instant lastSent;
    private volatile FeedPosition position;
    private volatile long seen = NOTHING;
    private volatile Runnable whenFree = () -> {};

    /** @param end when the reader's token ends, and the stream with it */
    EventStream(FeedReader reader, Instant end, FeedPosition start, SseEventSink sink, Sse sse, Supplier<Instant> now) {
        this.reader = reader;
        this.end = end;
        this.position = start;
        this.sink = sink;
        this.sse = sse;
        this.now = now;
        this.lastSent = now.get();
    }

    /**
     * Begins the answer. To be called by the request's own thread: once that one has returned, the framework begins the answer
     * itself, and two threads that do so at a time end the stream.
     */
    void open() {
        sink.send(sse.newEventBuilder().comment("open").build());
    }

    /** Has it called each time when the reader has what was sent; it takes no time. */
    void whenFree(Runnable then) {
        whenFree = then;
    }

    FeedReader reader() {
        return reader;
    }

    /** After which position it goes on. */
    FeedPosition position() {
        return position;
    }

    boolean isOpen() {
        return !sink.isClosed() && now.get().isBefore(end);
    }

    /** Whether there may be something up to the position that it has not looked for. */
    boolean isBehind(long upTo) {
        return seen < upTo;
    }

    /** Takes the right to send; false if somebody else has it, or if there is nobody to send to. */
    boolean claim() {
        return isOpen() && claimed.compareAndSet(null, now.get());
    }

    /**
     * Goes on after a position, and hands over what the reader is shown of what stands before it, all at once; to be called by who has
     * claimed it.
     *
     * @param upTo up to where it has looked for everything by then, {@link #NOTHING} if there may be more
     */
    void show(List<OutboundSseEvent> events, FeedPosition last, long upTo) {
        position = last;
        seen = upTo;
        if (events.isEmpty()) {
            release();
        } else {
            send(events);
        }
    }

    /** The event as it is sent, the same for all who are shown it. */
    OutboundSseEvent message(FeedEntry entry) {
        try {
            return sse.newEventBuilder()
                    .id(entry.event().id().toString())
                    .name(entry.event().type())
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, PlainJson.MAPPER.writeValueAsString(entry.event()))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event of the feed cannot be written", e);
        }
    }

    /** Shows life if nothing was sent for a while, and ends if the reader is too slow or its token has ended; to be called every second. */
    void keepUp() {
        Instant present = now.get();
        Instant since = claimed.get();
        if (!isOpen() || since != null && since.plus(SLOWEST).isBefore(present)) {
            close();
        } else if (lastSent.plus(SIGN_OF_LIFE).isBefore(present) && claim()) {
            send(List.of(sse.newEventBuilder().comment("still here").build()));
        }
    }

    /** Ends, and tells the reader to come back. */
    void leave() {
        try {
            sink.send(sse.newEventBuilder()
                            .reconnectDelay(COME_BACK_MILLIS)
                            .comment("come back")
                            .build())
                    .whenComplete((_, _) -> close());
        } catch (RuntimeException e) {
            end(e);
        }
    }

    /** Ends; the reader comes back with the id of the last event that it has. */
    void close() {
        sink.close();
    }

    private void send(List<OutboundSseEvent> messages) {
        claimed.set(now.get());
        try {
            CompletableFuture<?>[] all = new CompletableFuture<?>[messages.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = sink.send(messages.get(i)).toCompletableFuture();
            }
            // What becomes of it is told: nobody waits.
            CompletableFuture<?> _ = CompletableFuture.allOf(all).whenComplete((_, fault) -> sent(fault));
        } catch (RuntimeException e) {
            end(e);
        }
    }

    private void sent(@Nullable Throwable fault) {
        if (fault != null) {
            end(fault);
            return;
        }
        lastSent = now.get();
        release();
        whenFree.run();
    }

    /** Gives the right to send back. */
    private void release() {
        claimed.set(null);
    }

    private void end(Throwable fault) {
        LOG.debugf(fault, "A stream of %s ended", reader.caller().client());
        close();
    }
}
