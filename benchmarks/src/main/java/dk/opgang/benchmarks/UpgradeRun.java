package dk.opgang.benchmarks;

import dk.opgang.client.BatchListener;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.demo.Demo;
import dk.opgang.local.demo.DemoListener;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.process.Processes;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.Migrations;
import dk.opgang.local.stack.ServiceProcess;
import dk.opgang.local.stack.StackFolder;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.StackShape;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * From the release before to this version, as docs/upgrading.md tells it: the old version runs, with data and under load; the migrations of this
 * version run on its databases; this version serves beside it for a minute; the old one leaves. No request may fail.
 *
 * <p>The argument is a checkout of the release before whose services are packaged. {@code benchmarks/upgrade} makes one.
 */
public final class UpgradeRun {

    private static final List<String> SERVICES =
            List.of("participants-service", "initiatives-service", "housing-areas-service", "network-service");

    private static final Duration OPEN = Duration.ofMinutes(10);
    private static final Duration BESIDE = Duration.ofMinutes(1);
    private static final Duration LEAVES = Duration.ofMinutes(1);
    private static final int ASKERS = 8;
    private static final Duration PAUSE = Duration.ofMillis(40);

    private static final String PERSON = """
            {"cpr": "%02d%02d81%04d", "givenName": "Ny", "familyName": "Borger", "municipalityCode": "615",
             "residence": {"housingAreaId": "%s", "from": "2018-01-01"}}""";

    private UpgradeRun() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Which checkout is that of the release before?");
        }
        Path before = Path.of(arguments[0]).toAbsolutePath().normalize();
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalStack old = Guarantees.stack(new StackSettings(
                        before, new StackFolder(folder.resolve("stack")), StackShape.PLAIN, true, false, Map.of()));
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            TokenClient tokens = new TokenClient(old.issuerUrl());
            new Demo(persona -> new OpgangApi(old.gateway(), tokens, persona), new Quiet()).run();
            System.out.println("The release before runs with the published cases.");
            boolean right = upgrade(old, http, StackSettings.ofCheckout().root());
            System.out.println(right ? "No request failed." : "Requests failed.");
        }
    }

    private static boolean upgrade(LocalStack old, HttpClient http, Path now) {
        Requests requests = Requests.of(old);
        AtomicReference<List<URI>> gateways = new AtomicReference<>(List.of(old.gateway()));
        Hammer hammer = new Hammer(http, ASKERS, PAUSE);

        List<Hammer.Result> results = new ArrayList<>();
        results.add(during(
                "while this version migrates", hammer, gateways, requests, () -> Migrations.of(old, now, said -> {})
                        .run()));

        List<ServiceProcess> news = new ArrayList<>();
        results.add(
                during("while this version starts", hammer, gateways, requests, () -> news.addAll(beside(old, now))));
        URI gateway = news.getLast().address();

        gateways.set(List.of(old.gateway(), gateway));
        results.add(told("both side by side", hammer.run(BESIDE, number -> requests.next(gateways.get(), number))));

        gateways.set(List.of(gateway));
        results.add(during("while the release before leaves", hammer, gateways, requests, () -> old.services()
                .reversed()
                .forEach(UpgradeRun::leave)));
        results.add(told(
                "this version alone",
                hammer.run(Duration.ofSeconds(10), number -> requests.next(gateways.get(), number))));
        return results.stream().allMatch(result -> result.failed() == 0);
    }

    private static Hammer.Result during(
            String what, Hammer hammer, AtomicReference<List<URI>> gateways, Requests requests, Runnable work) {
        CompletableFuture<Void> done = CompletableFuture.runAsync(work);
        Map<Integer, Long> answers = new TreeMap<>();
        long broken = 0;
        double seconds = 0;
        double[] millis = {};
        do {
            Hammer.Result some = hammer.run(Duration.ofSeconds(2), number -> requests.next(gateways.get(), number));
            some.answers().forEach((status, times) -> answers.merge(status, times, Long::sum));
            broken += some.broken();
            seconds += some.seconds();
            millis = some.millis();
        } while (!done.isDone());
        done.join();
        return told(what, new Hammer.Result(answers, broken, seconds, millis));
    }

    private static Hammer.Result told(String what, Hammer.Result result) {
        System.out.printf(
                "%-40s %6.1f s, %,d requests: %s, %d failed, p99 %.0f ms%n",
                what, result.seconds(), result.all(), result.answers(), result.failed(), result.percentile(0.99));
        return result;
    }

    /** One of each service of this version, and last a gateway that knows both versions of each. */
    private static List<ServiceProcess> beside(LocalStack old, Path now) {
        Map<String, String> both = new HashMap<>();
        List<ServiceProcess> started = new ArrayList<>();
        for (String service : SERVICES) {
            ServiceProcess one =
                    old.another(now, service, service + "-now", Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "false"));
            one.start();
            started.add(one);
            String variable = "OPGANG_"
                    + service.replace("-service", "").replace('-', '_').toUpperCase(Locale.ROOT) + "_URL";
            both.put(variable, old.service(service).address() + "," + one.address());
        }
        ServiceProcess gateway = old.another(now, "gateway", "gateway-now", both);
        gateway.start();
        started.add(gateway);
        started.forEach(one -> one.awaitReady(OPEN));
        return started;
    }

    /** Is told to stop, and has the time for it. */
    private static void leave(ServiceProcess service) {
        ProcessHandle process = service.process();
        if (process != null) {
            Processes.end(process, LEAVES);
        }
    }

    /** What users do meanwhile: four readings for each person that is registered. */
    private record Requests(String token, String area, String run) {

        static Requests of(LocalStack stack) {
            OpgangApi horsens = new OpgangApi(stack.gateway(), new TokenClient(stack.issuerUrl()), Persona.HORSENS);
            String area = horsens.list("/v1/housing-areas?limit=500").stream()
                    .filter(it -> it.path("municipalityCode").asString().equals("615"))
                    .map(it -> it.path("id").asString())
                    .findFirst()
                    .orElseThrow();
            return new Requests(
                    stack.issuer().token(Persona.HORSENS),
                    area,
                    UUID.randomUUID().toString());
        }

        HttpRequest next(List<URI> gateways, long number) {
            URI gateway = gateways.get((int) (number % gateways.size()));
            return switch ((int) (number / gateways.size() % 5)) {
                case 0 -> to(gateway, "/v1/housing-areas/" + area).build();
                case 1 -> to(gateway, "/v1/participants?limit=5").build();
                case 2 -> to(gateway, "/v1/initiatives?limit=5").build();
                case 3 -> to(gateway, "/v1/network/members").build();
                default ->
                    to(gateway, "/v1/participants")
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", run + "-" + number)
                            .POST(BodyPublishers.ofString(PERSON.formatted(
                                    61 + number % 28, 1 + number / 28 % 12, number / 336 % 10_000, area)))
                            .build();
            };
        }

        private HttpRequest.Builder to(URI gateway, String path) {
            return HttpRequest.newBuilder(gateway.resolve(path))
                    .timeout(Duration.ofSeconds(30))
                    .header("Opgang-Purpose", "case-handling")
                    .header("Authorization", "Bearer " + token);
        }
    }

    /** Nobody watches. */
    private static final class Quiet implements DemoListener {

        @Override
        public void done(String step, String result) {
            System.out.println("  " + step + ": " + result);
        }

        @Override
        public BatchListener batch(String step) {
            return new BatchListener() {};
        }
    }
}
