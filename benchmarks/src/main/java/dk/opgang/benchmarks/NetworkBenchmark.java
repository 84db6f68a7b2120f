package dk.opgang.benchmarks;

import dk.opgang.local.oidc.Persona;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What grows in the network: search with facets over 10,000 articles beside 100, a page of the feed with 1,000,000 events beside 10,000, the list
 * of 1,000 cases that are advertised, and a family of six handed over from one municipality to another. Straight at the service, one request
 * after the other. Argument: those of {@code search}, {@code feed}, {@code cases} and {@code handover} that are wanted, all if missing.
 */
public final class NetworkBenchmark {

    private static final String SERVICE = "network-service";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int WARM_UPS = 200;
    private static final int TIMES = 400;
    private static final long SEED = 7;

    private static final int FEW_ARTICLES = 100;
    private static final int WRITTEN_ARTICLES = 400;
    private static final int MANY_ARTICLES = 10_000;
    private static final double SEARCH_LIMIT_MILLIS = 50;
    private static final double SEARCH_TIMES = 3;

    /** Words, inflections, compounds, typing errors, phrases and words that must not be there. */
    private static final List<String> QUERIES = List.of(
            "fritidsjob",
            "unge fritidsjob",
            "job uddannelse",
            "boligområderne",
            "\"netværk virksomhed\"",
            "vejledning -mentor",
            "lektiehjelp",
            "sundhedsplejersker børn",
            "foraeldre",
            "læreplasd praktik",
            "sprog",
            "campus");

    private static final int FEW_EVENTS = 10_000;
    private static final int MANY_EVENTS = 1_000_000;
    private static final double FEED_TIMES = 1.5;

    /** Of ten municipalities in turn, about somebody each, as many microseconds apart as put all of them into the last two hours. */
    private static final String EVENTS = """
            with few as (select n, gen_random_uuid() as id, gen_random_uuid() as person, (select extract(epoch from now())::bigint * 1000000) - 7200000000 + n * 5000::bigint as position,
                                (array['615', '253', '851', '461', '259', '101', '159', '169', '217', '580'])[1 + n %% 10] as code
                         from generate_series(%1$d, %2$d) n),
                 events as (insert into feed_events (position, id, type, source, subject, time, data, participant_id, readers)
                            select position, id, 'dk.opgang.participants.participant-updated.v1', 'urn:opgang:benchmark', person, now(),
                                   format('{"participantId": "%%s", "municipalityCode": "%%s"}', person, code), person, array['municipality:' || code]
                            from few)
            insert into feed_readers (reader, position, type)
            select 'municipality:' || code, position, 'dk.opgang.participants.participant-updated.v1' from few;
            update feed_position set last = greatest(last, (select max(position) from feed_readers));
            analyze feed_events; analyze feed_readers""";

    private static final int CASES = 1_000;
    private static final double CASES_LIMIT_MILLIS = 25;

    /** Of other families and of other municipalities in turn. */
    private static final String COPY_CASES = """
            insert into relocation_cases
            select r.* from relocation_cases c cross join generate_series(2, %d) n, lateral jsonb_populate_record(null::relocation_cases,
                    to_jsonb(c) || jsonb_build_object(
                        'id', gen_random_uuid(), 'source_id', null, 'participant_ids', to_jsonb(array[gen_random_uuid(), gen_random_uuid()]),
                        'poster', 'municipality:' || (array['615', '851', '461', '259', '101'])[1 + n %% 5],
                        'created_at', c.created_at + n * interval '1 second')) r
            where c.state = 'seeking';
            analyze relocation_cases""";

    private static final int FAMILIES = 40;
    private static final int FAMILY = 6;
    private static final double HANDOVER_LIMIT_MILLIS = 2_000;

    private final Running running;

    private NetworkBenchmark(Running running) {
        this.running = running;
    }

    public static void main(String[] args) throws Exception {
        Set<String> wanted = args.length == 0 ? Set.of("search", "feed", "cases", "handover") : Set.of(args);
        try (Running running = Running.start()) {
            NetworkBenchmark benchmark = new NetworkBenchmark(running);
            if (wanted.contains("search")) {
                benchmark.search();
            }
            if (wanted.contains("cases")) {
                benchmark.cases();
            }
            if (wanted.contains("handover")) {
                benchmark.handover();
            }
            if (wanted.contains("feed")) {
                benchmark.feed();
            }
        }
    }

    private void search() throws Exception {
        GeneratedArticles articles = new GeneratedArticles(running);
        articles.publish(FEW_ARTICLES - articles.count());
        Latency few = searched();
        articles.publish(WRITTEN_ARTICLES);
        articles.fill(MANY_ARTICLES);
        Latency many = searched();
        System.out.println(few.line("Search with facets, 100 articles"));
        System.out.println(many.line("Search with facets, 10,000 articles"));
        System.out.println(many.ratio(SEARCH_LIMIT_MILLIS));
        System.out.printf("  times that of 100: p95 %.2f (aim: at most %.1f)%n", many.p95() / few.p95(), SEARCH_TIMES);
    }

    private Latency searched() throws Exception {
        String token = running.token(Persona.AALBORG);
        List<String> paths = QUERIES.stream()
                .map(query -> "/v1/knowledge-articles?facets=true&count=true&q="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .toList();
        Random chance = new Random(SEED);
        return Latency.of(
                WARM_UPS, TIMES, () -> ask(running.get(SERVICE, token, paths.get(chance.nextInt(paths.size())))));
    }

    private void feed() throws Exception {
        running.execute("network", EVENTS.formatted(1, FEW_EVENTS));
        Latency few = read();
        running.execute("network", EVENTS.formatted(FEW_EVENTS + 1, MANY_EVENTS));
        Latency many = read();
        System.out.println(few.line("A page of the feed, 10,000 events"));
        System.out.println(many.line("A page of the feed, 1,000,000 events"));
        System.out.printf("  times that of 10,000: p95 %.2f (aim: at most %.1f)%n", many.p95() / few.p95(), FEED_TIMES);
    }

    /** Pages of fifty, from anywhere. */
    private Latency read() throws Exception {
        String token = running.token(Persona.HORSENS);
        List<String> places = running.texts(
                "network",
                "select e.id::text from feed_readers r join feed_events e using (position) where r.reader = 'municipality:615'"
                        + " and r.type = 'dk.opgang.participants.participant-updated.v1' order by random() limit 500");
        Random chance = new Random(SEED);
        return Latency.of(
                WARM_UPS,
                TIMES,
                () -> ask(
                        running.get(SERVICE, token, "/v1/events?after=" + places.get(chance.nextInt(places.size())))));
    }

    private void cases() throws Exception {
        String person = person(0);
        String id = posted(Persona.HORSENS, SERVICE, "/v1/relocation-cases", """
                {"programme": "move-in-coordination", "participantIds": ["%1$s"],
                 "familyAgreement": [{"participantId": "%1$s", "givenOn": "%2$s", "form": "written"}],
                 "wish": {"municipalityCodes": ["253"], "roomsMin": 3, "maxRentDkk": "8000.00", "moveFrom": "%2$s"}}""".formatted(
                                person, LocalDate.now(ZoneId.of("Europe/Copenhagen"))))
                .path("id")
                .asString();
        posted(Persona.HORSENS, SERVICE, "/v1/relocation-cases/" + id + "/transitions", "{\"to\": \"seeking\"}");
        running.execute("network", COPY_CASES.formatted(CASES));
        String token = running.token(Persona.GREVE);
        int shown = ask(running.get(SERVICE, token, "/v1/relocation-cases?state=seeking&count=true"))
                .path("count")
                .asInt();
        if (shown != CASES) {
            throw new IllegalStateException(shown + " cases are shown");
        }
        Latency list = Latency.of(
                WARM_UPS, TIMES, () -> ask(running.get(SERVICE, token, "/v1/relocation-cases?state=seeking")));
        System.out.println(list.line("The list of 1,000 cases that are advertised"));
        System.out.println(list.ratio(CASES_LIMIT_MILLIS));
    }

    private void handover() throws Exception {
        List<List<String>> families = new ArrayList<>();
        for (int i = 0; i < FAMILIES; i++) {
            List<String> family = new ArrayList<>();
            for (int j = 1; j <= FAMILY; j++) {
                family.add(consenting(i * FAMILY + j));
            }
            families.add(family);
        }
        int[] next = {0};
        Latency whole = Latency.of(FAMILIES / 4, FAMILIES - FAMILIES / 4, () -> handOver(families.get(next[0]++)));
        System.out.println(whole.line("A family of six handed over: sent, seen, accepted, read"));
        System.out.println(whole.ratio(HANDOVER_LIMIT_MILLIS));
    }

    private JsonNode handOver(List<String> family) throws IOException, InterruptedException {
        String people = family.stream()
                .map(person -> "{\"participantId\": \"" + person + "\"}")
                .collect(Collectors.joining(", "));
        String id = posted(Persona.HORSENS, SERVICE, "/v1/handovers", """
                {"basis": "consent", "participants": [%s], "toMunicipalityCode": "253",
                 "dataCategories": ["identity", "benefits", "residence", "enrolments", "placements"],
                 "openItems": [{"kind": "follow-up", "what": "En samtale"}]}""".formatted(people))
                .path("id")
                .asString();
        String path = "/v1/handovers/" + id;
        String receiver = running.token(Persona.GREVE);
        ask(running.get(SERVICE, receiver, path + "/cover"));
        posted(Persona.GREVE, SERVICE, path + "/accept", "{}");
        JsonNode content = ask(running.get(SERVICE, receiver, path + "/content"));
        if (content.path("participants").size() != FAMILY) {
            throw new IllegalStateException("The content is not whole: " + content);
        }
        return content;
    }

    /** Somebody of Horsens who agrees that Greve is told everything. */
    private String consenting(int number) throws IOException, InterruptedException {
        String person = person(number);
        posted(Persona.HORSENS, "participants-service", "/v1/participants/" + person + "/consents", """
                {"purpose": "employment-effort", "dataCategories": ["identity", "benefits", "residence", "enrolments", "placements"],
                 "sourceOrganisation": "615", "recipientOrganisation": "253", "from": "2020-01-01", "until": "2099-01-01"}""");
        return person;
    }

    private String person(int number) throws IOException, InterruptedException {
        return posted(Persona.HORSENS, "participants-service", "/v1/participants", """
                {"cpr": "%s", "givenName": "Prøve", "familyName": "Flytter", "municipalityCode": "615",
                 "benefit": {"group": "kontanthjaelp", "from": "2018-01-01"}}""".formatted(People.cpr(number)))
                .path("id")
                .asString();
    }

    private JsonNode posted(Persona persona, String service, String path, String body)
            throws IOException, InterruptedException {
        return ask(running.post(service, running.token(persona), path, body));
    }

    private JsonNode ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = running.http().send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
