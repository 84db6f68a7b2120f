package dk.opgang.benchmarks;

import dk.opgang.local.stack.ServiceProcess;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Somebody on a slow line: takes so many bytes a second of an answer and no more, and watches what that costs those who send it. */
final class SlowReader {

    private static final int PARTS_A_SECOND = 10;
    private static final int LARGEST_PART = 1 << 18;

    private final int bytesPerSecond;
    private final List<ServiceProcess> senders;

    SlowReader(int bytesPerSecond, List<ServiceProcess> senders) {
        this.bytesPerSecond = bytesPerSecond;
        this.senders = senders;
    }

    /**
     * What came of it.
     *
     * @param bytes that were read
     * @param lines among them
     * @param moreKilobytes what each sender had resident at the most, beyond what it had when the reading began
     */
    record Result(long bytes, long lines, Duration time, List<Long> moreKilobytes) {}

    /** Reads all of it. */
    Result read(InputStream body) throws IOException {
        byte[] part = new byte[Math.min(bytesPerSecond / PARTS_A_SECOND, LARGEST_PART)];
        long[] before = resident();
        long[] most = before.clone();
        long bytes = 0;
        long lines = 0;
        long begun = System.nanoTime();
        for (int read = body.readNBytes(part, 0, part.length); read > 0; read = body.readNBytes(part, 0, part.length)) {
            bytes += read;
            lines += lines(part, read);
            long[] now = resident();
            for (int i = 0; i < most.length; i++) {
                most[i] = Math.max(most[i], now[i]);
            }
            LockSupport.parkNanos(begun + bytes * 1_000_000_000L / bytesPerSecond - System.nanoTime());
        }
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        Long[] more = new Long[most.length];
        for (int i = 0; i < most.length; i++) {
            more[i] = most[i] - before[i];
        }
        return new Result(bytes, lines, time, List.of(more));
    }

    private static long lines(byte[] part, int length) {
        long lines = 0;
        for (int i = 0; i < length; i++) {
            lines += part[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private long[] resident() throws IOException {
        long[] kilobytes = new long[senders.size()];
        for (int i = 0; i < kilobytes.length; i++) {
            kilobytes[i] = Memory.residentKilobytes(senders.get(i).process());
        }
        return kilobytes;
    }
}
