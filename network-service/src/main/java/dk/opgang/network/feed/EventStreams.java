package dk.opgang.network.feed;

import dk.opgang.platform.leaving.Leaving;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** The open streams, of which there are so many at the most. They have no threads of their own: waves go through those that wait for the same. */
@Singleton
class EventStreams {

    private static final Logger LOG = Logger.getLogger(EventStreams.class);

    /** So many events are under way to all streams together, however slow their readers are: each has its share of them. */
    private static final int UNDER_WAY = 20_000;

    private static final int SHARE_MIN = 10;
    private static final int SHARE_MAX = 200;

    /** How soon a stream whose reader has gone ends. */
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final StreamGroups groups;
    private final FeedSignal signal;
    private final BusinessClock clock;
    private final Semaphore free;
    private final int most;
    private final FeedWatch watch;
    private volatile boolean stopping;

    EventStreams(
            StreamReads reads,
            FeedSignal signal,
            BusinessClock clock,
            StreamsConfig config,
            FeedWatch watch,
            MeterRegistry meters,
            Leaving leaving) {
        this.groups = new StreamGroups(new StreamGroup.Service(
                reads,
                signal,
                Executors.newFixedThreadPool(
                        config.reads(),
                        Thread.ofPlatform().name("event-reads-", 0).daemon().factory()),
                this::share,
                clock::now));
        this.signal = signal;
        this.clock = clock;
        this.free = new Semaphore(config.most());
        this.most = config.most();
        this.watch = watch;
        leaving.then(this::stop);
        Gauge.builder("opgang_streams_open", this, EventStreams::open)
                .description("Event streams that are open")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        signal.addListener(groups::wake);
        Thread.ofPlatform().name("feed-watch").daemon().start(() -> watch.run(() -> open() > 0, () -> !stopping));
        Thread.ofPlatform().name("event-streams").daemon().start(this::keepUp);
    }

    private int open() {
        return most - free.availablePermits();
    }

    private int share() {
        return Math.clamp(UNDER_WAY / Math.max(1, open()), SHARE_MIN, SHARE_MAX);
    }

    /**
     * Opens a stream that ends when the reader goes, with its token, or with the service.
     *
     * @param end when the token ends
     * @throws ProblemException 503 if there are too many
     */
    void open(FeedReader reader, Instant end, FeedQuery query, SseEventSink sink, Sse sse) {
        if (!free.tryAcquire()) {
            throw new ProblemException(FeedProblem.TOO_MANY_STREAMS).withHeader("Retry-After", "10");
        }
        EventStream stream = new EventStream(reader, end, query.after(), sink, sse, clock::now);
        try {
            stream.open();
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
        groups.add(StreamQuestion.of(reader.caller(), query), stream);
        if (stopping) {
            stream.leave();
        }
    }

    private void keepUp() {
        try {
            while (!stopping) {
                groups.all().forEach(this::keepUp);
                Thread.sleep(BREATH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepUp(StreamGroup group) {
        try {
            group.keepUp();
            for (EventStream stream : group.streams()) {
                stream.keepUp();
                if (!stream.isOpen()) {
                    end(group, stream);
                }
            }
        } catch (RuntimeException e) {
            // The others go on; these are looked after again in a second.
            LOG.warn("Streams could not be kept up", e);
        }
    }

    private void end(StreamGroup group, EventStream stream) {
        groups.remove(group, stream);
        free.release();
        stream.close();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    private void stop() {
        if (!stopping) {
            stopping = true;
            groups.all().forEach(group -> group.streams().forEach(EventStream::leave));
        }
    }
}
