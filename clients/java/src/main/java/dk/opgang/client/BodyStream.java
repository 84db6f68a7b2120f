package dk.opgang.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read as it comes, a piece at a time. Unlike the JDK's own stream it gives up when nothing comes for a while, so that a
 * connection whose other end is gone does not hold its reader for ever, and a reader can be interrupted on every version of Java.
 */
final class BodyStream extends InputStream implements HttpResponse.BodySubscriber<InputStream> {

    /** A piece of the body, or what ended it. */
    private record Piece(List<ByteBuffer> bytes, @Nullable Throwable failure) {}

    private static final Piece END = new Piece(List.of(), null);

    private final Duration silence;
    private final LinkedBlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> current = new ArrayDeque<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean closed;
    private boolean ended;

    /** @param silence how long nothing may come */
    BodyStream(Duration silence) {
        this.silence = silence;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (closed) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        pieces.add(new Piece(bytes, null));
    }

    @Override
    public void onError(Throwable failure) {
        pieces.add(new Piece(List.of(), failure));
    }

    @Override
    public void onComplete() {
        pieces.add(END);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        ByteBuffer bytes = bytes();
        if (bytes == null) {
            return -1;
        }
        int got = Math.min(wanted, bytes.remaining());
        bytes.get(into, offset, got);
        return got;
    }

    /** Something to read, or null at the end. */
    private @Nullable ByteBuffer bytes() throws IOException {
        while (!ended) {
            ByteBuffer first = current.peek();
            if (first != null && first.hasRemaining()) {
                return first;
            }
            current.poll();
            if (current.isEmpty()) {
                take();
            }
        }
        return null;
    }

    private void take() throws IOException {
        Piece piece = next();
        if (closed) {
            throw new IOException("Closed");
        }
        if (piece.failure() != null) {
            throw new IOException("The answer was cut off", piece.failure());
        }
        ended = piece == END;
        current.addAll(piece.bytes());
        Flow.Subscription source = subscription;
        if (!ended && source != null) {
            source.request(1);
        }
    }

    private Piece next() throws IOException {
        try {
            Piece piece = pieces.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
            if (piece == null) {
                close();
                throw new IOException("Nothing came for " + silence.toSeconds() + " s");
            }
            return piece;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            InterruptedIOException told = new InterruptedIOException("Interrupted while reading an answer");
            told.initCause(e);
            throw told;
        }
    }

    /** May be called by any thread; one that reads is woken. */
    @Override
    public void close() {
        closed = true;
        Flow.Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
        pieces.add(END);
    }
}
