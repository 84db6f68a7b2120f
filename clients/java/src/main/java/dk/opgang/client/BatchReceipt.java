package dk.opgang.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * What became of a batch, or how far it is.
 *
 * @param path where it is, for instance {@code /v1/placement-batches/{id}}
 * @param status {@code processing}, {@code completed} or {@code failed}
 * @param progress the share of its rows that was dealt with, 0 to 1
 * @param json all that was answered
 */
public record BatchReceipt(
        String path, String id, String status, boolean dryRun, Rows rows, double progress, JsonNode json) {

    /** How many rows came in, and what became of them. */
    public record Rows(long received, long created, long updated, long unchanged, long rejected) {

        static Rows of(JsonNode rows) {
            return new Rows(
                    rows.path("received").asLong(),
                    rows.path("created").asLong(),
                    rows.path("updated").asLong(),
                    rows.path("unchanged").asLong(),
                    rows.path("rejected").asLong());
        }

        /** One line for people. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,d rows: %,d created, %,d updated, %,d unchanged, %,d rejected",
                    received,
                    created,
                    updated,
                    unchanged,
                    rejected);
        }
    }

    /**
     * The receipt that was read.
     *
     * @param collection where the batch was posted, for instance {@code /v1/placement-batches}
     */
    public static BatchReceipt of(String collection, JsonNode batch) {
        String id = batch.path("id").asText();
        return new BatchReceipt(
                collection + "/" + id,
                id,
                batch.path("status").asText(),
                batch.path("dryRun").asBoolean(),
                Rows.of(batch.path("rows")),
                batch.path("progress").asDouble(),
                batch);
    }

    public boolean isDone() {
        return !status.equals("processing");
    }

    public boolean isCompleted() {
        return status.equals("completed");
    }
}
