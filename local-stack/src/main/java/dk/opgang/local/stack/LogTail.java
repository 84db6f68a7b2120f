package dk.opgang.local.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log file, for messages. */
public final class LogTail {

    private static final int BYTES = 16 * 1024;

    private LogTail() {}

    /** At most that many last lines; an empty text if there is no file. */
    public static String of(Path file, int lines) {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(0, log.length() - BYTES));
            byte[] end = new byte[(int) Math.min(BYTES, log.length())];
            int read = log.read(end);
            List<String> all = new String(end, 0, Math.max(0, read), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(could not read " + file + ")";
        }
    }
}
