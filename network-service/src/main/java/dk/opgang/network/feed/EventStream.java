package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** One reader's stream: sends what it may see as soon as it is recorded, and a sign of life in between. */
final class EventStream implements Runnable {

    private static final Logger LOG = Logger.getLogger(EventStream.class);

    /** How soon a closed stream ends. */
    private static final Duration BREATH = Duration.ofSeconds(1);

    /** A stream looks for itself so seldom: it is told when there is something. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    /** For so long the reader may take for what is under way to it. */
    private static final int SLOWEST_SECONDS = 30;

    /** Events that are under way to a reader together. */
    private static final int AT_ONCE = 32;

    /** A reader whom the service leaves comes back after this, to whoever is there then. */
    private static final long COME_BACK_MILLIS = 1000;

    /**
     * What all streams work with.
     *
     * @param reads what they read is read here, in the order in which they came
     * @param sends what they send is sent here
     * @param now the present instant
     * @param goesOn false once the service stops
     */
    record Service(
            FeedPages pages,
            FeedDiary diary,
            FeedSignal signal,
            SystemCalls calls,
            ExecutorService reads,
            ExecutorService sends,
            Supplier<Instant> now,
            BooleanSupplier goesOn) {}

    /**
     * Who reads.
     *
     * @param purpose what for, as it stands in the access log
     * @param end when its token ends, and the stream with it
     */
    record Reader(Caller caller, String purpose, Instant end) {}

    private final Service service;
    private final Reader reader;
    private final SseEventSink sink;
    private final Sse sse;
    private FeedQuery query;
    private Instant lastSent;

    EventStream(Service service, Reader reader, FeedQuery query, SseEventSink sink, Sse sse) {
        this.service = service;
        this.reader = reader;
        this.query = query;
        this.sink = sink;
        this.sse = sse;
        this.lastSent = service.now().get();
    }

    /**
     * Begins the answer. To be called by the request's own thread: once that one has returned, the framework begins the answer
     * itself, and two threads that do so at a time end the stream.
     */
    void open() {
        sink.send(sse.newEventBuilder().comment("open").build());
    }

    @Override
    public void run() {
        try (sink) {
            while (isOpen()) {
                step();
            }
            if (!sink.isClosed() && !service.goesOn().getAsBoolean()) {
                send(() -> sink.send(sse.newEventBuilder()
                        .reconnectDelay(COME_BACK_MILLIS)
                        .comment("come back")
                        .build()));
            }
        } catch (Exception e) {
            // The reader is gone or too slow; it comes back with the id of the last event that it has.
            LOG.debugf(e, "A stream of %s ended", reader.caller().client());
        }
    }

    private boolean isOpen() {
        return !sink.isClosed()
                && service.goesOn().getAsBoolean()
                && service.now().get().isBefore(reader.end());
    }

    private void step() throws Exception {
        long seen = service.signal().seen();
        List<FeedEntry> entries = service.reads()
                .submit(() -> service.calls().as(reader.caller(), this::read))
                .get();
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<FeedEntry> some = entries.subList(from, Math.min(from + AT_ONCE, entries.size()));
            send(() -> all(some));
            query = query.continuedAt(some.getLast().position());
        }
        if (entries.isEmpty()) {
            waitForMore(seen);
        }
    }

    private void waitForMore(long seen) throws Exception {
        Instant again = service.now().get().plus(LOOK_AGAIN);
        boolean isThere = false;
        while (!isThere && isOpen() && service.now().get().isBefore(again)) {
            showLife();
            isThere = service.signal().await(seen, reader.caller().tenantKey(), BREATH);
        }
    }

    private List<FeedEntry> read() {
        List<FeedEntry> entries = service.pages().read(reader.caller(), query);
        service.diary().note(reader.caller(), reader.purpose(), entries);
        return entries;
    }

    private void showLife() throws Exception {
        if (lastSent.plus(SIGN_OF_LIFE).isBefore(service.now().get())) {
            send(() -> sink.send(sse.newEventBuilder().comment("still here").build()));
        }
    }

    private OutboundSseEvent event(FeedEntry entry) throws Exception {
        return sse.newEventBuilder()
                .id(entry.event().id().toString())
                .name(entry.event().type())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, PlainJson.MAPPER.writeValueAsString(entry.event()))
                .build();
    }

    /** In their order, without waiting between them until the reader has one. */
    private CompletionStage<?> all(List<FeedEntry> entries) throws Exception {
        CompletableFuture<?>[] all = new CompletableFuture<?>[entries.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = sink.send(event(entries.get(i))).toCompletableFuture();
        }
        return CompletableFuture.allOf(all);
    }

    /** Has it sent by one of those who send, and waits until the reader has it. */
    private void send(Callable<CompletionStage<?>> sending) throws Exception {
        CompletionStage<?> sent = service.sends().submit(sending).get();
        sent.toCompletableFuture().get(SLOWEST_SECONDS, TimeUnit.SECONDS);
        lastSent = service.now().get();
    }
}
