package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * While batches bring so many enrolments a second: how long after the answer the second of two efforts for the same citizen has raised an alert,
 * and what hung on a duplicate in another service hangs on the survivor. Arguments: alerts and merges, as many of each (100 if missing), events
 * a second beside them (200 if missing).
 */
public final class CoordinationBenchmark {

    private static final double LIMIT_MILLIS = 5_000;
    private static final int BUSY_SECONDS_PER_PROBE = 2;
    private static final int OF_A_MERGE = 2;
    private static final String PARTICIPANTS = "participants-service";
    private static final String INITIATIVES = "initiatives-service";

    private final Running running;
    private final OpgangApi people;
    private final OpgangApi efforts;
    private final String token;

    private CoordinationBenchmark(Running running) {
        this.running = running;
        this.people = running.api(PARTICIPANTS, Persona.HORSENS);
        this.efforts = running.api(INITIATIVES, Persona.HORSENS);
        this.token = running.token(Persona.HORSENS);
    }

    public static void main(String[] args) throws Exception {
        int probes = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        try (Running running = Running.start()) {
            new CoordinationBenchmark(running).run(probes, perSecond);
        }
    }

    private void run(int probes, int perSecond) throws Exception {
        int others = probes * perSecond * BUSY_SECONDS_PER_PROBE;
        int probed = probes * (1 + OF_A_MERGE);
        OpgangApi gateway = running.api(Persona.HORSENS);
        System.out.println(
                running.people(gateway, others + probed, running.area(gateway)).line());
        List<String> ids = running.texts("participants", "select id from participants order by id");
        String one = initiative("Helhedsplan", Persona.ODINSGAARDEN);
        String other = initiative("Jobcenter", Persona.SALUS);
        AtomicInteger next = new AtomicInteger(probed);
        long begun = System.nanoTime();
        try (Load _ = Load.of(
                running.http(),
                1,
                () -> running.batch(
                        INITIATIVES,
                        token,
                        "/v1/enrolment-batches",
                        enrolments(one, ids, next.getAndAdd(perSecond), perSecond)))) {
            double[] alerts = new double[probes];
            double[] merges = new double[probes];
            for (int i = 0; i < probes; i++) {
                alerts[i] = alert(ids.get(i), one, other);
                merges[i] = merge(ids.get(probes + OF_A_MERGE * i), ids.get(probes + OF_A_MERGE * i + 1), other);
            }
            printRate(one, probes, begun);
            print("Alerts: until the municipality sees it", alerts);
            print("Merges: until the enrolment is the survivor's", merges);
        }
    }

    private double alert(String person, String one, String other) throws IOException, InterruptedException {
        enrol(person, one);
        enrol(person, other);
        long answered = System.nanoTime();
        String path = "/v1/coordination-alerts?participantId=" + person;
        return millisUntil(PARTICIPANTS, path, answered, body -> body.contains(person));
    }

    private double merge(String survivor, String duplicate, String initiative)
            throws IOException, InterruptedException {
        String path = "/v1/enrolments/" + enrol(duplicate, initiative);
        String tag = running.http()
                .send(running.get(PARTICIPANTS, token, "/v1/participants/" + survivor), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> merged = running.http()
                .send(
                        running.post(
                                PARTICIPANTS,
                                token,
                                "/v1/participants/" + survivor + "/merges",
                                "{\"duplicateId\": \"" + duplicate + "\", \"cpr\": \"survivor\"}",
                                "If-Match",
                                tag),
                        BodyHandlers.ofString());
        long answered = System.nanoTime();
        if (merged.statusCode() != 201) {
            throw new IllegalStateException("A merge answered " + merged.statusCode() + " " + merged.body());
        }
        return millisUntil(INITIATIVES, path, answered, body -> body.contains(survivor));
    }

    /** Asks again and again, as somebody who waits for it. */
    private double millisUntil(String service, String path, long since, Predicate<String> seen)
            throws IOException, InterruptedException {
        while (!seen.test(running.http()
                .send(running.get(service, token, path), BodyHandlers.ofString())
                .body())) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - since) / 1e6;
    }

    private String enrol(String person, String initiative) {
        return efforts.post(
                        "/v1/initiatives/" + initiative + "/enrolments",
                        Map.of("participantId", person, "from", "2019-01-07", "state", "active"))
                .path("id")
                .asString();
    }

    /** Each person is enrolled once; who would come after the last is left out, and seen as a lower rate. */
    private static String enrolments(String initiative, List<String> people, int first, int count) {
        return IntStream.range(Math.min(first, people.size()), Math.min(first + count, people.size()))
                .mapToObj(i -> """
                        {"source": {"system": "bench", "id": "%1$d"}, "initiativeId": "%2$s", "participantId": "%3$s", \
                        "from": "2019-01-07", "state": "active"}
                        """.formatted(i, initiative, people.get(i)))
                .collect(Collectors.joining());
    }

    /** What was taken in beside the probes, told by the table: a batch that waits does not count. */
    private void printRate(String initiative, int probes, long begun) throws SQLException {
        double seconds = (System.nanoTime() - begun) / 1e9;
        String taken = running.texts(
                        "initiatives", "select count(*) from enrolments where initiative_id = '" + initiative + "'")
                .getFirst();
        int others = Integer.parseInt(taken) - probes;
        System.out.printf(
                "%-58s %,d in %.0f s, %.0f a second%n", "Enrolments beside them", others, seconds, others / seconds);
    }

    private String initiative(String name, Persona lead) {
        return efforts.post(
                        "/v1/initiatives",
                        Map.of(
                                "templateKey",
                                "outreach-employment",
                                "name",
                                name,
                                "municipalityCodes",
                                List.of("615"),
                                "period",
                                Map.of("from", "2014-01-01"),
                                "partners",
                                List.of(Map.of(
                                        "organisation", lead.organisation().orElseThrow(), "role", "lead"))))
                .path("id")
                .asString();
    }

    private static void print(String what, double[] millis) {
        double p99 = Load.percentile(millis, 0.99);
        System.out.printf(
                "%-58s median %7.1f ms   p99 %8.1f ms   %.2f of the limit of %.0f ms%n",
                what, Load.percentile(millis, 0.5), p99, p99 / LIMIT_MILLIS, LIMIT_MILLIS);
    }
}
