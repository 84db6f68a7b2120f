package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A person, a placement and an area read, and a placement posted, by Opgang and by a twin written with Spring on the same databases, in
 * turn; the reads in turn with a bare endpoint of Quarkus as well, and the post beside the statements that it needs, sent by pgbench.
 * Arguments: connections (16 if missing), seconds of a round (5 if missing), rounds (5 if missing), and the parts, separated by commas (all
 * if missing).
 */
public final class PeersBenchmark {

    private static final List<String> PARTS = List.of("area", "person", "placement", "post");
    private static final double PART_OF_MOST = 0.7;
    private static final Duration RATE_WARM_UP = Duration.ofSeconds(2);
    private static final Duration RATE_TIME = Duration.ofSeconds(10);

    private final Running running;
    private final Peer twin;
    private final ClosedLoop loop;
    private final int rounds;
    private final AtomicLong posted = new AtomicLong();
    private List<String> ids = List.of();
    private volatile String token = "";

    private PeersBenchmark(Running running, Peer twin, ClosedLoop loop, int rounds) {
        this.running = running;
        this.twin = twin;
        this.loop = loop;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        int connections = args.length > 0 ? Integer.parseInt(args[0]) : 16;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Set<String> parts = Parts.of(args, 3, PARTS);
        try (Running running = Running.start();
                Peer twin = Peer.spring(running)) {
            ClosedLoop loop = new ClosedLoop(running, connections, Duration.ofSeconds(seconds));
            new PeersBenchmark(running, twin, loop, rounds).run(parts);
        }
    }

    private void run(Set<String> parts) throws Exception {
        OpgangApi horsens = running.api(Persona.HORSENS);
        String area = running.area(horsens);
        // Few of them are placed twice: whoever posts looks at what else a person has in the same days.
        running.people(horsens, 20_000, area);
        ids = running.texts("participants", "select id from participants order by id");
        running.awaitKnown("initiatives", "participants", ids.size());
        Map<String, Object> form = Running.placement("first", ids.getFirst());
        String placement = horsens.post("/v1/placements", form).path("id").asString();
        for (String part : parts) {
            switch (part) {
                case "area" ->
                    read("an area is read", "housing-areas-service", "housing_areas", "/v1/housing-areas/" + area);
                case "person" ->
                    read(
                            "a person is read",
                            "participants-service",
                            "participants",
                            "/v1/participants/" + ids.getFirst());
                case "placement" ->
                    read("a placement is read", "initiatives-service", "initiatives", "/v1/placements/" + placement);
                default -> post();
            }
        }
    }

    private void read(String what, String service, String database, String path) throws Exception {
        token = running.token(Persona.HORSENS);
        Supplier<HttpRequest> ours = () -> running.get(service, token, path);
        compare(what, "twin", service, ours, twin, () -> ofTwin(path).build());
        try (Peer bare = Peer.quarkus(running, database)) {
            compare(what, "bare", service, ours, bare, () -> bare.request(path).build());
        }
    }

    private void post() throws Exception {
        token = running.token(Persona.HORSENS);
        String service = "initiatives-service";
        double most = compare(
                "a placement is posted",
                "twin",
                service,
                () -> running.post(service, token, "/v1/placements", json()),
                twin,
                () -> ofTwin("/v1/placements")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json()))
                        .build());
        Pgbench pgbench = new Pgbench(running, loop.connections(), ids.getFirst());
        double[] statements = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            statements[i] = pgbench.perSecond(loop.round());
        }
        double peer = Load.percentile(statements, 0.5);
        System.out.printf(
                Locale.ROOT,
                "a placement is posted : the same statements by pgbench   %.2f (%,.0f/s beside %,.0f/s)%n",
                most / peer,
                most,
                peer);
    }

    /** Ours and the peer's in turn; gives the median of ours. */
    private double compare(
            String what,
            String name,
            String service,
            Supplier<HttpRequest> ours,
            Peer peer,
            Supplier<HttpRequest> theirs)
            throws Exception {
        ProcessHandle process = Cpu.processOf(running.stack().service(service));
        Rounds all = Rounds.of(loop, rounds, new ClosedLoop.Side(process, ours), peer.side(theirs));
        System.out.printf("%-24s ours : %s   %s%n", what, name, all.ratio());
        int rate = (int) (PART_OF_MOST * Math.min(Rounds.perSecond(all.first()), Rounds.perSecond(all.second())));
        System.out.printf("  ours %s   %s%n", Rounds.line(all.first()), atRate(rate, ours));
        System.out.printf("  %s %s   %s%n", name, Rounds.line(all.second()), atRate(rate, theirs));
        return Rounds.perSecond(all.first());
    }

    private String atRate(int rate, Supplier<HttpRequest> next) throws InterruptedException {
        try (Load load = Load.of(running.http(), rate, next)) {
            Thread.sleep(RATE_WARM_UP);
            load.beginAnew();
            Thread.sleep(RATE_TIME);
            return load.line("at " + rate + "/s:");
        }
    }

    /** With the purpose that a reading of a person's data is to name. */
    private HttpRequest.Builder ofTwin(String path) {
        return twin.request(path).header("Authorization", "Bearer " + token).header("Opgang-Purpose", "case-handling");
    }

    private String json() {
        long number = posted.incrementAndGet();
        return """
                {"source": {"system": "benchmark", "id": "%d"}, "participantId": "%s", "kind": "company-internship",
                 "employer": {"cvr": "90400010", "name": "Eksempel Handel", "kind": "private"},
                 "from": "2019-01-01", "to": "2019-03-01", "weeklyHours": "25.5"}""".formatted(number, ids.get((int) (number % ids.size())));
    }
}
