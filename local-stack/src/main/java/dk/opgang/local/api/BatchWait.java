package dk.opgang.local.api;

import dk.opgang.local.process.Wait;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** Follows a batch that the service goes on with after its answer. */
final class BatchWait {

    private static final Duration LIMIT = Duration.ofHours(6);

    private final OpgangApi api;
    private final String collection;
    private final BatchProgress progress;

    BatchWait(OpgangApi api, String collection, BatchProgress progress) {
        this.api = api;
        this.collection = collection;
        this.progress = progress;
    }

    BatchReceipt untilDone(JsonNode first) {
        AtomicReference<JsonNode> batch = new AtomicReference<>(first);
        String path = collection + "/" + first.path("id").asString();
        boolean done = isDone(first)
                || Wait.until(LIMIT, Duration.ofMillis(300), () -> {
                    batch.set(api.get(path));
                    progress.processed(batch.get().path("progress").asDouble());
                    return isDone(batch.get());
                });
        if (!done) {
            throw new ApiException(0, "The batch " + path + " is not done after " + LIMIT.toHours() + " hours");
        }
        return BatchReceipt.of(collection, batch.get());
    }

    private static boolean isDone(JsonNode batch) {
        return !batch.path("status").asString().equals("processing");
    }
}
