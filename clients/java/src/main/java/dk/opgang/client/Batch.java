package dk.opgang.client;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Rows to be posted as a batch. It does not change: each method but {@link #of} and {@link #file} gives a new one under the same key.
 *
 * @param collection where it is posted, for instance {@code /v1/placement-batches}
 * @param mediaType {@code text/csv}, {@code application/x-ndjson} or {@code application/json} (one array)
 * @param query what is asked of the service besides
 * @param idempotencyKey under which its rows are taken once, however often it is posted
 */
public record Batch(
        String collection, String mediaType, Content content, Map<String, String> query, String idempotencyKey) {

    public Batch {
        query = Map.copyOf(query);
    }

    /**
     * A batch of rows from anywhere.
     *
     * @param kind in the plural, for instance {@code placements} or {@code benefit-periods}; or the path of the collection
     */
    public static Batch of(String kind, String mediaType, Content content) {
        return new Batch(
                collection(kind),
                mediaType,
                content,
                Map.of(),
                UUID.randomUUID().toString());
    }

    /**
     * A file, whose name tells its form: .csv, .ndjson or .jsonl, .json.
     *
     * @throws IllegalArgumentException if the name ends in something else
     */
    public static Batch file(String kind, Path file) {
        return of(kind, mediaType(file), Content.of(file));
    }

    /** Whether the rows are only checked. */
    public Batch dryRun(boolean only) {
        return with("dryRun", String.valueOf(only));
    }

    /** Whether a single row that is rejected keeps all others out. */
    public Batch abortOnError(boolean abort) {
        return with("onError", abort ? "abort" : "skip");
    }

    public Batch idempotencyKey(String key) {
        return new Batch(collection, mediaType, content, query, key);
    }

    private Batch with(String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(query);
        more.put(name, value);
        return new Batch(collection, mediaType, content, more, idempotencyKey);
    }

    private static String collection(String kind) {
        if (kind.startsWith("/")) {
            return kind;
        }
        return "/v1/" + (kind.equals("hours") ? kind : kind.replaceFirst("s$", "")) + "-batches";
    }

    private static String mediaType(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv", "txt" -> "text/csv";
            case "ndjson", "jsonl" -> "application/x-ndjson";
            case "json" -> "application/json";
            default -> throw new IllegalArgumentException(file + " must end in .csv, .ndjson, .jsonl or .json");
        };
    }
}
