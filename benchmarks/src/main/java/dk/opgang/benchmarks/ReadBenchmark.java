package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * One area, one person and one placement read by a number of connections that each wait for their answer, straight at the service: beside
 * the liveness page of the same service, in turn, several rounds each. Arguments: connections (16 if missing), seconds of a round (5 if
 * missing), rounds (5 if missing).
 */
public final class ReadBenchmark {

    private static final double AIM = 0.25;
    private static final String LIVENESS = "/q/health/live";

    private final Running running;
    private final int connections;
    private final Duration round;
    private final int rounds;

    private ReadBenchmark(Running running, int connections, Duration round, int rounds) {
        this.running = running;
        this.connections = connections;
        this.round = round;
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
        compare("housing-areas-service", "/v1/housing-areas/" + area);
        compare("participants-service", "/v1/participants/" + participant);
        compare("initiatives-service", "/v1/placements/" + placement(horsens, participant));
    }

    private static String placement(OpgangApi horsens, String participant) {
        Map<String, Object> placement = Map.of(
                "source", Map.of("system", "benchmark", "id", "1"),
                "participantId", participant,
                "kind", "company-internship",
                "employer", Map.of("cvr", "90400010", "name", "Eksempel Handel", "kind", "private"),
                "from", "2019-01-01",
                "to", "2019-03-01",
                "weeklyHours", "25.5");
        return horsens.post("/v1/placements", placement).path("id").asString();
    }

    private void compare(String service, String path) throws Exception {
        String token = running.token(Persona.HORSENS);
        HttpRequest read = running.get(service, token, path);
        HttpRequest page = HttpRequest.newBuilder(
                        running.stack().service(service).address().resolve(LIVENESS))
                .build();
        round(service, read);
        round(service, page);
        double[] ratios = new double[rounds];
        double[] rates = new double[rounds];
        double[] costs = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Round ofRead = round(service, read);
            Round ofPage = round(service, page);
            rates[i] = ofRead.perSecond();
            costs[i] = ofRead.millisOfService();
            ratios[i] = ofRead.perSecond() / ofPage.perSecond();
        }
        Arrays.sort(ratios);
        System.out.printf(
                "%-40s %,7.0f/s   %.2f ms of CPU in the service   ratio to the liveness page %.2f (%.2f to %.2f; aim: %.2f)%n",
                service + " " + path.substring(0, path.lastIndexOf('/')),
                Load.percentile(rates, 0.5),
                Load.percentile(costs, 0.5),
                ratios[rounds / 2],
                ratios[0],
                ratios[rounds - 1],
                AIM);
    }

    /** As many requests as are answered in the time of a round. */
    private Round round(String service, HttpRequest request) throws InterruptedException, ExecutionException {
        ServiceProcess process = running.stack().service(service);
        Duration cpuBefore = cpu(process);
        long start = System.nanoTime();
        long answered = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(connections)) {
            List<Future<Long>> all = IntStream.range(0, connections)
                    .mapToObj(client -> clients.submit(() -> repeat(request, start + round.toNanos())))
                    .toList();
            for (Future<Long> one : all) {
                answered += one.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double millis = cpu(process).minus(cpuBefore).toNanos() / 1e6;
        return new Round(answered / seconds, millis / answered);
    }

    private long repeat(HttpRequest request, long end) throws IOException, InterruptedException {
        HttpClient http = running.http();
        long answered = 0;
        while (System.nanoTime() < end) {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(request.uri().getPath() + " was answered " + status);
            }
            answered++;
        }
        return answered;
    }

    private static Duration cpu(ServiceProcess service) {
        ProcessHandle process = service.process();
        if (process == null) {
            throw new IllegalStateException(service.name() + " does not run");
        }
        return process.info().totalCpuDuration().orElseThrow();
    }

    /**
     * What one round showed.
     *
     * @param millisOfService CPU of the service for each request, in milliseconds
     */
    private record Round(double perSecond, double millisOfService) {}
}
