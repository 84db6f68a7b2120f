package dk.opgang.cli.batch;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.Word;
import dk.opgang.client.BatchListener;
import dk.opgang.client.BatchReceipt;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows how far a batch is: as a line that is drawn again where a person watches, and a line every five seconds elsewhere. */
final class Progress implements BatchListener {

    private static final int WIDTH = 30;
    private static final long BETWEEN_DRAWINGS = Duration.ofMillis(100).toNanos();
    private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

    /** What was done in less than this many seconds tells nothing of how fast it goes. */
    private static final double SHORTEST = 0.5;

    private final CommonOptions common;
    private final PrintWriter err;
    private final boolean shown;
    private final boolean watched;
    private final LongSupplier rowsSent;
    private final LongSupplier nanos;
    private final long began;
    private long phaseBegan;
    private long rowsBefore;
    private double shareBefore;
    private Word phase = Word.SENDING;
    private long last;
    private boolean drawn;

    /**
     * A new one.
     *
     * @param wanted whether it is shown at all
     * @param rowsSent how many rows have been sent, as far as that is known; −1 if not
     */
    Progress(CommonOptions common, boolean wanted, LongSupplier rowsSent) {
        this(common, wanted, rowsSent, isWatched(), System::nanoTime);
    }

    Progress(CommonOptions common, boolean wanted, LongSupplier rowsSent, boolean watched, LongSupplier nanos) {
        this.rowsSent = rowsSent;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.phaseBegan = began;
        this.last = began;
        this.common = common;
        this.err = common.err();
        this.shown = wanted && !common.isQuiet();
        this.watched = watched;
    }

    @Override
    public void sent(long bytes, long length) {
        show(Word.SENDING, length > 0 ? (double) bytes / length : -1, rowsSent.getAsLong());
    }

    @Override
    public void processed(BatchReceipt now) {
        show(Word.PROCESSING, now.progress(), (long) (now.rows().received() * now.progress()));
    }

    /** Whether somebody looks at a terminal. Before Java 22 there is no console without one, and no question for it. */
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Ends the line that is drawn again. */
    synchronized void close() {
        if (drawn) {
            err.println();
            err.flush();
            drawn = false;
        }
    }

    Duration taken() {
        return Duration.ofNanos(nanos.getAsLong() - began);
    }

    private synchronized void show(Word what, double share, long rows) {
        if (!shown) {
            return;
        }
        long now = nanos.getAsLong();
        if (what != phase) {
            phase = what;
            phaseBegan = now;
            // A batch that is waited for again may be half done: how fast it goes is told by what was done since.
            rowsBefore = Math.max(rows, 0);
            shareBefore = share;
        }
        if (now - last >= (watched ? BETWEEN_DRAWINGS : BETWEEN_LINES)) {
            last = now;
            String line = line(share, rows, (now - phaseBegan) / 1e9);
            if (watched) {
                err.print("\r" + bar(share) + line + "\u001b[K");
                drawn = true;
            } else {
                err.println(line);
            }
            err.flush();
        }
    }

    private String line(double share, long rows, double seconds) {
        StringBuilder line = new StringBuilder(common.words(phase));
        if (share >= 0) {
            line.append(String.format(Locale.ROOT, " %d %%", (int) (share * 100)));
        }
        if (rows >= 0) {
            line.append(", ").append(common.words(Word.ROWS, rows));
        }
        if (rows > rowsBefore && seconds >= SHORTEST) {
            line.append(", ").append(common.words(Word.RATE, (long) ((rows - rowsBefore) / seconds)));
        }
        if (share > shareBefore && seconds >= SHORTEST) {
            line.append(", ")
                    .append(common.words(Word.TIME_LEFT, (long) (seconds * (1 - share) / (share - shareBefore))));
        }
        return line.toString();
    }

    private static String bar(double share) {
        int filled = (int) (Math.min(Math.max(share, 0), 1) * WIDTH);
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] ";
    }
}
