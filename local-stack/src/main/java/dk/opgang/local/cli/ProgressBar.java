package dk.opgang.local.cli;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.client.BatchListener;
import dk.opgang.client.BatchReceipt;
import java.io.PrintWriter;

/** A progress bar of one line, drawn again whenever a whole per cent is gained; only where a person watches. */
final class ProgressBar implements BatchListener, AutoCloseable {

    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final boolean shown;
    private final boolean watched = System.console() != null && System.console().isTerminal();
    private String drawn = "";

    ProgressBar(CommonOptions common) {
        this.out = common.err();
        this.shown = !common.isQuiet();
    }

    @Override
    public void sent(long bytes, long length) {
        draw("sending   ", length <= 0 ? 1 : (double) bytes / length);
    }

    @Override
    public void processed(BatchReceipt now) {
        draw("processing", now.progress());
    }

    /** Ends the line; a later batch begins a new one. */
    @Override
    public synchronized void close() {
        if (!drawn.isEmpty()) {
            out.println();
            out.flush();
            drawn = "";
        }
    }

    private synchronized void draw(String what, double share) {
        double bounded = Math.clamp(share, 0, 1);
        int filled = (int) (bounded * WIDTH);
        String line = "%s [%s%s] %3d %%"
                .formatted(what, "#".repeat(filled), ".".repeat(WIDTH - filled), (int) (bounded * 100));
        if (shown && watched && !line.equals(drawn)) {
            drawn = line;
            out.print("\r" + line);
            out.flush();
        }
    }
}
