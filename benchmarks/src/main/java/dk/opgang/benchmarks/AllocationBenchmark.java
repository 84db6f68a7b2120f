package dk.opgang.benchmarks;

import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A round of many ballots allocated by equal shares with a completion, over HTTP, beside the same by the rule's own words. Arguments:
 * ballots (6,586 if missing), proposals (64), kroner by which the endowment rises (5).
 */
public final class AllocationBenchmark {

    private static final long POOL = 100_000_000;
    private static final int TIMES = 5;
    private static final double LIMIT_SECONDS = 3;
    private static final Pattern FATE = Pattern.compile("\"number\":(\\d+),[^{]*?\"won\":(true|false)");

    private AllocationBenchmark() {}

    public static void main(String[] args) throws Exception {
        int ballots = args.length < 1 ? 6_586 : Integer.parseInt(args[0]);
        int proposals = args.length < 2 ? 64 : Integer.parseInt(args[1]);
        long unit = 100L * (args.length < 3 ? 5 : Integer.parseInt(args[2]));
        PlainShares round = round(ballots, proposals);
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalStack stack = Guarantees.stack(folder.resolve("stack"));
                HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest trial = HttpRequest.newBuilder(
                            stack.service("initiatives-service").address().resolve("/v1/allocation-trials"))
                    .header(
                            "Authorization",
                            "Bearer " + new TokenClient(stack.issuer().issuerUrl()).token(Persona.FRONTEND))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body(round, unit)))
                    .build();
            Set<Integer> won = ask(http, trial);
            Duration fast = time(() -> ask(http, trial), TIMES);
            print("%,d ballots, %d proposals over HTTP".formatted(ballots, proposals), fast);
            System.out.printf("  %.2f of the limit of %.0f s%n", fast.toNanos() / 1e9 / LIMIT_SECONDS, LIMIT_SECONDS);
            Set<Integer> plain = new TreeSet<>();
            Duration slow = time(() -> plain.addAll(round.won(unit)), 1);
            print("the same by the rule's own words", slow);
            System.out.printf("  %.0f times as fast%n", (double) slow.toNanos() / fast.toNanos());
            if (!won.equals(plain)) {
                throw new IllegalStateException("Won are " + won + " and " + plain);
            }
        }
    }

    private static void print(String what, Duration time) {
        System.out.printf("%-58s %10.2f s%n", what, time.toNanos() / 1e9);
    }

    /** Some work that may fail. */
    private interface Work {
        Object run() throws Exception;
    }

    /** What it took, the median of several times. */
    private static Duration time(Work work, int times) throws Exception {
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            work.run();
            taken[i] = System.nanoTime() - begun;
        }
        Arrays.sort(taken);
        return Duration.ofNanos(taken[times / 2]);
    }

    private static Set<Integer> ask(HttpClient http, HttpRequest trial) throws IOException, InterruptedException {
        var answer = http.send(trial, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        Set<Integer> won = new TreeSet<>();
        for (Matcher fate = FATE.matcher(answer.body()); fate.find(); ) {
            if (fate.group(2).equals("true")) {
                won.add(Integer.parseInt(fate.group(1)) - 1);
            }
        }
        return won;
    }

    /** Proposals of one to thirteen per cent of the pool, some liked by many and most by few. */
    private static PlainShares round(int ballots, int proposals) {
        Random random = new Random(5);
        long[] costs = new long[proposals];
        double[] liked = new double[proposals];
        for (int p = 0; p < proposals; p++) {
            costs[p] = (long) (POOL * (0.01 + 0.12 * random.nextDouble())) / 100 * 100;
            liked[p] = Math.pow(random.nextDouble(), 2) * 0.3;
        }
        List<int[]> told = new ArrayList<>();
        while (told.size() < ballots) {
            int[] approvals = IntStream.range(0, proposals)
                    .filter(p -> random.nextDouble() < liked[p])
                    .toArray();
            if (approvals.length > 0) {
                told.add(approvals);
            }
        }
        return new PlainShares(POOL, costs, told);
    }

    private static String body(PlainShares round, long unit) {
        String proposals = IntStream.range(0, round.costs().length)
                .mapToObj(p -> "{\"number\": %d, \"costDkk\": \"%d\"}".formatted(p + 1, round.costs()[p] / 100))
                .collect(Collectors.joining(","));
        String ballots = round.ballots().stream()
                .map(approvals -> Arrays.stream(approvals)
                        .mapToObj(p -> String.valueOf(p + 1))
                        .collect(Collectors.joining(",", "{\"approvals\":[", "]}")))
                .collect(Collectors.joining(","));
        return """
                {"poolDkk": "%d", "proposals": [%s], "ballots": [%s],
                 "allocation": {"method": "equal-shares", "completion": "add-one", "unitDkk": "%d"}}""".formatted(round.pool() / 100, proposals, ballots, unit / 100);
    }
}
