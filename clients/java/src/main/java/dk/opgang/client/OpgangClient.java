package dk.opgang.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opgang as one client sees it. To be kept and used by many threads at once: it holds the connections and the access token.
 *
 * <p>Whatever passes by itself is waited for: 429, 502, 503, 504 and lost connections are tried again as {@code Retry-After} says, five
 * times at the most, where that cannot do anything twice. Every POST has an {@code Idempotency-Key}. All methods throw
 * {@link OpgangProblem} for what Opgang refused, {@link OpgangUnreachable} where nobody answers and {@link OpgangInterrupted} where the
 * thread was.
 */
public final class OpgangClient implements AutoCloseable {

    private final Sender sender;
    private final Tokens tokens;
    private final Batches batches;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

    OpgangClient(Sender sender, Tokens tokens) {
        this.sender = sender;
        this.tokens = tokens;
        this.batches = new Batches(sender, tokens);
    }

    public static OpgangClientBuilder builder() {
        return new OpgangClientBuilder();
    }

    /** Any request. The answer comes as soon as it begins, and is to be closed. */
    public Answer send(Request request) {
        return sender.stream(withKey(request), tokens);
    }

    /** Any request, with its answer as that type. A JSON answer that was cut off is asked for again. */
    public <T> T call(Request request, Class<T> type) {
        return whole(request).as(type);
    }

    /** Any request whose answer says nothing. */
    public void call(Request request) {
        whole(request).close();
    }

    /** Reads what is at the path. {@code JsonNode.class} gives it as it is, {@code String.class} as text. */
    public <T> T get(String path, Class<T> type) {
        return get(path, Map.of(), type);
    }

    public <T> T get(String path, Map<String, ? extends @Nullable Object> query, Class<T> type) {
        return call(Request.get(path).queries(query), type);
    }

    public <T> T post(String path, Object body, Class<T> type) {
        return call(Request.post(path).json(body), type);
    }

    /** Creates or replaces; {@code ifMatch} is the {@code ETag} of what was read, null where there is nothing yet. */
    public <T> T put(String path, Object body, @Nullable String ifMatch, Class<T> type) {
        return call(Request.put(path).json(body).ifMatch(ifMatch), type);
    }

    /**
     * Changes the fields that the body has and leaves all others as they are (RFC 7396). A field whose value is null is taken away: of a
     * map that is one with the value null.
     */
    public <T> T patch(String path, Object body, String ifMatch, Class<T> type) {
        return call(Request.patch(path).json(body).ifMatch(ifMatch), type);
    }

    public void delete(String path, String ifMatch) {
        call(Request.delete(path).ifMatch(ifMatch));
    }

    /** The items of a list over all its pages, which are asked for as they are needed. */
    public <T> Stream<T> pages(String path, Map<String, ? extends @Nullable Object> query, Class<T> type) {
        return wholePages(path, query)
                .flatMap(page -> page.items().stream())
                .map(item -> type == JsonNode.class ? type.cast(item) : Json.convert(item, type));
    }

    /** The pages themselves. Later reading goes on where {@link Page#next} is given as the parameter {@code cursor}. */
    public Stream<Page> wholePages(String path, Map<String, ? extends @Nullable Object> query) {
        return new Pages(sender, tokens, Request.get(path).queries(query), "cursor").stream();
    }

    /** Posts a batch and waits until it is done. */
    public BatchReceipt postBatch(Batch batch) {
        return postBatch(batch, new BatchListener() {});
    }

    /**
     * Posts a batch and waits until it is done. If that is interrupted or fails on the way, the same batch may be posted again under the
     * same key: every row is taken once.
     */
    public BatchReceipt postBatch(Batch batch, BatchListener listener) {
        return batches.post(batch, listener);
    }

    /** Posts a batch and does not wait: its rows are safe with Opgang, and {@link #awaitBatch} tells what became of them. */
    public BatchReceipt sendBatch(Batch batch, BatchListener listener) {
        return batches.send(batch, listener);
    }

    /** Waits for a batch that was accepted before, by its path. */
    public BatchReceipt awaitBatch(String path, BatchListener listener) {
        return batches.await(path, listener);
    }

    /**
     * Writes the rejected rows of a batch as CSV, with what is wrong in two columns more, to be mended and posted again.
     *
     * @return how many bytes there were
     */
    public long rejections(String batch, Path file) {
        return batches.rejections(batch, file);
    }

    /** The same, to anywhere. What was written before the answer was cut off stays written. */
    public long rejections(String batch, OutputStream to) {
        return batches.rejections(batch, to);
    }

    /** Events from now on or after one that is known, for as long as the stream is not closed. */
    public EventStream events(EventQuery query) {
        EventStream stream = new EventStream(new EventConnections(sender, tokens, query, streams), query.after());
        streams.add(stream);
        return stream;
    }

    /** Events that have happened after one that is known, or since the oldest that are kept, up to now; so many at the most. */
    public Stream<Event> pastEvents(EventQuery query, long most) {
        return new EventConnections(sender, tokens, query, streams).feed(most);
    }

    /** The access token that requests carry at present; empty for a client without credentials. */
    public String token() {
        return tokens.current().orElse("");
    }

    /** Ends all streams and whatever is waited for. */
    @Override
    public void close() {
        sender.pause().close();
        Set.copyOf(streams).forEach(EventStream::close);
    }

    private Answer whole(Request request) {
        return sender.whole(withKey(request), tokens);
    }

    private static Request withKey(Request request) {
        return request.method().equals("POST") && !request.has("Idempotency-Key")
                ? request.idempotencyKey(UUID.randomUUID().toString())
                : request;
    }
}
