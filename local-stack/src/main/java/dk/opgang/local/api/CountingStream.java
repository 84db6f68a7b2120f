package dk.opgang.local.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much of a body has been read. */
final class CountingStream extends FilterInputStream {

    private final long length;
    private final BatchProgress progress;
    private long read;

    CountingStream(InputStream in, long length, BatchProgress progress) {
        super(in);
        this.length = length;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int got = super.read(buffer, offset, wanted);
        count(Math.max(0, got));
        return got;
    }

    private void count(int bytes) {
        read += bytes;
        progress.sent(length == 0 ? 1 : (double) read / length);
    }
}
