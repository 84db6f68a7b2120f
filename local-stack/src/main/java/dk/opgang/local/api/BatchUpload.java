package dk.opgang.local.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The rows of a batch and where they go.
 *
 * @param collection for instance {@code /v1/placement-batches}
 * @param query what follows the question mark, may be empty
 */
public record BatchUpload(String collection, String query, String mediaType, long length, Source source) {

    /** Opens the body. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /**
     * A file, whose name tells its form: .csv, .ndjson or .jsonl, .json.
     *
     * @throws IllegalArgumentException if the name ends in something else
     */
    public static BatchUpload ofFile(String collection, String query, Path file) {
        try {
            return new BatchUpload(
                    collection, query, mediaType(file), Files.size(file), () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    /** A small table in memory. */
    public static BatchUpload ofCsv(String collection, String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return new BatchUpload(collection, "", "text/csv", bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    String path() {
        return query.isEmpty() ? collection : collection + "?" + query;
    }

    /** Streams the body, so that memory does not grow with it. */
    HttpRequest.BodyPublisher body(BatchProgress progress) {
        HttpRequest.BodyPublisher stream = HttpRequest.BodyPublishers.ofInputStream(() -> {
            try {
                return new CountingStream(source.open(), length, progress);
            } catch (IOException e) {
                throw new UncheckedIOException("Could not read the rows", e);
            }
        });
        return HttpRequest.BodyPublishers.fromPublisher(stream, Math.max(1, length));
    }

    private static String mediaType(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        return switch (suffix) {
            case "csv", "txt" -> "text/csv";
            case "ndjson", "jsonl" -> "application/x-ndjson";
            case "json" -> "application/json";
            default -> throw new IllegalArgumentException(file + " must end in .csv, .ndjson, .jsonl or .json");
        };
    }
}
