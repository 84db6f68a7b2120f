package dk.opgang.system.saga;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Asks the gateway until it is answered. A request that changes something is repeated with its own key, as the contract tells clients to do it:
 * what was done before something died is not done again.
 */
final class StubbornClient implements AutoCloseable {

    /** What is answered while the part that is asked has not heard yet of what another one did. */
    private static final Set<String> NOT_YET =
            Set.of("idempotency-in-progress", "handover-missing", "consent-missing", "consent-does-not-cover");

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TOO_MANY = 429;
    private static final int CONFLICT = 409;
    private static final int FAILED = 500;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final Map<Persona, String> tokens = new EnumMap<>(Persona.class);

    StubbornClient(LocalStack stack, Set<Persona> personas) {
        gateway = stack.gateway();
        personas.forEach(persona -> tokens.put(persona, stack.issuer().token(persona)));
    }

    /** What was answered in the end. */
    record Answer(int status, String body) {

        JsonPath json() {
            return JsonPath.from(body);
        }

        boolean isFound() {
            return status == 200;
        }

        private boolean isNotYet() {
            return status >= FAILED
                    || status == TOO_MANY
                    || status == CONFLICT && NOT_YET.contains(String.valueOf(json().getString("code")));
        }
    }

    Answer get(Persona caller, String path) {
        return answered(request(caller, path).GET());
    }

    JsonPath post(Persona caller, String path, String body) {
        Answer answer = answered(request(caller, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
        return taken(path, answer, Set.of(200, 201));
    }

    /** Ends what there is, whatever its version. */
    void delete(Persona caller, String path) {
        answered(request(caller, path).header("If-Match", "*").DELETE());
    }

    /** Makes what there is none of. If the first answer was lost, it is there already. */
    void make(Persona caller, String path, String body) {
        Answer answer =
                answered(request(caller, path).header("If-None-Match", "*").PUT(BodyPublishers.ofString(body)));
        taken(path, answer, Set.of(200, 201, 412));
    }

    private static JsonPath taken(String path, Answer answer, Set<Integer> expected) {
        if (!expected.contains(answer.status())) {
            throw new AssertionError(path + " was answered by " + answer);
        }
        return answer.json();
    }

    private HttpRequest.Builder request(Persona caller, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.get(caller))
                .header("Content-Type", "application/json")
                .header("Opgang-Purpose", "case-handling");
    }

    private Answer answered(HttpRequest.Builder request) {
        HttpRequest sent = request.build();
        long begun = System.nanoTime();
        String last = "nothing";
        try {
            while (System.nanoTime() - begun < LONGEST.toNanos()) {
                try {
                    HttpResponse<String> response = http.send(sent, BodyHandlers.ofString());
                    Answer answer = new Answer(response.statusCode(), response.body());
                    if (!answer.isNotYet()) {
                        return answer;
                    }
                    last = answer.toString();
                } catch (IOException e) {
                    last = e.toString();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        throw new AssertionError(sent.method() + " " + sent.uri() + " was answered by " + last + " to the end");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
