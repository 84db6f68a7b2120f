package dk.opgang.network.feed;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;

/** A reader of a stream, without a connection; one that is slow has what was sent only when it is told so. */
final class Listener implements SseEventSink {

    private final List<String> ids = new ArrayList<>();
    private final List<CompletableFuture<Void>> underWay = new ArrayList<>();
    private boolean isSlow;
    private boolean isClosed;

    /** The stream of this reader, after that position. */
    EventStream stream(FeedReader reader, long position) {
        return new EventStream(
                reader, Instant.MAX, new FeedPosition(position), this, SseImpl.INSTANCE, () -> Instant.EPOCH);
    }

    Listener slow() {
        isSlow = true;
        return this;
    }

    /** Has now what was sent. */
    void take() {
        isSlow = false;
        List.copyOf(underWay).forEach(sent -> sent.complete(null));
    }

    /** The ids of the events that were sent. */
    List<String> ids() {
        return ids;
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }

    @Override
    public CompletionStage<?> send(OutboundSseEvent event) {
        if (event.getId() != null) {
            ids.add(event.getId());
        }
        CompletableFuture<Void> sent = new CompletableFuture<>();
        underWay.add(sent);
        if (!isSlow) {
            sent.complete(null);
        }
        return sent;
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
