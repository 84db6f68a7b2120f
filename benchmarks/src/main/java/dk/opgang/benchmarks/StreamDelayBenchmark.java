package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long after the answer to a write its event is on the stream of another service, read through the gateway, while batches bring so many
 * events a second. Arguments: events a second (1,000 if missing), seconds (60 if missing).
 */
public final class StreamDelayBenchmark {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SERVICE = "participants-service";
    private static final String STREAM = "/v1/events/stream?types=dk.opgang.participants.contact-recorded.v1";
    /** Writes a second whose events are waited for. */
    private static final int WRITES = 25;

    /** Batches a second that bring the other events. */
    private static final int BATCHES = 4;

    private static final int PEOPLE = 1_000;
    private static final int WARM_UP_SECONDS = 60;
    private static final int LAST_SECONDS = 5;
    private static final double AIM_MEDIAN = 10;
    private static final double AIM_P99 = 50;

    private final Running running;
    private final String token;
    private final List<String> people;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger beside = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    private StreamDelayBenchmark(Running running) throws Exception {
        this.running = running;
        this.token = running.token(Persona.HORSENS);
        OpgangApi horsens = running.api(Persona.HORSENS);
        running.people(horsens, PEOPLE, running.area(horsens));
        this.people = running.texts("participants", "select id from participants order by id");
    }

    public static void main(String[] args) throws Exception {
        int perSecond = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        try (Running running = Running.start()) {
            new StreamDelayBenchmark(running).run(perSecond, seconds);
        }
    }

    private void run(int perSecond, int seconds) throws Exception {
        HttpRequest stream = HttpRequest.newBuilder(running.stack().gateway().resolve(STREAM))
                .header("Authorization", "Bearer " + token)
                .header("Opgang-Purpose", "case-handling")
                .build();
        try (ToldEvents _ = ToldEvents.of(running, stream, this::see);
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            // Ended with the clock itself.
            ScheduledFuture<?> _ = clock.scheduleAtFixedRate(
                    () -> post(batch((perSecond - WRITES) / BATCHES)), 0, 1_000 / BATCHES, TimeUnit.MILLISECONDS);
            ScheduledFuture<?> _ = clock.scheduleAtFixedRate(this::write, 0, 1_000_000 / WRITES, TimeUnit.MICROSECONDS);
            TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
            answered.clear();
            int eventsBefore = seen.size();
            TimeUnit.SECONDS.sleep(seconds);
            clock.shutdownNow();
            int events = seen.size() - eventsBefore;
            TimeUnit.SECONDS.sleep(LAST_SECONDS);
            print(events / (double) seconds);
        }
    }

    private void see(JsonNode contact) {
        seen.putIfAbsent(contact.path("id").asString(), System.nanoTime());
    }

    private void write() {
        String person = people.get(written.getAndIncrement() % people.size());
        HttpRequest request = running.contact(token, person);
        // What is not answered is missing among the times, and told.
        CompletableFuture<?> _ =
                running.http().sendAsync(request, BodyHandlers.ofString()).thenAccept(this::note);
    }

    private void note(HttpResponse<String> answer) {
        long now = System.nanoTime();
        if (answer.statusCode() == 201) {
            answered.put(JSON.readTree(answer.body()).path("id").asString(), now);
        }
    }

    private void post(HttpRequest batch) {
        CompletableFuture<?> _ = running.http()
                .sendAsync(batch, BodyHandlers.discarding())
                .thenAccept(answer -> {
                    if (answer.statusCode() >= 300) {
                        refused.incrementAndGet();
                    }
                });
    }

    private HttpRequest batch(int rows) {
        String lines = IntStream.range(0, rows)
                .map(_ -> beside.getAndIncrement())
                .mapToObj(i -> """
                        {"source": {"system": "bench", "id": "%d"}, "participantId": "%s", \
                        "at": "2019-05-01T09:00:00Z", "kind": "conversation", "place": "home", "attended": true}
                        """.formatted(i, people.get(i % people.size())))
                .collect(Collectors.joining());
        return running.batch(SERVICE, token, "/v1/contact-batches", lines);
    }

    private void print(double perSecond) {
        List<String> both = answered.keySet().stream().filter(seen::containsKey).toList();
        double[] millis = both.stream()
                .mapToDouble(
                        id -> (Objects.requireNonNull(seen.get(id)) - Objects.requireNonNull(answered.get(id))) / 1e6)
                .map(delay -> Math.max(0, delay))
                .toArray();
        double median = Load.percentile(millis, 0.5);
        double p99 = Load.percentile(millis, 0.99);
        System.out.printf(
                "%-58s %.0f a second, %d batches refused%n", "Events on the stream", perSecond, refused.get());
        System.out.printf(
                "%-58s median %7.1f ms (%.2f of %.0f)   p99 %8.1f ms (%.2f of %.0f)   %,d writes, %d not seen%n",
                "From the answer to the stream",
                median,
                median / AIM_MEDIAN,
                AIM_MEDIAN,
                p99,
                p99 / AIM_P99,
                AIM_P99,
                answered.size(),
                answered.size() - both.size());
    }
}
