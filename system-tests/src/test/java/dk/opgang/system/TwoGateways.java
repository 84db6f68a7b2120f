package dk.opgang.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A client of several gateways, as one behind a balancer is: in turn, and at the other one when a connection is refused or breaks. What changes
 * something goes with a key, under which it is sent again until it is taken.
 */
final class TwoGateways {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 100;
    private static final int FIRST_DEFECT = 500;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final List<URI> gateways;
    private final String token;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger moved = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();

    TwoGateways(List<URI> gateways, String token) {
        this.gateways = List.copyOf(gateways);
        this.token = token;
    }

    /** How many readings met a gateway that was not there and were sent to the other one. */
    int movedOn() {
        return moved.get();
    }

    /** How many changes had to be sent more than once. */
    int sentAgain() {
        return again.get();
    }

    /** The answer of one of them; throws if none could be reached. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        int first = turn.getAndIncrement();
        try {
            return send(reading(first, path));
        } catch (IOException e) {
            moved.incrementAndGet();
            return send(reading(first + 1, path));
        }
    }

    JsonNode read(String path) {
        try {
            return JSON.readTree(get(path).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Posts JSON and gives the id of what was made. */
    String made(String path, String json) {
        return taken(path, "application/json", json).path("id").asText();
    }

    /** Posts a batch and gives its address. */
    String batch(String path, String csv) {
        return path + "/" + taken(path, "text/csv", csv).path("id").asText();
    }

    private JsonNode taken(String path, String type, String body) {
        String key = UUID.randomUUID().toString();
        String last = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                HttpResponse<String> answer = send(to(turn.getAndIncrement(), path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body))
                        .build());
                if (answer.statusCode() < FIRST_DEFECT && answer.statusCode() != 409) {
                    if (answer.statusCode() >= 300) {
                        throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
                    }
                    return JSON.readTree(answer.body());
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                last = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            again.incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new IllegalStateException(path + " was not taken: " + last);
    }

    private HttpRequest reading(int number, String path) {
        return to(number, path).build();
    }

    private HttpRequest.Builder to(int number, String path) {
        return HttpRequest.newBuilder(
                        gateways.get(Math.floorMod(number, gateways.size())).resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Opgang-Purpose", "case-handling");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }
}
