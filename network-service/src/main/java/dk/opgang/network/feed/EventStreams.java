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
import java.util.concurrent.Semaphore;

/** The open streams: each has a virtual thread, and there are so many at the most. */
@Singleton
class EventStreams {

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
                pages, diary, signal, calls, new Semaphore(config.reads(), true), clock::now, () -> !stopping);
        this.free = new Semaphore(config.most());
        this.most = config.most();
        this.watch = watch;
        leaving.then(this::stop);
        Gauge.builder("opgang_streams_open", this, EventStreams::open)
                .description("Event streams that are open")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("feed-watch").start(() -> watch.run(() -> open() > 0, () -> !stopping));
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
