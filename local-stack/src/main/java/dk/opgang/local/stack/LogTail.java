package dk.opgang.local.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The last lines of a log file, for messages. Lines that are JSON objects are shown as level, logger and message. */
public final class LogTail {

    private static final int BYTES = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
            return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                    .map(LogTail::readable)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "(could not read " + file + ")";
        }
    }

    private static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            String text = "%s [%s] %s"
                    .formatted(
                            entry.path("level").asString(""),
                            entry.path("loggerName").asString(""),
                            entry.path("message").asString(""));
            String trace = entry.path("stackTrace").asString("");
            return trace.isEmpty()
                    ? text
                    : text + "\n" + trace.lines().filter(LogTail::tellsACause).collect(Collectors.joining("\n"));
        } catch (JacksonException e) {
            return line;
        }
    }

    private static boolean tellsACause(String line) {
        return !line.isBlank() && !line.startsWith("\t");
    }
}
