package dk.opgang.cli.batch;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Word;
import dk.opgang.client.Answer;
import dk.opgang.client.OpgangClient;
import dk.opgang.client.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the rejected rows of a batch, with their errors, to a file. */
final class Rejections {

    private final OpgangClient client;

    Rejections(OpgangClient client) {
        this.client = client;
    }

    /**
     * Takes away what an earlier run left there, so that it is not read as this run's: whoever is interrupted, or has no row rejected,
     * finds no file.
     */
    static void takeAwayOld(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.NOT_WRITTEN, file, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes them as CSV, streamed.
     *
     * @throws RejectionsNotWritten if the file cannot be written; half a file is taken away, since it would look whole
     */
    void write(String batch, Path file) {
        Request request = Request.get(batch + "/rejections").accept("text/csv");
        try (Answer answer = client.send(request)) {
            copy(answer.body(), file);
        }
    }

    private static void copy(InputStream rows, Path file) {
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int got = read(rows, buffer); got >= 0; got = read(rows, buffer)) {
                out.write(buffer, 0, got);
            }
        } catch (IOException e) {
            takeAway(file);
            throw new RejectionsNotWritten(e);
        } catch (UncheckedIOException cut) {
            takeAway(file);
            throw cut;
        }
    }

    /** The network's failures are not the file's. */
    private static int read(InputStream rows, byte[] buffer) {
        try {
            return rows.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takeAway(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // What is left is told by the failure that brought this about.
        }
    }
}
