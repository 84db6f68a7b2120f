package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.ServiceProcess;
import dk.opgang.local.stack.StackSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What passes through the gateway without staying in it: refused rows to a reader who takes 2 MB of them a second, a thousand streams of events
 * with two hundred requests a second beside them, and a batch of 1 GiB with single readings beside it. The batch comes last, for its rows are
 * still being taken in when it has been received.
 */
public final class StreamingBenchmark {

    private static final int MEGABYTE = 1 << 20;
    private static final int WARM_UP_MEGABYTES = 64;
    private static final int MEGABYTES = 1024;
    private static final int REFUSED_PART = 16;
    private static final int SLOW = 2 * MEGABYTE;
    private static final int FAST = 1024 * MEGABYTE;
    private static final int PEOPLE = 1_000;
    private static final int STREAMS = 1_000;
    private static final int READINGS = 20;
    private static final int REQUESTS = 200;
    private static final int EVENTS = 20;
    private static final String PLACED = "company-internship";
    /** Each wave of streams that are read together is one transaction. */
    private static final String LOGGED = """
            select count(*) || ' entries, written in ' || count(distinct xmin::text) || ' transactions'
            from access_log where action = 'read-events'""";

    private static final Duration REFUSES = Duration.ofMinutes(10);
    private static final Duration WARMING = Duration.ofSeconds(90);
    private static final Duration OPEN = Duration.ofMinutes(2);
    private static final Map<String, String> WIDE = Map.of(
            "OPGANG_GATEWAY_RATE_STREAMS", "2000",
            "OPGANG_GATEWAY_LIMITS_CONNECTIONS_PER_ADDRESS", "5000",
            "OPGANG_GATEWAY_POOL_STREAMS", "2000");

    private StreamingBenchmark() {}

    /** Arguments: how many MB the batch has, 1,024 without one; which parts, {@code refused,streams,batch} without. */
    public static void main(String[] arguments) throws Exception {
        int megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MEGABYTES;
        Set<String> parts = Parts.of(arguments, 1, List.of("refused", "streams", "batch"));
        TemporaryFolder folder = TemporaryFolder.make();
        try (Running running = new Running(
                folder,
                Guarantees.stack(StackSettings.isolated(folder.resolve("stack"), WIDE)),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build())) {
            OpgangApi horsens = running.api(Persona.HORSENS);
            String area = running.area(horsens);
            System.out.println(running.people(horsens, PEOPLE, area).line());
            List<String> people = running.texts("participants", "select id::text from participants limit 200");
            if (parts.contains("refused")) {
                refused(running, people, megabytes / REFUSED_PART);
            }
            if (parts.contains("streams")) {
                streams(running, area, people.getFirst());
            }
            if (parts.contains("batch")) {
                batch(running, people, megabytes);
            }
        }
    }

    /** So many MB of rows that are refused, one and all, are read back: first as fast as it goes, then slowly. */
    private static void refused(Running running, List<String> people, int megabytes) throws Exception {
        String token = running.token(Persona.HORSENS);
        HttpResponse<String> posted = post(running, new Rows(people, "nothing", (long) megabytes * MEGABYTE));
        String batch = posted.headers().firstValue("Location").orElseThrow();
        OpgangApi horsens = running.api(Persona.HORSENS);
        long end = System.nanoTime() + REFUSES.toNanos();
        while (horsens.get(batch).path("status").asString().equals("processing") && System.nanoTime() < end) {
            Thread.sleep(500);
        }
        System.out.printf(
                "%-58s %d MB, %s%n",
                "batch of rows that are refused", megabytes, horsens.get(batch).path("rows"));
        HttpRequest rows = through(running, token, batch + "/rejections")
                .header("Accept", "text/csv")
                .build();
        List<ServiceProcess> senders =
                List.of(running.stack().service("gateway"), running.stack().service("initiatives-service"));
        for (int speed : List.of(FAST, SLOW)) {
            HttpResponse<InputStream> answer = running.http().send(rows, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                SlowReader.Result result = new SlowReader(speed, senders).read(body);
                System.out.printf(
                        "%-58s %,d lines, %,d MB in %.1f s, gateway at most +%d MB (at most 60), service +%d MB%n",
                        speed == SLOW ? "read back at 2 MB/s" : "read back as fast as it goes, to warm up",
                        result.lines(),
                        result.bytes() / MEGABYTE,
                        result.time().toMillis() / 1000.0,
                        result.moreKilobytes().getFirst() / 1024,
                        result.moreKilobytes().getLast() / 1024);
            }
        }
    }

    /** What a gateway and services need that have not served for a while is no matter of streams or batches. */
    private static void warm(Running running, String token, String person) throws Exception {
        try (Load _ = Load.of(running.http(), REQUESTS, () -> through(running, token, "/v1/participants/" + person)
                .build())) {
            Thread.sleep(WARMING);
        }
    }

    private static void batch(Running running, List<String> people, int megabytes) throws Exception {
        ServiceProcess gateway = running.stack().service("gateway");
        ServiceProcess service = running.stack().service("initiatives-service");
        String token = running.token(Persona.HORSENS);
        warm(running, token, people.getFirst());
        post(running, new Rows(people, PLACED, (long) WARM_UP_MEGABYTES * MEGABYTE));
        long gatewayBefore = Memory.peakMegabytes(gateway.process());
        long serviceBefore = Memory.peakMegabytes(service.process());
        long begun = System.nanoTime();
        try (Load beside =
                Load.of(running.http(), READINGS, () -> through(running, token, "/v1/participants/" + people.getFirst())
                        .build())) {
            int status = post(running, new Rows(people, PLACED, (long) megabytes * MEGABYTE))
                    .statusCode();
            System.out.printf(
                    "%-58s %d MB in %.1f s, answered %d%n",
                    "batch", megabytes, (System.nanoTime() - begun) / 1e9, status);
            System.out.println(beside.line("single readings beside it"));
        }
        System.out.printf(
                "%-58s gateway +%d MB (at most 60), service +%d MB%n",
                "most memory, beyond that of a batch of " + WARM_UP_MEGABYTES + " MB",
                Memory.peakMegabytes(gateway.process()) - gatewayBefore,
                Memory.peakMegabytes(service.process()) - serviceBefore);
    }

    private static HttpResponse<String> post(Running running, Rows rows) throws Exception {
        HttpRequest batch = through(running, running.token(Persona.HORSENS), "/v1/placement-batches")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofInputStream(() -> rows))
                .build();
        return running.http().send(batch, BodyHandlers.ofString());
    }

    private static void streams(Running running, String area, String person) throws Exception {
        ServiceProcess gateway = running.stack().service("gateway");
        String token = running.token(Persona.HORSENS);
        warm(running, token, person);
        long before = Memory.residentKilobytes(gateway.process());
        CountDownLatch open = new CountDownLatch(STREAMS);
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        long[] told = new long[EVENTS];
        try (Listeners listeners = new Listeners()) {
            for (int i = 0; i < STREAMS; i++) {
                listeners.threads().execute(() -> listen(running, listeners.http(), token, open, millis, told, faults));
            }
            if (!open.await(OPEN.toSeconds(), TimeUnit.SECONDS)) {
                System.out.printf("%-58s %d could not be opened: %s%n", "streams", open.getCount(), faults.peek());
            }
            long after = Memory.residentKilobytes(gateway.process());
            System.out.printf(
                    "%-58s %.0f KB each in the gateway (at most 50)%n",
                    STREAMS + " streams opened", (after - before) / (double) STREAMS);
            try (Load busy =
                    Load.of(running.http(), REQUESTS, () -> through(running, token, "/v1/participants/" + person)
                            .build())) {
                for (int event = 0; event < EVENTS; event++) {
                    told[event] = System.nanoTime();
                    running.api(Persona.HORSENS).post("/v1/participants", somebody(event, area));
                    Thread.sleep(1_000);
                }
                System.out.println(busy.line("requests beside them"));
            }
            print(running, millis.stream().mapToDouble(Double::doubleValue).toArray());
            System.out.printf(
                    "%-58s %d %s%n",
                    "streams that ended before",
                    faults.size(),
                    faults.stream().findFirst().orElse(""));
        }
    }

    private static Map<String, Object> somebody(int number, String area) {
        return Map.of(
                "cpr",
                "%02d0182%04d".formatted(61 + number, number),
                "givenName",
                "Nr" + number,
                "familyName",
                "Borger",
                "municipalityCode",
                "615",
                "residence",
                Map.of("housingAreaId", area, "from", "2018-01-01"));
    }

    private static void print(Running running, double[] millis) throws SQLException {
        if (millis.length == 0) {
            throw new IllegalStateException("No stream had any event");
        }
        System.out.printf(
                "%-58s %,d of %,d came, median %.0f ms, p99 %.0f ms after it was posted (at most 1,000)%n",
                "the next event on every stream",
                millis.length,
                STREAMS * EVENTS,
                Load.percentile(millis, 0.5),
                Load.percentile(millis, 0.99));
        System.out.printf(
                "%-58s %s%n",
                "what the access log says of them",
                running.texts("network", LOGGED).getFirst());
    }

    /** Those who listen to the streams. They never end by themselves: whatever goes wrong would wait for them. */
    private record Listeners(HttpClient http, ExecutorService threads) implements AutoCloseable {

        private Listeners() {
            this(
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                    Executors.newVirtualThreadPerTaskExecutor());
        }

        @Override
        public void close() {
            threads.shutdownNow();
            http.shutdownNow();
            threads.close();
            http.close();
        }
    }

    private static void listen(
            Running running,
            HttpClient listeners,
            String token,
            CountDownLatch open,
            Queue<Double> millis,
            long[] told,
            Queue<String> faults) {
        HttpRequest request = through(
                        running, token, "/v1/events/stream?types=dk.opgang.participants.participant-registered.v1")
                .build();
        try {
            HttpResponse<Stream<String>> answer = listeners.send(request, BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                faults.add("status " + answer.statusCode());
                return;
            }
            open.countDown();
            int[] events = {0};
            answer.body()
                    .filter(line -> line.startsWith("data:") && told[0] > 0)
                    .forEach(line -> millis.add((System.nanoTime() - told[Math.min(events[0]++, EVENTS - 1)]) / 1e6));
        } catch (IOException | RuntimeException e) {
            faults.add(e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest.Builder through(Running running, String token, String path) {
        return HttpRequest.newBuilder(running.stack().gateway().resolve(path))
                .header("Opgang-Purpose", "case-handling")
                .header("Authorization", "Bearer " + token);
    }

    /** Placements without end, as many bytes of them as wanted, never all at once. */
    private static final class Rows extends InputStream {

        private static final String HEADER =
                "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours\n";

        private final List<String> people;
        private final String kind;
        private final String run = Long.toHexString(System.nanoTime());
        private final LocalDate first = LocalDate.of(2018, 1, 1);
        private long left;
        private byte[] part = HEADER.getBytes(StandardCharsets.UTF_8);
        private int place;
        private long row;

        /** @param kind of the placements; one that there is not has them refused */
        private Rows(List<String> people, String kind, long bytes) {
            this.people = people;
            this.kind = kind;
            this.left = bytes;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Read in larger pieces");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (place == part.length && !next()) {
                return -1;
            }
            int some = Math.min(length, part.length - place);
            System.arraycopy(part, place, into, offset, some);
            place += some;
            return some;
        }

        private boolean next() {
            if (left <= 0) {
                return false;
            }
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                LocalDate from = first.plusDays(row % 700);
                rows.append(run).append(",row-").append(row).append(',').append(people.get((int)
                        (row++ % people.size())));
                rows.append(',').append(kind).append(",90400010,Eksempel Handel,private,");
                rows.append(from).append(',').append(from.plusWeeks(4)).append(",25\n");
            }
            part = rows.toString().getBytes(StandardCharsets.UTF_8);
            place = 0;
            left -= part.length;
            return true;
        }
    }
}
