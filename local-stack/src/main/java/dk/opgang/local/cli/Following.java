package dk.opgang.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows what is added to a log file, whole lines at a time. */
final class Following {

    private final Path log;
    private final PrintWriter out;
    private long position;

    Following(Path log, PrintWriter out) {
        this.log = log;
        this.out = out;
    }

    void show() {
        if (!Files.exists(log)) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(position);
            byte[] added = new byte[(int) (file.length() - position)];
            file.readFully(added);
            String text = new String(added, StandardCharsets.UTF_8);
            String lines = text.substring(0, text.lastIndexOf('\n') + 1);
            out.print(lines);
            out.flush();
            position += lines.getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + log, e);
        }
    }
}
