package dk.opgang.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Events as they happen, each once. A connection that ends, as every one does with its token, is opened again after the last event that
 * came. For one thread to read; any thread may close it, which ends the reading.
 */
public final class EventStream implements Iterator<Event>, AutoCloseable {

    /** Enough to know again whatever a server may send twice around a reconnection. */
    private static final int REMEMBERED = 1000;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int PERHAPS_LATER = 500;

    private final EventConnections connections;
    private final Pause pause = new Pause();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<Event> caughtUp = new ArrayDeque<>();
    private final Instant began;
    private volatile @Nullable Answer answer;
    private @Nullable SseReader reader;
    private @Nullable Event next;
    private @Nullable String lastId;
    private Duration retry = Duration.ofSeconds(1);
    private int failures;

    /** Connects, so that nothing which happens from now on is missed. */
    EventStream(EventConnections connections, @Nullable String after) {
        this.connections = connections;
        this.lastId = after;
        this.began = connect();
    }

    /** Waits for the next event. False once the stream was closed. */
    @Override
    public boolean hasNext() {
        while (next == null && !pause.isClosed()) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Event next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The stream is closed");
        }
        Event event = next;
        next = null;
        if (event == null) {
            throw new NoSuchElementException();
        }
        return event;
    }

    public Stream<Event> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /** The id of the last event that came: a later stream goes on {@link EventQuery#after} it. */
    public Optional<String> lastId() {
        return Optional.ofNullable(lastId);
    }

    /** The next event, or null if the connection ended or the event is known. */
    private @Nullable Event read() {
        if (!caughtUp.isEmpty()) {
            return taken(caughtUp.removeFirst());
        }
        try {
            SseReader from = reader;
            SseReader.Message message = from == null ? null : from.next();
            if (message != null) {
                failures = 0;
                return taken(Event.of(message.data()));
            }
        } catch (InterruptedIOException e) {
            close();
            throw new OpgangInterrupted("events", e);
        } catch (IOException e) {
            failures++;
        }
        reconnect();
        return null;
    }

    private @Nullable Event taken(Event event) {
        lastId = event.id();
        if (!seen.add(event.id())) {
            return null;
        }
        if (seen.size() > REMEMBERED) {
            Iterator<String> oldest = seen.iterator();
            oldest.next();
            oldest.remove();
        }
        return event;
    }

    private void reconnect() {
        SseReader ended = reader;
        retry = ended == null ? retry : ended.retry();
        disconnect();
        Duration wait = retry.multipliedBy(1L << Math.min(failures, 5));
        if (pause.isOver(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT, "events")) {
            return;
        }
        try {
            connect();
            if (lastId == null) {
                // The server knows no place to go on after, and what happened meanwhile is in the feed.
                caughtUp.addAll(connections.since(began));
            }
        } catch (OpgangUnreachable e) {
            failures++;
        } catch (OpgangProblem e) {
            if (e.isRefusal()) {
                throw e;
            }
            failures++;
        }
    }

    /** Gives when the connection began, by the clock of the server. */
    private Instant connect() {
        Answer opened = connections.open(lastId);
        answer = opened;
        reader = new SseReader(opened.body(), retry);
        if (pause.isClosed()) {
            disconnect();
        }
        return RetryAfter.now(opened.headers());
    }

    private void disconnect() {
        reader = null;
        Answer old = answer;
        answer = null;
        if (old != null) {
            old.close();
        }
    }

    @Override
    public void close() {
        pause.close();
        connections.closed(this);
        Answer open = answer;
        if (open != null) {
            open.close();
        }
    }
}
