package dk.opgang.benchmarks;

import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import tools.jackson.databind.ObjectMapper;

/**
 * A hundred webhooks of five municipalities, of which one is dead, one takes nine seconds for each event and one refuses half of them. How long
 * after it is in the feed an event is at the others, beside a reader of the feed that asks again and again. Arguments: events a second (200 if
 * missing), seconds (120), subscribers (100).
 */
public final class WebhookBenchmark {

    private static final List<Persona> OWNERS =
            List.of(Persona.HORSENS, Persona.GREVE, Persona.AALBORG, Persona.ODENSE, Persona.KOEGE);
    private static final int SUBJECTS = 1_000;
    private static final int PARTS_OF_A_SECOND = 20;
    private static final long LIMIT_MICROS = 1_000_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /** How long the reader of the feed waits before it asks again when there was nothing. */
    private static final long READER_RESTS_NANOS = 20_000_000;

    private static final int PAGE = 500;
    private static final int OK = 200;

    private static final String TYPE = "dk.opgang.participants.participant-updated.v1";

    private static final String PUBLISH = """
            insert into outbox (id, aggregatetype, aggregateid, type, source, time, payload, municipalities, organisations)
            select uuidv7(), 'opgang.participants.v1', s.id, 'TYPE', 'urn:opgang:benchmark', now(),
                   format('{"participantId": "%s", "municipalityCode": "%s"}', s.id, m.code), m.code, ''
            from generate_series(1, ?) n, lateral (select (?::text[])[1 + n % ?] as code, n + (random() * ?)::int as chance) m,
                 lateral (select md5(m.code || m.chance % ?)::uuid as id) s""".replace("TYPE", TYPE);

    private final WebhookReceivers receivers;
    private final HttpClient http;
    private final TokenClient tokens;
    private final URI service;
    private final ObjectMapper json = new ObjectMapper();

    private WebhookBenchmark(WebhookReceivers receivers, HttpClient http, TokenClient tokens, URI service) {
        this.receivers = receivers;
        this.http = http;
        this.tokens = tokens;
        this.service = service;
    }

    public static void main(String[] args) throws Exception {
        int perSecond = number(args, 0, 200);
        int seconds = number(args, 1, 120);
        int subscribers = number(args, 2, 100);
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalStack stack = Guarantees.stack(folder.resolve("stack"));
                WebhookReceivers receivers = WebhookReceivers.start();
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            URI service = stack.service("network-service").address();
            TokenClient tokens = new TokenClient(stack.issuer().issuerUrl());
            new WebhookBenchmark(receivers, http, tokens, service).run(stack, perSecond, seconds, subscribers);
        }
    }

    private static int number(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }

    private void run(LocalStack stack, int perSecond, int seconds, int subscribers) throws Exception {
        for (int i = 0; i < subscribers; i++) {
            subscribe(OWNERS.get(i % OWNERS.size()), url(i));
        }
        AtomicBoolean isOver = new AtomicBoolean();
        Map<String, Long> read = new HashMap<>();
        Thread reader = Thread.ofVirtual().start(() -> readFeed(isOver, read));
        Spent before = Spent.of(stack);
        ProcessHandle sender = stack.service("network-service").process();
        publish(stack, perSecond, seconds / 2);
        long halfway = Memory.peakMegabytes(sender);
        publish(stack, perSecond, seconds - seconds / 2);
        try (Connection database = stack.postgres().superuser("network").getConnection()) {
            Map<String, Recorded> recorded = recorded(database, perSecond * seconds);
            await(subscribers, recorded);
            Spent spent = Spent.of(stack).since(before);
            isOver.set(true);
            reader.join();
            print(subscribers, recorded, read);
            System.out.println(spent.line("Processor time of a delivery", delivered(subscribers)));
            System.out.printf(
                    "%d connections are open; peak memory of the sender %,d MB half way, %,d MB at the end%n",
                    receivers.connections(), halfway, Memory.peakMegabytes(sender));
        }
    }

    private static String path(int subscriber) {
        return switch (subscriber) {
            case 1 -> WebhookReceivers.SLOW;
            case 2 -> WebhookReceivers.MOODY;
            default -> "/" + subscriber;
        };
    }

    /** The first is dead: nobody listens on its port. */
    private String url(int subscriber) {
        return subscriber == 0 ? "http://127.0.0.1:18999/dead" : receivers.url(path(subscriber));
    }

    private void subscribe(Persona owner, String url) throws IOException, InterruptedException {
        String body = "{\"url\": \"" + url + "\", \"types\": [\"dk.opgang.participants.*\"]}";
        var answer = http.send(
                request("/v1/webhook-subscriptions", owner)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    private HttpRequest.Builder request(String path, Persona owner) {
        return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + tokens.token(owner));
    }

    private static void publish(LocalStack stack, int perSecond, int seconds) throws SQLException {
        String[] codes = OWNERS.stream()
                .map(owner -> (String) owner.claims().get("municipality"))
                .toArray(String[]::new);
        try (Connection database = stack.postgres().superuser("participants").getConnection();
                PreparedStatement statement = database.prepareStatement(PUBLISH)) {
            statement.setInt(1, perSecond / PARTS_OF_A_SECOND);
            statement.setArray(2, database.createArrayOf("text", codes));
            statement.setInt(3, codes.length);
            statement.setInt(4, SUBJECTS);
            statement.setInt(5, SUBJECTS);
            long begun = System.nanoTime();
            for (int part = 1; part <= seconds * PARTS_OF_A_SECOND; part++) {
                statement.executeUpdate();
                long due = begun + part * (1_000_000_000L / PARTS_OF_A_SECOND);
                LockSupport.parkNanos(due - System.nanoTime());
            }
        }
    }

    /** @param micros when it was recorded in the feed, since 1970 */
    private record Recorded(long micros, String municipality, String subject) {}

    /** The events of the feed, once all are there. */
    private static Map<String, Recorded> recorded(Connection database, int events) throws SQLException {
        Map<String, Recorded> recorded = new HashMap<>();
        long begun = System.nanoTime();
        while (recorded.size() < events) {
            require(begun, "Not all events came into the feed");
            try (Statement statement = database.createStatement();
                    ResultSet row =
                            statement.executeQuery("select id, position, readers[1], subject from feed_events")) {
                while (row.next()) {
                    recorded.put(row.getString(1), new Recorded(row.getLong(2), row.getString(3), row.getString(4)));
                }
            }
            LockSupport.parkNanos(100_000_000);
        }
        return recorded;
    }

    private void await(int subscribers, Map<String, Recorded> recorded) {
        long begun = System.nanoTime();
        for (int i = 3; i < subscribers; i++) {
            long expected = expected(i, recorded);
            while (new HashSet<>(ids(path(i))).size() < expected) {
                require(begun, "Not all events came to subscriber " + i);
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    private static long expected(int subscriber, Map<String, Recorded> recorded) {
        Persona owner = OWNERS.get(subscriber % OWNERS.size());
        String key = "municipality:" + owner.claims().get("municipality");
        return recorded.values().stream()
                .filter(event -> event.municipality().equals(key))
                .count();
    }

    private List<String> ids(String path) {
        return List.copyOf(receivers.at(path)).stream()
                .map(WebhookReceivers.Arrival::id)
                .toList();
    }

    private static void require(long begun, String otherwise) {
        if (System.nanoTime() - begun > LONGEST_WAIT.toNanos()) {
            throw new IllegalStateException(otherwise);
        }
    }

    private long delivered(int subscribers) {
        return IntStream.range(0, subscribers)
                .mapToLong(i -> receivers.at(path(i)).size())
                .sum();
    }

    private void readFeed(AtomicBoolean isOver, Map<String, Long> read) {
        String after = "";
        while (!isOver.get()) {
            List<String> ids = page(after);
            long now = WebhookReceivers.now();
            ids.forEach(id -> read.put(id, now));
            if (ids.isEmpty()) {
                LockSupport.parkNanos(READER_RESTS_NANOS);
            } else {
                after = "&after=" + ids.getLast();
            }
        }
    }

    /** The ids of the next events of the first owner. */
    private List<String> page(String after) {
        try {
            var answer = http.send(
                    request("/v1/events?types=" + TYPE + "&limit=" + PAGE + after, OWNERS.getFirst())
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(
                        "The feed could not be read: " + answer.statusCode() + " " + answer.body());
            }
            List<String> ids = new ArrayList<>();
            json.readTree(answer.body())
                    .path("items")
                    .forEach(item -> ids.add(item.path("id").asString()));
            return ids;
        } catch (IOException e) {
            throw new IllegalStateException("The feed could not be read", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private void print(int subscribers, Map<String, Recorded> recorded, Map<String, Long> read) {
        List<Long> webhooks = new ArrayList<>();
        int disordered = 0;
        int twice = 0;
        for (int i = 3; i < subscribers; i++) {
            List<WebhookReceivers.Arrival> arrivals = List.copyOf(receivers.at(path(i)));
            arrivals.forEach(
                    it -> webhooks.add(it.micros() - recorded.get(it.id()).micros()));
            disordered += disordered(arrivals, recorded);
            twice += arrivals.size() - new HashSet<>(ids(path(i))).size();
        }
        List<Long> reads = read.entrySet().stream()
                .filter(it -> recorded.containsKey(it.getKey()))
                .map(it -> it.getValue() - recorded.get(it.getKey()).micros())
                .toList();
        double byWebhook = percentile(webhooks, 0.99);
        double byRead = percentile(reads, 0.99);
        System.out.printf(
                "%,d events, %,d deliveries to %d good receivers, none lost, %d twice, %d out of order%n",
                recorded.size(),
                webhooks.size(),
                subscribers - 3,
                twice,
                disordered + disordered(receivers.at(WebhookReceivers.MOODY), recorded));
        System.out.printf(
                "Delivered after                 median %7.1f ms   p99 %7.1f ms%n",
                percentile(webhooks, 0.5) / 1000, byWebhook / 1000);
        System.out.printf(
                "Read from the feed after        median %7.1f ms   p99 %7.1f ms%n",
                percentile(reads, 0.5) / 1000, byRead / 1000);
        System.out.printf(
                "  ratio                         p99 %.2f of the limit of 1 s; p99 %.1f of the feed%n",
                byWebhook / LIMIT_MICROS, byWebhook / byRead);
        System.out.printf(
                "The slow one has %,d, the one that refuses half has %,d%n",
                receivers.at(WebhookReceivers.SLOW).size(),
                receivers.at(WebhookReceivers.MOODY).size());
    }

    private static int disordered(List<WebhookReceivers.Arrival> arrivals, Map<String, Recorded> recorded) {
        Map<String, Long> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        int disordered = 0;
        for (WebhookReceivers.Arrival arrival : List.copyOf(arrivals)) {
            Recorded event = recorded.get(arrival.id());
            boolean isFirst = seen.add(arrival.id());
            if (isFirst && last.merge(event.subject(), event.micros(), Math::max) != event.micros()) {
                disordered++;
            }
        }
        return disordered;
    }

    private static double percentile(List<Long> values, double share) {
        return values.isEmpty()
                ? Double.NaN
                : Load.percentile(values.stream().mapToDouble(Long::doubleValue).toArray(), share);
    }
}
