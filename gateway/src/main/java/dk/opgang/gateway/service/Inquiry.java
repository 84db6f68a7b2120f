package dk.opgang.gateway.service;

import dk.opgang.gateway.config.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Asks all services the same question at once. */
@ApplicationScoped
public class Inquiry {

    private final Map<String, GatewayConfig.Service> services;
    private final Duration timeout;
    private final HttpClient http;

    Inquiry(GatewayConfig config) {
        this.services = config.services();
        this.timeout = config.timeouts().inquiry();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * The answers by service, waited for; status 0 if there was none in time.
     *
     * @param path an internal path, the same at every service
     */
    public Map<String, Answer> ask(String path) {
        Map<String, CompletableFuture<Answer>> asked = new TreeMap<>();
        services.forEach((name, service) -> asked.put(name, ask(service.url().resolve(path))));
        Map<String, Answer> answers = new TreeMap<>();
        asked.forEach((name, answer) -> answers.put(name, answer.join()));
        return answers;
    }

    private CompletableFuture<Answer> ask(URI address) {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Accept", "application/json")
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .handle((response, failure) -> new Answer(
                        response == null ? 0 : response.statusCode(),
                        response == null ? new byte[0] : response.body(),
                        (System.nanoTime() - start) / 1_000_000));
    }

    /** What one service said, and after how many milliseconds. */
    public record Answer(int status, byte[] body, long millis) {

        public boolean isOk() {
            return status == 200;
        }
    }
}
