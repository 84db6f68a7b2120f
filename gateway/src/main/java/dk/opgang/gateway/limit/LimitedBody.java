package dk.opgang.gateway.limit;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request's body that fails when it is longer than allowed: with chunks nobody knows before. Also knows when it last
 * moved and who stopped it, which tells a slow client from a slow service.
 */
public final class LimitedBody implements ReadStream<Buffer> {

    // A body of this size is kept so that it can be sent again; a longer one passes once.
    private static final int KEPT = 65_536;

    private final HttpServerRequest request;
    private final long limit;
    private long read;
    private long movedAt = System.nanoTime();
    private boolean exceeded;
    private boolean paused;
    private long readBefore;
    private boolean heldBack;
    private Buffer kept = Buffer.buffer();
    private @Nullable Handler<Throwable> failure;

    public LimitedBody(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }

    public long read() {
        return read;
    }

    public boolean exceeded() {
        return exceeded;
    }

    /**
     * The whole body as soon as all of it has come, to be sent again; fails if it is not one that is kept: longer than 64 KiB, of a length
     * that was not announced, or cut off.
     */
    public Future<Buffer> whole() {
        if (isWhole()) {
            return Future.succeededFuture(kept);
        }
        if (request.isEnded() || announced() < 0 || announced() > KEPT) {
            return Future.failedFuture("The body is not kept");
        }
        Promise<Buffer> whole = Promise.promise();
        handler(unread -> {});
        exceptionHandler(whole::tryFail);
        endHandler(end -> {
            if (isWhole()) {
                whole.tryComplete(kept);
            } else {
                whole.tryFail("The body is not kept");
            }
        });
        resume();
        return whole.future();
    }

    private boolean isWhole() {
        return read == kept.length() && read == announced();
    }

    /** How long the client said that it is; negative if it did not say. */
    private long announced() {
        String length = request.getHeader("Content-Length");
        return length == null ? -1 : Long.parseLong(length);
    }

    /** When the last byte came, as of {@link System#nanoTime()}; the beginning if none has come. */
    public long movedAt() {
        return movedAt;
    }

    /** Whether nothing more will come: the whole body did, or the client is gone, though it may have been held back then. */
    boolean isEnded() {
        return request.isEnded() || request.response().closed();
    }

    /** Whether more is wanted from the client, and the client does not send it. */
    public boolean waitsForClient() {
        return !paused && !request.isEnded();
    }

    /**
     * Begins a window of time.
     *
     * @return whether fewer than {@code least} bytes came in the last one although more was wanted all the time
     */
    boolean nextWindow(long least) {
        boolean slow = !heldBack && waitsForClient() && read - readBefore < least;
        readBefore = read;
        heldBack = paused;
        return slow;
    }

    @Override
    public LimitedBody handler(@Nullable Handler<Buffer> handler) {
        if (!request.isEnded()) {
            // What comes after its reader broke off is kept all the same, for the next one.
            request.handler(chunk -> take(chunk, handler == null ? unread -> {} : handler));
        }
        return this;
    }

    private void take(Buffer chunk, Handler<Buffer> handler) {
        movedAt = System.nanoTime();
        read += chunk.length();
        if (exceeded) {
            return;
        }
        if (read <= limit) {
            keep(chunk);
            handler.handle(chunk);
            return;
        }
        exceeded = true;
        if (failure != null) {
            failure.handle(new BodyTooLarge(limit));
        }
    }

    private void keep(Buffer chunk) {
        kept = read <= KEPT ? kept.appendBuffer(chunk) : Buffer.buffer();
    }

    @Override
    public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        if (!request.isEnded()) {
            request.exceptionHandler(handler);
        }
        return this;
    }

    @Override
    public LimitedBody endHandler(@Nullable Handler<Void> handler) {
        if (!request.isEnded()) {
            request.endHandler(
                    handler == null
                            ? null
                            : end -> {
                                movedAt = System.nanoTime();
                                handler.handle(null);
                            });
        } else if (handler != null) {
            handler.handle(null);
        }
        return this;
    }

    @Override
    public LimitedBody pause() {
        paused = true;
        heldBack = true;
        request.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        paused = false;
        request.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        paused = false;
        request.fetch(amount);
        return this;
    }
}
