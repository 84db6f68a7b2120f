package dk.opgang.gateway.service;

import dk.opgang.gateway.config.GatewayConfig;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Asks all services the same question at once. */
@Singleton
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
     * One answer by service, waited for: of the first instance that answers well, if there is one.
     *
     * @param path an internal path, the same at every service
     */
    public Map<String, Answer> ask(String path) {
        Map<String, Answer> answers = new TreeMap<>();
        askAll(path)
                .forEach((name, all) -> answers.put(
                        name, all.stream().filter(Answer::isOk).findFirst().orElse(all.getFirst())));
        return answers;
    }

    /** The answers of all instances by service, in the order of the configuration; status 0 if there was none in time. */
    public Map<String, List<Answer>> askAll(String path) {
        Map<String, List<CompletableFuture<Answer>>> asked = new TreeMap<>();
        services.forEach((name, service) -> asked.put(
                name,
                service.url().stream()
                        .map(address -> ask(address.resolve(path)))
                        .toList()));
        Map<String, List<Answer>> answers = new TreeMap<>();
        asked.forEach((name, all) ->
                answers.put(name, all.stream().map(CompletableFuture::join).toList()));
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
                        address,
                        response == null ? 0 : response.statusCode(),
                        response == null ? new byte[0] : response.body(),
                        (System.nanoTime() - start) / 1_000_000));
    }

    /** What one instance of a service said at the address, and after how many milliseconds. */
    public record Answer(URI address, int status, byte[] body, long millis) {

        public boolean isOk() {
            return status == 200;
        }
    }
}
