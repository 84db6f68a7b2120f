package dk.opgang.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;

/** Posts batches and waits for them. */
final class Batches {

    /** How long nothing may move, neither the body nor the answer after it. The whole may take hours. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private static final Duration FIRST_LOOK = Duration.ofMillis(50);
    private static final Duration LONGEST_BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Sender sender;
    private final Tokens tokens;

    Batches(Sender sender, Tokens tokens) {
        this.sender = sender;
        this.tokens = tokens;
    }

    BatchReceipt post(Batch batch, BatchListener listener) {
        BatchReceipt first = send(batch, listener);
        listener.accepted(first);
        return first.isDone() ? first : await(first.path(), listener);
    }

    BatchReceipt send(Batch batch, BatchListener listener) {
        Request request = Request.post(batch.collection())
                .queries(batch.query())
                .content(batch.mediaType(), new Counted(batch.content(), listener))
                .idempotencyKey(batch.idempotencyKey())
                .timeout(SILENCE);
        return BatchReceipt.of(batch.collection(), sender.whole(request, tokens).json());
    }

    BatchReceipt await(String path, BatchListener listener) {
        String collection = path.substring(0, path.lastIndexOf('/'));
        Duration pause = FIRST_LOOK;
        while (true) {
            BatchReceipt now = BatchReceipt.of(
                    collection, sender.whole(Request.get(path), tokens).json());
            listener.processed(now);
            if (now.isDone()) {
                return now;
            }
            sender.pause().of(pause, "the batch " + path);
            Duration longer = pause.multipliedBy(5).dividedBy(4);
            pause = longer.compareTo(LONGEST_BETWEEN_LOOKS) < 0 ? longer : LONGEST_BETWEEN_LOOKS;
        }
    }

    long rejections(String batch, OutputStream to) {
        try (Answer answer = sender.stream(rejected(batch), tokens)) {
            return Download.copy(answer, to);
        }
    }

    /** Begins again where the answer is cut off. */
    long rejections(String batch, Path file) {
        for (int cut = 1; ; cut++) {
            Answer answer = sender.stream(rejected(batch), tokens);
            try (answer) {
                return Download.toFile(answer, file);
            } catch (OpgangUnreachable e) {
                if (cut > sender.repeats()) {
                    throw e;
                }
            }
            sender.pause().of(FIRST_LOOK.multipliedBy(cut), "the rejections of " + batch);
        }
    }

    private static Request rejected(String batch) {
        return Request.get(batch + "/rejections").accept("text/csv");
    }

    /** Tells how much of a body has been read. */
    private record Counted(Content content, BatchListener listener) implements Content {

        @Override
        public InputStream open() throws IOException {
            long length = length();
            return new FilterInputStream(content.open()) {

                private long read;

                @Override
                public int read() throws IOException {
                    int value = super.read();
                    count(value < 0 ? 0 : 1);
                    return value;
                }

                @Override
                public int read(byte[] into, int offset, int wanted) throws IOException {
                    int got = super.read(into, offset, wanted);
                    count(Math.max(0, got));
                    return got;
                }

                private void count(int bytes) {
                    read += bytes;
                    listener.sent(read, length);
                }
            };
        }

        @Override
        public long length() throws IOException {
            return content.length();
        }

        @Override
        public boolean isOpenable() {
            return content.isOpenable();
        }
    }
}
