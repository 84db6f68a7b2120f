package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Votes for a minute, so many a second whether or not the ones before were answered, and then the count: every code once, none twice. Arguments:
 * votes a second (500), seconds (60), and seconds of votes of another round before them (90). Processor time for each vote is printed by part: it
 * hardly depends on what else the machine does, and what the compiler of the service used of it stands apart.
 */
public final class VoteBenchmark {

    private static final String SERVICE = "initiatives-service";
    private static final int PROPOSALS = 10;
    private static final int CODES_AT_ONCE = 10_000;
    /** Votes of a round that is not measured: a code votes once, so there are as many as are needed and no more. */
    private static final int WARM_UP_PER_SECOND = 200;

    private static final int WARM_UP_SECONDS = 90;
    private static final double AIM_MS = 50;

    private VoteBenchmark() {}

    public static void main(String[] args) throws Exception {
        int perSecond = args.length == 0 ? 500 : Integer.parseInt(args[0]);
        int seconds = args.length < 2 ? 60 : Integer.parseInt(args[1]);
        int warmUpSeconds = args.length < 3 ? WARM_UP_SECONDS : Integer.parseInt(args[2]);
        try (Running running = Running.start()) {
            OpgangApi horsens = running.api(SERVICE, Persona.HORSENS);
            int warmUps = WARM_UP_PER_SECOND * warmUpSeconds;
            try (Load _ = Load.of(
                    running.http(),
                    WARM_UP_PER_SECOND,
                    inTurn(votes(running, horsens, round(horsens), warmUps), new AtomicInteger()))) {
                Thread.sleep(warmUpSeconds * 1_000L);
            }
            String round = round(horsens);
            int all = perSecond * seconds;
            AtomicInteger next = new AtomicInteger();
            Supplier<HttpRequest> votes = inTurn(votes(running, horsens, round, all), next);
            Spent spent = Spent.of(running.stack());
            Cpu cpu = Cpu.of(running.stack(), SERVICE);
            try (Load load = Load.of(running.http(), perSecond, votes)) {
                Thread.sleep(seconds * 1_000L);
                awaitAnswers(load);
                System.out.println(load.line("Votes, " + perSecond + " a second"));
                System.out.println(Spent.of(running.stack()).since(spent).line("A vote", next.get()));
                System.out.printf(
                        "%-58s %,.0f µs%n",
                        "  of it the compiler of the service",
                        1_000
                                * Cpu.of(running.stack(), SERVICE)
                                        .since(cpu)
                                        .each(next.get())
                                        .compiler());
                System.out.printf(
                        "%-58s p99 %.2f of the limit of %.0f ms%n", "  ratio", load.percentile(0.99) / AIM_MS, AIM_MS);
            }
            horsens.post("/v1/budget-rounds/" + round + "/transitions", Map.of("to", "counting"));
            int cast = Math.min(next.get(), all);
            long counted = horsens.get("/v1/budget-rounds/" + round + "/count")
                    .path("votesCast")
                    .asLong();
            System.out.printf(
                    "%-58s %,d sent, %,d counted: %,d lost, %,d twice%n",
                    "  the count", cast, counted, Math.max(0, cast - counted), Math.max(0, counted - cast));
        }
    }

    /** Requests more than there are codes are the same votes again, from the first on: the same one twice at a time is a conflict. */
    private static Supplier<HttpRequest> inTurn(List<HttpRequest> votes, AtomicInteger next) {
        return () -> votes.get(next.getAndIncrement() % votes.size());
    }

    /** What is sent last is answered within seconds, or else it is as if it were lost. */
    private static void awaitAnswers(Load load) throws InterruptedException {
        load.close();
        Thread.sleep(5_000);
    }

    private static String round(OpgangApi horsens) {
        String round = horsens.post(
                        "/v1/budget-rounds",
                        Map.of(
                                "name",
                                "Benchmark " + UUID.randomUUID(),
                                "municipalityCode",
                                "615",
                                "eligibility",
                                Map.of("livesIn", "municipality"),
                                "pools",
                                List.of(Map.of(
                                        "key",
                                        "main",
                                        "name",
                                        "Puljen",
                                        "amountDkk",
                                        "200000.00",
                                        "decidedBy",
                                        "vote"))))
                .path("id")
                .asString();
        String path = "/v1/budget-rounds/" + round;
        horsens.post(path + "/transitions", Map.of("to", "proposals"));
        for (int i = 0; i < PROPOSALS; i++) {
            String proposal = horsens.post(
                            path + "/proposals",
                            Map.of(
                                    "pool",
                                    "main",
                                    "title",
                                    "Forslag " + i,
                                    "summary",
                                    "Til glæde for alle",
                                    "costDkk",
                                    "1000.00",
                                    "proposer",
                                    Map.of("kind", "group")))
                    .path("id")
                    .asString();
            horsens.post(path + "/proposals/" + proposal + "/decision", Map.of("to", "admitted"));
        }
        horsens.post(path + "/transitions", Map.of("to", "screening"));
        horsens.post(path + "/transitions", Map.of("to", "voting"));
        return round;
    }

    private static List<HttpRequest> votes(Running running, OpgangApi horsens, String round, int count) {
        String token = running.token(Persona.FRONTEND);
        List<HttpRequest> votes = new ArrayList<>();
        for (int posted = 0; votes.size() < count; posted++) {
            // What is posted twice is done once: each wish is for fewer codes than the one before.
            int codes = Math.min(CODES_AT_ONCE - posted, count - votes.size());
            horsens.post("/v1/budget-rounds/" + round + "/voting-codes", Map.of("count", codes, "channel", "online"))
                    .path("codes")
                    .forEach(code -> votes.add(running.post(
                            SERVICE,
                            token,
                            "/v1/budget-rounds/" + round + "/votes",
                            "{\"votingCode\": \"%s\", \"approvals\": [%d, %d]}"
                                    .formatted(code.asString(), 1 + votes.size() % 5, 6 + votes.size() % 5))));
        }
        return votes;
    }
}
