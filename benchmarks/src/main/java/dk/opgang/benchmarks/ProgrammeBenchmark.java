package dk.opgang.benchmarks;

import dk.opgang.client.Batch;
import dk.opgang.client.BatchListener;
import dk.opgang.client.BatchReceipt;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What it costs to read of a large programme, each part by itself: results over many placements and over a tenth of them, and while a batch brings as many again; first pages with any
 * two filters; candidates among many enrolments and among a tenth. Arguments: the parts, separated by commas (all if missing), and how many rows
 * ({@code 1000000}); of enrolments for candidates a hundredth.
 */
public final class ProgrammeBenchmark {

    private static final List<String> PARTS = List.of("results", "pages", "candidates");
    private static final String SERVICE = "initiatives-service";
    private static final String DATABASE = Programmes.DATABASE;
    private static final int WARM_UPS = 100;
    private static final int TIMES = 60;
    private static final int PEOPLE = 1_000;
    private static final String RESULTS = "/results?by=year,kind";
    private static final double RESULTS_MS = 50;
    private static final double RESULTS_BESIDE_MS = 100;
    private static final double PAGE_MS = 25;
    private static final double CANDIDATES_MS = 100;

    // A person has a dozen placements, a hundred employers, four kinds, in ten years that have ended.
    private static final String PLACEMENTS = """
            insert into placements (id, created_at, updated_at, version, poster, source_system, source_id, participant_id,
                                    municipality_code, initiative_id, kind, employer_cvr, employer_name, employer_kind, housing_area_id,
                                    period_from, weekly_hours, outcome_kind, outcome_on)
            select gen_random_uuid(), timestamptz '2020-01-01' + n * interval '1 second', now(), 0, 'municipality:615', '%1$s', n::text,
                   md5('%1$s' || n %% greatest(%2$d / 12, 1))::uuid, '615', '%1$s',
                   (array['company-internship', 'tasting-internship', 'ordinary-job', 'leisure-job'])[1 + n %% 4],
                   '9040' || lpad((n %% 100)::text, 4, '0'), 'Testfirma', 'private', md5('area' || n %% 7)::uuid,
                   date '2015-01-01' + (n * 37) %% 3650, 37,
                   case when n %% 5 = 0 then 'ordinary-job' end,
                   case when n %% 5 = 0 then date '2015-03-01' + (n * 37) %% 3650 end
            from generate_series(1, %2$d) n""";
    // One in thirteen has begun, one in a thousand has come to the end; in any state.
    private static final String STEPS = """
            insert into enrolment_steps (id, created_at, updated_at, version, enrolment_id, municipality_code, step, reached_on)
            select gen_random_uuid(), now(), now(), 0, md5('enrolment%1$s' || n)::uuid, '615',
                   case when n %% 1001 = 0 then 'ended' else 'begun' end, date '2019-01-01'
            from generate_series(1, %2$d) n where n %% 13 = 0""";
    private static final String LINES = """
            insert into bonus_lines (id, created_at, updated_at, version, enrolment_id, participant_id, municipality_code, initiative_id,
                                     payout, attachment_id, institution_id, due_on, met, amount_dkk)
            select gen_random_uuid(), timestamptz '2020-01-01' + n * interval '1 second', now(), 0, md5('enrolment%1$s' || n)::uuid,
                   md5('%1$s' || n)::uuid, '615', '%1$s', (array['language', 'participation', 'attendance'])[1 + n %% 3],
                   gen_random_uuid(), (array[%3$s]::uuid[])[1 + n %% 4], date '2015-01-01' + (n * 37) %% 3650,
                   (array[true, false, null])[1 + n %% 3], 1000
            from generate_series(1, %2$d) n""";
    private static final String WISHERS = """
            insert into participants (id, municipality_code, birth_year)
            select md5('%1$s' || n)::uuid, '615', 1980 from generate_series(1, %2$d) n on conflict do nothing;
            insert into job_wishes (id, created_at, updated_at, version, enrolment_id, participant_id, municipality_code, initiative_id, kinds,
                                    occupations, available_from, slots, weekly_hours_most, travel)
            select gen_random_uuid(), now(), now(), 0, md5('enrolment%1$s' || n)::uuid, md5('%1$s' || n)::uuid, '615', '%1$s',
                   array['ordinary-job'], case when n %% 3 = 0 then '[{"code": "5223", "label": "Butiksassistent"}]' else '[]' end::jsonb,
                   date '2019-01-01', array['weekend'], 30, 'municipality'
            from generate_series(1, %2$d) n""";

    private static final Map<String, Object> BONUS = Map.of(
            "language-amount", 1000,
            "participation-amount", 500,
            "attendance-amount", 250,
            "youth-education-amount", 2000,
            "self-support-amount", 3000,
            "language-least", 50,
            "attendance-least", 90,
            "grade-least", 4);

    private final Running running;
    private final OpgangApi horsens;
    private final Programmes programmes;
    private final int rows;

    private ProgrammeBenchmark(Running running, int rows) {
        this.running = running;
        this.horsens = running.api(Persona.HORSENS);
        this.programmes = new Programmes(running, horsens);
        this.rows = rows;
    }

    public static void main(String[] args) throws Exception {
        Set<String> parts = Parts.of(args, 0, PARTS);
        int rows = args.length < 2 ? 1_000_000 : Integer.parseInt(args[1]);
        try (Running running = Running.start()) {
            ProgrammeBenchmark benchmark = new ProgrammeBenchmark(running, rows);
            if (parts.contains("candidates")) {
                benchmark.candidates();
            }
            if (parts.contains("results")) {
                benchmark.results();
            }
            if (parts.contains("pages")) {
                benchmark.pages();
            }
        }
    }

    private void results() throws Exception {
        Latency few = resultsOver(rows / 10, programmes.initiative("outreach-employment"));
        String largest = programmes.initiative("outreach-employment");
        Latency all = resultsOver(rows, largest);
        System.out.printf(
                "%-58s p95 %.2f (aim: at most 1.50)%n", "  ten times as many placements", all.p95() / few.p95());
        System.out.println(all.ratio(RESULTS_MS));
        resultsBesideABatch(largest);
    }

    /** While placements of the same programme are taken in, at least as long as it is read. */
    private void resultsBesideABatch(String initiative) throws Exception {
        String area = running.area(horsens);
        running.people(horsens, PEOPLE, area);
        running.awaitKnown(DATABASE, "participants", PEOPLE);
        List<String> ids = running.texts("participants", "select id from participants");
        Path file = running.folder().resolve("placements.csv");
        int trainees = ids.size() * 2 / 3;
        new PlacementFile("beside", ids.subList(0, trainees), ids.subList(trainees, ids.size()), area, initiative)
                .write(file, rows);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<BatchReceipt> batch = beside.submit(() ->
                    running.api(Persona.HORSENS).postBatch(Batch.file("placements", file), new BatchListener() {}));
            Latency latency = read("/v1/initiatives/" + initiative + RESULTS);
            System.out.println(latency.line("  while a batch of the same initiative is taken in"));
            System.out.println(latency.ratio(RESULTS_BESIDE_MS));
            System.out.println(
                    batch.isDone()
                            ? "  the batch was done before the readings: "
                                    + batch.get().rows()
                            : "  " + batch.get().rows());
        }
    }

    private Latency resultsOver(int placements, String initiative) throws Exception {
        running.execute(DATABASE, PLACEMENTS.formatted(initiative, placements));
        running.execute(DATABASE, "vacuum analyze placements");
        Latency latency = read("/v1/initiatives/" + initiative + RESULTS);
        System.out.println(latency.line("Results by year and kind over %,d placements".formatted(placements)));
        return latency;
    }

    private void pages() throws Exception {
        String initiative = programmes.initiative("social-mobility-bonus", BONUS);
        String other = programmes.initiative("social-mobility-bonus", BONUS);
        for (String one : List.of(initiative, other)) {
            running.execute(DATABASE, PLACEMENTS.formatted(one, rows / 2));
            programmes.enrol(one, rows / 2);
            running.execute(DATABASE, STEPS.formatted(one, rows / 2));
            // What follows from the enrolments has followed: the lines are written past the service, which would take
            // them back.
            running.execute(DATABASE, "truncate enrolments_to_follow, steps_to_follow");
            running.execute(DATABASE, LINES.formatted(one, rows / 2, institutions()));
        }
        for (String table : List.of("placements", "enrolments", "enrolment_steps", "bonus_lines")) {
            running.execute(DATABASE, "vacuum analyze " + table);
        }
        String participant = running.texts(
                        DATABASE,
                        "select participant_id from enrolments where initiative_id = '" + initiative + "' limit 1")
                .getFirst();
        String worker = running.texts(
                        DATABASE,
                        "select participant_id from placements where initiative_id = '" + initiative + "' limit 1")
                .getFirst();
        String institution = running.texts(
                        DATABASE,
                        "select institution_id from bonus_lines where initiative_id = '" + initiative + "' limit 1")
                .getFirst();
        Map<String, String> period = Map.of("from", "2019-01-01", "to", "2019-03-01");
        Map<String, String> enrolments = new LinkedHashMap<>(period);
        enrolments.putAll(
                Map.of("initiativeId", initiative, "participantId", participant, "state", "active", "step", "begun"));
        worst("/v1/enrolments", enrolments);
        enrolments.putAll(Map.of("state", "completed", "step", "ended"));
        worst("/v1/enrolments", enrolments);
        Map<String, String> placements = new LinkedHashMap<>(Map.of(
                "fromSince",
                "2019-01-01",
                "fromBefore",
                "2019-03-01",
                "initiativeId",
                initiative,
                "participantId",
                worker));
        placements.putAll(Map.of(
                "kind",
                "leisure-job",
                "employerCvr",
                "90400007",
                "outcome",
                "ordinary-job",
                "housingAreaId",
                running.texts(DATABASE, "select md5('area3')::uuid").getFirst()));
        worst("/v1/placements", placements);
        worst(
                "/v1/mobility-bonuses",
                new LinkedHashMap<>(Map.of(
                        "initiativeId", initiative,
                        "institutionId", institution,
                        "payout", "language",
                        "state", "met",
                        "dueBefore", "2019-01-01")));
    }

    /** Reads the first page with each two of the filters, after each has been read for a while, and tells of the slowest. */
    private void worst(String list, Map<String, String> filters) throws Exception {
        List<String> pairs = pairs(filters);
        for (String pair : pairs) {
            read(list + "?" + pair);
        }
        Latency slowest = new Latency(0, 0);
        String with = "";
        List<String> missed = new ArrayList<>();
        for (String pair : pairs) {
            Latency latency = read(list + "?" + pair);
            if (latency.p95() > PAGE_MS) {
                missed.add("%s %.0f ms".formatted(pair, latency.p95()));
            }
            if (latency.p95() > slowest.p95()) {
                slowest = latency;
                with = pair;
            }
        }
        System.out.println(slowest.line("First page of " + list + ", slowest of " + pairs.size() + ": " + with));
        System.out.println(slowest.ratio(PAGE_MS));
        System.out.println("  above the limit: " + missed);
    }

    private static List<String> pairs(Map<String, String> filters) {
        List<String> names = List.copyOf(filters.keySet());
        List<String> pairs = new ArrayList<>();
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                String a = names.get(one);
                String b = names.get(other);
                pairs.add(a + "=" + filters.get(a) + "&" + b + "=" + filters.get(b));
            }
        }
        return pairs;
    }

    private void candidates() throws Exception {
        Latency few = candidatesAmong(rows / 1_000);
        Latency all = candidatesAmong(rows / 100);
        System.out.printf(
                "%-58s p95 %.2f (aim: at most 12)%n", "  ten times as many enrolments", all.p95() / few.p95());
        System.out.println(all.ratio(CANDIDATES_MS));
    }

    private Latency candidatesAmong(int enrolments) throws Exception {
        String initiative = programmes.initiative("outreach-employment");
        programmes.enrol(initiative, 2 * enrolments);
        running.execute(DATABASE, WISHERS.formatted(initiative, 2 * enrolments));
        for (String table : List.of("enrolments", "job_wishes", "participants")) {
            running.execute(DATABASE, "vacuum analyze " + table);
        }
        String opening = horsens.post(
                        "/v1/job-openings",
                        Map.of(
                                "employerCvr",
                                "13748136",
                                "title",
                                "Hjælp i butikken",
                                "kind",
                                "ordinary-job",
                                "occupation",
                                Map.of("code", "5223", "label", "Butiksassistent"),
                                "places",
                                1,
                                "weeklyHours",
                                20,
                                "slots",
                                List.of("weekend"),
                                "from",
                                LocalDate.now(ZoneId.of("Europe/Copenhagen"))
                                        .plusMonths(2)
                                        .toString(),
                                "initiativeIds",
                                List.of(initiative)))
                .path("id")
                .asString();
        horsens.post("/v1/job-openings/" + opening + "/transitions", Map.of("to", "open"));
        Latency latency = read("/v1/job-openings/" + opening + "/candidates");
        System.out.println(latency.line("Candidates among %,d enrolments".formatted(enrolments)));
        return latency;
    }

    private String institutions() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add("'"
                    + horsens.post(
                                    "/v1/institutions",
                                    Map.of(
                                            "name",
                                            "Institutionen",
                                            "kind",
                                            "nursery",
                                            "cvr",
                                            "91234564",
                                            "municipalityCode",
                                            "615"))
                            .path("id")
                            .asString()
                    + "'");
        }
        return String.join(", ", ids);
    }

    private Latency read(String path) throws Exception {
        HttpRequest request = running.get(SERVICE, running.token(Persona.HORSENS), path);
        return Latency.of(WARM_UPS, TIMES, () -> {
            var answer = running.http().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().length();
        });
    }
}
