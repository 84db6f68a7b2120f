package dk.opgang.local.api;

import tools.jackson.databind.JsonNode;

/**
 * What became of a batch.
 *
 * @param path where the batch is, for instance {@code /v1/placement-batches/{id}}
 * @param status {@code completed} or {@code failed}
 */
public record BatchReceipt(
        String path, String status, long received, long created, long updated, long unchanged, long rejected) {

    static BatchReceipt of(String collection, JsonNode batch) {
        JsonNode rows = batch.path("rows");
        return new BatchReceipt(
                collection + "/" + batch.path("id").asString(),
                batch.path("status").asString(),
                rows.path("received").asLong(),
                rows.path("created").asLong(),
                rows.path("updated").asLong(),
                rows.path("unchanged").asLong(),
                rows.path("rejected").asLong());
    }

    /** One line for people. */
    public String summary() {
        return "%,d rows: %,d created, %,d updated, %,d unchanged, %,d rejected"
                .formatted(received, created, updated, unchanged, rejected);
    }

    public boolean isCompleted() {
        return status.equals("completed");
    }
}
