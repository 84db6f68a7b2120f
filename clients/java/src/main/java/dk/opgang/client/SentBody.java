package dk.opgang.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A body on its way. Tells a file that cannot be read from a connection that was lost, which is worth another attempt. */
final class SentBody {

    private final AtomicInteger pieces = new AtomicInteger();
    private final BodyPublisher publisher;
    private volatile @Nullable IOException unreadable;

    private SentBody(@Nullable Content content) {
        this.publisher = content == null ? BodyPublishers.noBody() : publisher(content);
    }

    static SentBody of(@Nullable Content content) {
        return new SentBody(content);
    }

    BodyPublisher publisher() {
        return publisher;
    }

    /**
     * Waits for the answer. The JDK's own timeout counts from the beginning of the body to the beginning of the answer; this one counts
     * only while the body does not move, and to the end of an answer that is read whole.
     */
    <T> T await(CompletableFuture<T> answer, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            int before = pieces.get();
            try {
                return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (pieces.get() == before) {
                    throw e;
                }
            }
        }
    }

    /** @throws UncheckedIOException if it could not be read to its end */
    void throwIfUnreadable() {
        IOException failure = unreadable;
        if (failure != null) {
            throw new UncheckedIOException("What is to be sent cannot be read", failure);
        }
    }

    private BodyPublisher publisher(Content content) {
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(content));
        try {
            long length = content.length();
            if (length < 0) {
                return stream;
            }
            return length == 0 ? BodyPublishers.noBody() : BodyPublishers.fromPublisher(stream, length);
        } catch (IOException e) {
            throw new UncheckedIOException("What is to be sent cannot be read", e);
        }
    }

    private InputStream open(Content content) {
        try {
            return new Watched(content.open());
        } catch (IOException e) {
            unreadable = e;
            throw new UncheckedIOException(e);
        }
    }

    /** Notes a failure of the source, which the HTTP client tells like any other. */
    private final class Watched extends FilterInputStream {

        Watched(InputStream source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            pieces.incrementAndGet();
            try {
                return super.read();
            } catch (IOException e) {
                unreadable = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] into, int offset, int wanted) throws IOException {
            pieces.incrementAndGet();
            try {
                return super.read(into, offset, wanted);
            } catch (IOException e) {
                unreadable = e;
                throw e;
            }
        }
    }
}
