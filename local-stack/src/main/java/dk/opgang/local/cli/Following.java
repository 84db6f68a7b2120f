package dk.opgang.local.cli;

import dk.opgang.cli.base.CommonOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows what is added to a log file, whole lines at a time, unless quiet was asked for. */
final class Following {

    private final Path log;
    private final CommonOptions common;
    private long position;

    Following(Path log, CommonOptions common) {
        this.log = log;
        this.common = common;
    }

    void show() {
        if (common.isQuiet() || !Files.exists(log)) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(position);
            byte[] added = new byte[(int) (file.length() - position)];
            file.readFully(added);
            String text = new String(added, StandardCharsets.UTF_8);
            String lines = text.substring(0, text.lastIndexOf('\n') + 1);
            common.err().print(lines);
            common.err().flush();
            position += lines.getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + log, e);
        }
    }
}
