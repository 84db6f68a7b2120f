package dk.opgang.system.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.ServiceProcess;
import dk.opgang.system.TheStack;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Random requests to every operation: whatever is sent, nothing fails, and no answer tells how the services are made or whose number was
 * sent. The build sends a few to each, always the same; {@code -Dopgang.random.requests=10000 -Dopgang.random.seed=7} sends as many to each
 * as wanted, and {@code -Dopgang.random.paths=/v1/participants.*} only to those whose path is of that form.
 */
class RandomRequestsTest {

    private static final int REQUESTS = Integer.getInteger("opgang.random.requests", 12);
    private static final Pattern PATHS = Pattern.compile(System.getProperty("opgang.random.paths", ".*"));
    private static final long SEED = Long.getLong("opgang.random.seed", 2026);

    /** Of municipalities and organisations that no published case is of: some of what they send is taken. */
    private static final List<Persona> CALLERS = List.of(
            Persona.AABENRAA,
            Persona.AABENRAA,
            Persona.AABENRAA,
            Persona.CONTRACTOR,
            Persona.COORDINATOR,
            Persona.FRONTEND);

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private static final Pattern MADE_OF = Pattern.compile(
            "dk\\.opgang\\.(?![a-z-]+\\.[a-z-]+\\.v1)|java\\.(lang|util)|org\\.(postgresql|hibernate)|Exception");

    private static final Pattern NUMBER = Pattern.compile("610477[- ]?8888");

    /** What shows names and numbers to those who may know them, or gives posters back what they posted. */
    private static final Pattern GIVES_BACK =
            Pattern.compile(".*/(identity|export|rejections|missing|contact-information)");

    private static final int FIRST_FAILURE = 500;

    /** Told by a machine that has no time left, whatever was sent. */
    private static final Set<Integer> BUSY = Set.of(503, 504);

    private static final String FAILED = "A request failed unexpectedly";

    private final Map<Persona, String> tokens = new EnumMap<>(Persona.class);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

    @Test
    void whatever_is_sent_is_answered_and_tells_nothing() throws Exception {
        // Given
        TheStack stack = TheStack.get();
        URI gateway = stack.local().gateway();
        CALLERS.forEach(caller -> tokens.put(caller, stack.local().issuer().token(caller)));
        JsonNode document = document(gateway);
        List<String> logsBefore = suspiciousLines(stack);

        // When
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Future<?>> operations = new ArrayList<>();
            document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(METHODS::contains)
                    .filter(method -> PATHS.matcher(path.getKey()).matches())
                    .forEach(method -> operations.add(
                            clients.submit(() -> tryOperation(document, gateway, method, path.getKey())))));
            for (Future<?> operation : operations) {
                operation.get();
            }
        }

        // Then
        List<String> logsAfter = suspiciousLines(stack);
        logsAfter.removeAll(logsBefore);
        assertThat(faults).as("of " + statuses).isEmpty();
        assertThat(logsAfter).isEmpty();
        // Most of it is refused, but not all, or only the first checks would be tried.
        assertThat(statuses).containsKeys(200, 201, 400, 403, 404, 422);
    }

    private void tryOperation(JsonNode document, URI gateway, String method, String path) {
        for (int number = 0; number < REQUESTS; number++) {
            long seed = SEED + 31L * (method + path).hashCode() + 1_000_003L * number;
            Persona caller = CALLERS.get(new Random(seed).nextInt(CALLERS.size()));
            HttpRequest request = new RandomRequest(document, method, path, seed).to(gateway, tokens.get(caller));
            String what = method + " " + path + " as " + caller + " number " + number;
            try {
                HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
                check(what, path, answer);
            } catch (IOException e) {
                faults.add(what + " was not answered: " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void check(String what, String path, HttpResponse<InputStream> answer) throws IOException {
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        boolean isStream =
                answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        try (InputStream body = answer.body()) {
            // A stream of events has no end.
            String text = isStream ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            boolean tells = MADE_OF.matcher(text).find()
                    || !GIVES_BACK.matcher(path).matches()
                            && NUMBER.matcher(text).find();
            if (answer.statusCode() >= FIRST_FAILURE && !BUSY.contains(answer.statusCode()) || tells) {
                faults.add(what + " → " + answer.statusCode() + " " + text.substring(0, Math.min(400, text.length())));
            }
        }
    }

    private JsonNode document(URI gateway) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(http.send(
                                HttpRequest.newBuilder(URI.create(gateway + "/openapi.json"))
                                        .build(),
                                BodyHandlers.ofString())
                        .body());
    }

    /** Lines of the services' logs that tell of a fault, or a number. */
    private static List<String> suspiciousLines(TheStack stack) throws IOException {
        List<String> found = new ArrayList<>();
        for (ServiceProcess service : stack.local().services()) {
            String log = Files.readString(
                    stack.local().settings().folder().log(service.name()), StandardCharsets.ISO_8859_1);
            log.lines()
                    .filter(line ->
                            line.contains(FAILED) || NUMBER.matcher(line).find())
                    .map(line -> service.name() + ": " + line)
                    .forEach(found::add);
        }
        return found;
    }
}
