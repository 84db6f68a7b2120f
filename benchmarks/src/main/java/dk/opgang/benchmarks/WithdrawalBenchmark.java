package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Consents that are withdrawn one after the other while their recipient reads on: how long after the answer it still got something of the
 * person, single, in lists of two services, in the feed and on a stream; then what a withdrawal costs beside a contact, in turns. Arguments:
 * withdrawals (200 if missing), reads a second beside them (100 if missing).
 */
public final class WithdrawalBenchmark {

    private static final double LIMIT_MILLIS = 1_000;
    private static final int SEED = 7;
    private static final double TIMES_A_CONTACT = 2;
    private static final String NETWORK = "network-service";

    private WithdrawalBenchmark() {}

    /**
     * Where the recipient reads something of one person.
     *
     * @param services by the path that is asked
     */
    private record Consented(String person, String consent, Map<String, String> services) {}

    public static void main(String[] args) throws Exception {
        int withdrawals = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        int reads = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        try (Running running = Running.start()) {
            List<Consented> people = people(running, withdrawals);
            String token = running.token(Persona.ODINSGAARDEN);
            List<Map.Entry<String, String>> paths = people.stream()
                    .flatMap(person -> person.services().entrySet().stream())
                    .toList();
            Random random = new Random(SEED);
            try (Watched stream = Watched.of(running, token);
                    Load load = Load.of(running.http(), reads, () -> {
                        Map.Entry<String, String> any = paths.get(random.nextInt(paths.size()));
                        return running.get(any.getValue(), token, any.getKey());
                    })) {
                double[] millis = new double[withdrawals];
                OpgangApi horsens = running.api(Persona.HORSENS);
                int next = 0;
                for (Consented person : people) {
                    // What is told at the last moment must not come late.
                    correct(running, person);
                    horsens.post("/v1/consents/" + person.consent() + "/withdrawal", Map.of());
                    long answered = System.nanoTime();
                    double last = lastPositive(running, token, person, answered);
                    millis[next++] = Math.max(last, stream.millisAfter(person.person(), answered));
                }
                if (stream.people() == 0) {
                    throw new IllegalStateException("The stream told nothing under any consent");
                }
                double p99 = Load.percentile(millis, 0.99);
                System.out.println(load.line(reads + " reads a second beside it"));
                System.out.printf(
                        "%-58s median %7.1f ms   p99 %8.1f ms   %.2f of the limit of %.0f ms%n",
                        withdrawals + " withdrawals: the last that was still read",
                        Load.percentile(millis, 0.5),
                        p99,
                        p99 / LIMIT_MILLIS,
                        LIMIT_MILLIS);
            }
            printCosts(running, people);
        }
    }

    /** Nobody else asks for anything then, and each follows on the other, so that both meet the same machine. */
    private static void printCosts(Running running, List<Consented> people) {
        OpgangApi horsens = running.api("participants-service", Persona.HORSENS);
        List<String> consents = people.stream()
                .map(person -> consent(horsens, person.person(), List.of("benefits")))
                .toList();
        double[] contacts = new double[consents.size()];
        double[] withdrawals = new double[consents.size()];
        for (int i = 0; i < consents.size(); i++) {
            long start = System.nanoTime();
            contact(horsens, people.get(i).person(), "2019-05-01T09:00:00Z");
            long between = System.nanoTime();
            horsens.post("/v1/consents/" + consents.get(i) + "/withdrawal", Map.of());
            contacts[i] = (between - start) / 1e6;
            withdrawals[i] = (System.nanoTime() - between) / 1e6;
        }
        double ratio = Load.percentile(withdrawals, 0.5) / Load.percentile(contacts, 0.5);
        System.out.printf(
                "%-58s %.2f of a contact, which takes %.1f ms (aim: at most %.1f)%n",
                "A withdrawal, median", ratio, Load.percentile(contacts, 0.5), TIMES_A_CONTACT);
    }

    /** Reads everywhere at once again and again until nothing is found; when something was found last, after now. */
    private static double lastPositive(Running running, String token, Consented person, long start)
            throws IOException, InterruptedException {
        double last = 0;
        List<String> open = new ArrayList<>(person.services().keySet());
        while (!open.isEmpty()) {
            for (String path : List.copyOf(open)) {
                if (isFound(
                        running, token, Objects.requireNonNull(person.services().get(path)), path)) {
                    last = (System.nanoTime() - start) / 1e6;
                } else {
                    open.remove(path);
                }
            }
        }
        return last;
    }

    /** Tells the recipient that the consent ends a day later than was recorded. */
    private static void correct(Running running, Consented person) throws IOException, InterruptedException {
        String service = "participants-service";
        String token = running.token(Persona.HORSENS);
        String path = "/v1/consents/" + person.consent();
        String tag = running.http()
                .send(running.get(service, token, path), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> corrected = running.http()
                .send(running.patch(service, token, path, "{\"until\": \"2098-01-02\"}", tag), BodyHandlers.ofString());
        if (corrected.statusCode() != 200) {
            throw new IllegalStateException("A correction answered " + corrected.statusCode() + " " + corrected.body());
        }
    }

    private static void contact(OpgangApi horsens, String person, String at) {
        horsens.post(
                "/v1/participants/" + person + "/contacts",
                Map.of("at", at, "kind", "conversation", "place", "home", "attended", true));
    }

    private static String consent(OpgangApi horsens, String person, List<String> categories) {
        return horsens.post(
                        "/v1/participants/" + person + "/consents",
                        Map.of(
                                "purpose",
                                "employment-effort",
                                "dataCategories",
                                categories,
                                "sourceOrganisation",
                                "615",
                                "recipientOrganisation",
                                Persona.ODINSGAARDEN.organisation().orElseThrow(),
                                "from",
                                "2020-01-01",
                                "until",
                                "2098-01-01"))
                .path("id")
                .asString();
    }

    private static List<Consented> people(Running running, int count) throws Exception {
        OpgangApi horsens = running.api(Persona.HORSENS);
        String reader = Persona.ODINSGAARDEN.organisation().orElseThrow();
        running.people(horsens, count, running.area(horsens));
        String initiative = horsens.post(
                        "/v1/initiatives",
                        Map.of(
                                "templateKey",
                                "outreach-employment",
                                "name",
                                "Benchmark",
                                "municipalityCodes",
                                List.of("615"),
                                "period",
                                Map.of("from", "2014-01-01"),
                                "partners",
                                List.of(Map.of("organisation", reader, "role", "housing-organisation"))))
                .path("id")
                .asString();
        List<Consented> people = new ArrayList<>();
        for (String id : running.texts("participants", "select id from participants order by id")) {
            String consent = consent(horsens, id, List.of("benefits", "enrolments"));
            String enrolment = horsens.post(
                            "/v1/initiatives/" + initiative + "/enrolments",
                            Map.of("participantId", id, "from", "2019-01-07"))
                    .path("id")
                    .asString();
            Map<String, String> services = new LinkedHashMap<>();
            services.put("/v1/participants/" + id, "participants-service");
            services.put("/v1/participants/" + id + "/benefit-periods", "participants-service");
            services.put("/v1/enrolments/" + enrolment, "initiatives-service");
            services.put("/v1/enrolments?participantId=" + id, "initiatives-service");
            services.put("/v1/events?types=dk.opgang.participants.consent-given.v1&subject=" + id, NETWORK);
            people.add(new Consented(id, consent, services));
        }
        awaitRead(running, people.getLast());
        return people;
    }

    /** Other services hear of a consent a moment later. */
    private static void awaitRead(Running running, Consented last) throws IOException, InterruptedException {
        String token = running.token(Persona.ODINSGAARDEN);
        for (Map.Entry<String, String> path : last.services().entrySet()) {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (!isFound(running, token, path.getValue(), path.getKey())) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(path.getKey() + " shows nothing under a consent");
                }
                Thread.onSpinWait();
            }
        }
    }

    private static boolean isFound(Running running, String token, String service, String path)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = running.http().send(running.get(service, token, path), BodyHandlers.ofString());
        return answer.statusCode() == 200 && !answer.body().contains("\"items\":[]");
    }
}
