package dk.opgang.benchmarks;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stream of events that is listened to until it is closed. */
record ToldEvents(Stream<String> lines) implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DATA = "data:";

    /** Asks for a stream, and gives the data of each of its events to the taker as soon as it comes. */
    static ToldEvents of(Running running, HttpRequest request, Consumer<JsonNode> taker)
            throws IOException, InterruptedException {
        Stream<String> lines =
                running.http().send(request, BodyHandlers.ofLines()).body();
        // Ends with the stream.
        CompletableFuture<?> _ = CompletableFuture.runAsync(
                () -> lines.filter(line -> line.startsWith(DATA))
                        .forEach(line -> taker.accept(
                                JSON.readTree(line.substring(DATA.length())).path("data"))),
                task -> Thread.ofVirtual().start(task));
        return new ToldEvents(lines);
    }

    @Override
    public void close() {
        lines.close();
    }
}
