package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;

/**
 * One area, one person and one placement read by a number of connections that each wait for their answer, straight at the service: beside
 * the liveness page of the same service, in turn, several rounds each, after it has warmed up. Every read of a person's data has to be in the
 * access log afterwards. Arguments: connections (16 if missing), seconds of a round (5 if missing), rounds (5 if missing).
 */
public final class ReadBenchmark {

    private static final double AIM = 0.25;
    private static final String LIVENESS = "/q/health/live";

    private final Running running;
    private final ClosedLoop loop;
    private final int rounds;

    private ReadBenchmark(Running running, int connections, Duration round, int rounds) {
        this.running = running;
        this.loop = new ClosedLoop(running, connections, round);
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        int connections = args.length > 0 ? Integer.parseInt(args[0]) : 16;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        try (Running running = Running.start()) {
            new ReadBenchmark(running, connections, Duration.ofSeconds(seconds), rounds).run();
        }
    }

    private void run() throws Exception {
        OpgangApi horsens = running.api(Persona.HORSENS);
        String area = running.area(horsens);
        running.people(horsens, 1_000, area);
        String participant = running.texts("participants", "select id from participants limit 1")
                .getFirst();
        compare("housing-areas-service", "housing_areas", "/v1/housing-areas/" + area);
        compare("participants-service", "participants", "/v1/participants/" + participant);
        compare("initiatives-service", "initiatives", "/v1/placements/" + placement(horsens, participant));
    }

    private static String placement(OpgangApi horsens, String participant) {
        return horsens.post("/v1/placements", Running.placement("1", participant))
                .path("id")
                .asString();
    }

    private void compare(String service, String database, String path) throws Exception {
        String token = running.token(Persona.HORSENS);
        ProcessHandle process = Cpu.processOf(running.stack().service(service));
        HttpRequest read = running.get(service, token, path);
        HttpRequest page = HttpRequest.newBuilder(
                        running.stack().service(service).address().resolve(LIVENESS))
                .build();
        long logged = entries(database);
        Rounds all = Rounds.of(
                loop, rounds, new ClosedLoop.Side(process, () -> read), new ClosedLoop.Side(process, () -> page));
        requireLogged(database, entries(database) - logged, all);
        System.out.printf(
                "%-40s %s   ratio to the liveness page %s; aim: %.2f   after %d rounds of warming up%n",
                service + " " + path.substring(0, path.lastIndexOf('/')),
                Rounds.line(all.first()),
                all.ratio(),
                AIM,
                all.warmUps());
    }

    /** Housing areas are public knowledge, whose reads nobody writes down. */
    private static void requireLogged(String database, long entries, Rounds all) {
        long answered =
                all.first().stream().mapToLong(ClosedLoop.Round::answered).sum();
        if (!database.equals("housing_areas") && entries < answered) {
            throw new IllegalStateException("Of " + answered + " reads " + entries + " are in the access log");
        }
    }

    private long entries(String database) throws SQLException {
        return Long.parseLong(
                running.texts(database, "select count(*) from access_log").getFirst());
    }
}
