package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.DevelopmentKeys;
import dk.opgang.local.stack.StackRotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Every key of a participant wrapped anew while requests go on that read names with it: beside the same requests without. Arguments: keys
 * (100,000 if missing), requests a second (200 if missing).
 */
public final class RotationBenchmark {

    private static final double AIM = 1.5;
    private static final int SECONDS = 20;
    private static final int SEED = 7;

    private RotationBenchmark() {}

    public static void main(String[] args) throws Exception {
        int keys = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        try (Running running = Running.start()) {
            OpgangApi horsens = running.api(Persona.HORSENS);
            System.out.println(
                    running.people(horsens, keys, running.area(horsens)).line());
            List<String> ids =
                    running.texts("participants", "select id from participants order by random() limit 5000");
            String token = running.token(Persona.HORSENS);
            Random random = new Random(SEED);
            try (Load load = Load.of(
                    running.http(),
                    perSecond,
                    () -> running.get(
                            "participants-service",
                            token,
                            "/v1/participants/" + ids.get(random.nextInt(ids.size())) + "/identity"))) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(SECONDS));
                load.beginAnew();
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(SECONDS));
                double without = load.percentile(0.99);
                System.out.println(load.line("Names read without a rotation"));
                load.beginAnew();
                long start = System.nanoTime();
                StackRotation.Outcome outcome = rotation(running).run(false);
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.println(load.line("Names read during the rotation"));
                System.out.printf(
                        "%-58s %,d keys in %.1f s, %d remaining, %d requests failed%n",
                        "Rotation", outcome.rewrapped(), seconds, outcome.remaining(), load.failed());
                System.out.printf(
                        "%-58s %.2f of p99 without (aim: at most %.1f)%n",
                        "Ratio", load.percentile(0.99) / without, AIM);
            }
        }
    }

    private static StackRotation rotation(Running running) {
        Map<String, OpgangApi> services = new LinkedHashMap<>();
        List.of("participants-service", "initiatives-service", "housing-areas-service", "network-service")
                .forEach(name -> services.put(name, running.api(name, Persona.ADMIN)));
        return new StackRotation(
                new DevelopmentKeys(running.stack().settings().folder()), services, System.out::println);
    }
}
