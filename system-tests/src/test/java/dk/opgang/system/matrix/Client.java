package dk.opgang.system.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Asks the gateway as any caller. */
final class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final Map<Caller, String> tokens = new EnumMap<>(Caller.class);

    Client(URI gateway, Function<Caller, String> tokenOf) {
        this.gateway = gateway;
        for (Caller caller : Caller.values()) {
            tokens.put(caller, tokenOf.apply(caller));
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Opgang-Purpose", "case-handling");
    }

    Answer send(Caller caller, HttpRequest.Builder request) {
        return send(request.header("Authorization", "Bearer " + tokens.get(caller)));
    }

    /** Without a token, unless the request has one. */
    Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
