package dk.opgang.network.feed;

import dk.opgang.platform.leaving.Leaving;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * The open streams, of which there are so many at the most. Each has a virtual thread that waits and does nothing else: one that waits for a
 * class to be loaded, or for a lock of whoever loads one, keeps its processor, and as many of them as there are processors would stand still
 * for good. What needs classes of the service, to read and to send, threads of the system do.
 */
@Singleton
class EventStreams {

    /** To send is to hand over: nobody waits here for a reader. */
    private static final int SENDERS = 2;

    private final EventStream.Service service;
    private final Semaphore free;
    private final int most;
    private final FeedWatch watch;
    private volatile boolean stopping;

    EventStreams(
            FeedPages pages,
            FeedDiary diary,
            FeedSignal signal,
            SystemCalls calls,
            BusinessClock clock,
            StreamsConfig config,
            FeedWatch watch,
            MeterRegistry meters,
            Leaving leaving) {
        this.service = new EventStream.Service(
                pages,
                diary,
                signal,
                calls,
                threads("event-reads", config.reads()),
                threads("event-sends", SENDERS),
                clock::now,
                () -> !stopping);
        this.free = new Semaphore(config.most());
        this.most = config.most();
        this.watch = watch;
        leaving.then(this::stop);
        Gauge.builder("opgang_streams_open", this, EventStreams::open)
                .description("Event streams that are open")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().name("feed-watch").daemon().start(() -> watch.run(() -> open() > 0, () -> !stopping));
    }

    private static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name(name + '-', 0).daemon().factory());
    }

    private int open() {
        return most - free.availablePermits();
    }

    /**
     * Opens a stream that ends when the reader goes, with its token, or with the service.
     *
     * @throws ProblemException 503 if there are too many
     */
    void open(EventStream.Reader reader, FeedQuery query, SseEventSink sink, Sse sse) {
        if (!free.tryAcquire()) {
            throw new ProblemException(FeedProblem.TOO_MANY_STREAMS).withHeader("Retry-After", "10");
        }
        EventStream stream = new EventStream(service, reader, query, sink, sse);
        try {
            stream.open();
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
        Thread.ofVirtual().name("event-stream").start(() -> {
            try {
                stream.run();
            } finally {
                free.release();
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    private void stop() {
        stopping = true;
        service.signal().wake();
    }
}
