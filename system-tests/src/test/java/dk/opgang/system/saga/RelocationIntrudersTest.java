package dk.opgang.system.saga;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.system.Receiver;
import dk.opgang.system.TheStack;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Eight who take part in the exchange and have nothing to do with a relocation look at everything while it goes on, from the first talk to the
 * dispute about who pays: every list and count, every id that they should not know, the feed, the stream and what their webhooks are sent. They
 * learn nothing. The three parties look in the same way: what they learn proves that it would have been noticed.
 *
 * <p>The build looks at four moments, {@code -Dopgang.long=true} at ten.
 */
class RelocationIntrudersTest {

    private static final Set<Persona> INTRUDERS = EnumSet.of(
            Persona.GLADSAXE,
            Persona.HOEJE_TAASTRUP,
            Persona.ODENSE,
            Persona.AALBORG,
            Persona.BO_VEST,
            Persona.SALUS,
            Persona.KAB_3B,
            Persona.HIMMERLAND);

    private static final Set<Persona> PARTIES =
            EnumSet.of(Relocation.SENDER, Relocation.RECEIVER, Relocation.ORGANISATION);

    private static final boolean IS_LONG = Boolean.getBoolean("opgang.long");

    /** After these somebody may see something else than before: the advert, a package that nobody has opened yet, what is left of it all. */
    private static final Set<Step> LOOKED_AFTER = IS_LONG
            ? EnumSet.of(
                    Step.OPEN,
                    Step.SEEK,
                    Step.MATCH,
                    Step.ORGANISATION_SAYS_YES,
                    Step.PLAN_GRANT,
                    Step.HAND_OVER,
                    Step.ACCEPT,
                    Step.END)
            : EnumSet.of(Step.SEEK, Step.HAND_OVER, Step.END);

    /** What stands in them is asked for after each of these steps; what changed since the test began. */
    private static final List<String> LISTS = List.of(
            "/v1/participants?changedSince={since}&count=true&limit=500",
            "/v1/relocation-cases?changedSince={since}&count=true&limit=500",
            "/v1/relocation-matches?changedSince={since}&count=true&limit=500",
            "/v1/relocation-follow-ups?dueBefore=2199-12-31&changedSince={since}&count=true&limit=500",
            "/v1/handovers?changedSince={since}&count=true&limit=500",
            "/v1/handover-clocks?changedSince={since}&count=true&limit=500",
            "/v1/settlements?changedSince={since}&count=true&limit=500",
            "/v1/housing-offers?changedSince={since}&count=true&limit=500",
            "/v1/events?changedSince={since}&count=true&limit=500");

    private static final List<String> PLACES = List.of(
            "/v1/participants/{person}",
            "/v1/participants/{person}/contacts/{contact}",
            "/v1/participants/{person}/timeline",
            "/v1/participants/{resident}",
            "/v1/relocation-cases/{case}",
            "/v1/relocation-cases/{case}/matches",
            "/v1/relocation-cases/{case}/suggestions",
            "/v1/relocation-cases/{case}/reception-strategy",
            "/v1/relocation-cases/{case}/grants",
            "/v1/relocation-cases/{case}/grants/{grant}",
            "/v1/relocation-matches/{match}",
            "/v1/relocation-follow-ups/{followUp}",
            "/v1/handovers/{handover}",
            "/v1/handovers/{handover}/cover",
            "/v1/handovers/{handover}/content",
            "/v1/handovers/{handover}/open-items",
            "/v1/settlements/{settlement}",
            "/v1/settlements/{settlement}/lines",
            "/v1/settlements/{settlement}/lines/{line}",
            "/v1/events?subject={person}&count=true",
            "/v1/events?subject={case}&count=true",
            "/v1/events?subject={match}&count=true",
            "/v1/events?subject={handover}&count=true",
            "/v1/events?subject={settlement}&count=true");

    /** Answers that do not end, or that are of nobody. */
    private static final Set<String> NOT_READ = Set.of("/v1/events/stream", "/health");

    private static final List<String> OF_RELOCATIONS = List.of("/v1/relocation-", "/v1/handover", "/v1/settlements");

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final TheStack stack = TheStack.get();
    private final LocalStack local = stack.local();
    private final Map<Persona, Onlooker> onlookers = new EnumMap<>(Persona.class);
    /** None of them virtual: JsonPath loads classes, and as soon as each processor carries one that waits for it, all of them wait. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    void eight_outsiders_learn_nothing_of_a_whole_relocation() throws Exception {
        // Given
        Instant begin = Instant.now();
        Script script = Script.undisturbed(Ending.MOVED);
        HttpClient streams =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Set<Persona> all = EnumSet.copyOf(INTRUDERS);
        all.addAll(PARTIES);
        all.addAll(Relocation.ALL);
        try (threads;
                StubbornClient client = new StubbornClient(local, all);
                Receiver receiver = Receiver.start(this::take)) {
            Stream.concat(INTRUDERS.stream(), PARTIES.stream())
                    .forEach(persona -> onlookers.put(persona, new Onlooker(persona, client)));
            each(onlooker -> onlooker.subscribe(receiver.url() + onlooker.persona()));
            each(onlooker -> onlooker.listen(streams, local));
            List<String> lists = since(LISTS, begin);
            List<String> others = since(otherLists(), begin);

            // When
            Relocation relocation = Relocation.of(client, script, Cprs.next(), stack.newArea(Relocation.SENDER));
            relocation.talk();
            if (IS_LONG) {
                look(lists, relocation);
            }
            for (Step step : script.steps()) {
                relocation.take(step);
                if (LOOKED_AFTER.contains(step)) {
                    look(lists, relocation);
                }
            }
            Awaitility.await()
                    .atMost(LIMIT)
                    .until(() -> relocation.secrets().keySet().containsAll(names()));
            relocation.dispute();
            lookElsewhere(others, relocation);
            String last = relocation.offerAgain();
            for (Onlooker onlooker : onlookers.values()) {
                Awaitility.await(onlooker.persona().code()).atMost(LIMIT).until(() -> onlooker.hasHeard(last));
            }
            look(lists, relocation);
            Map<String, String> secrets = relocation.secrets();
            each(onlooker -> onlooker.lookBack(secrets));
            each(Onlooker::unsubscribe);

            // Then
            Awaitility.await().atMost(LIMIT).untilAsserted(() -> assertThat(relocation.outcome())
                    .isEqualTo(Model.of(script)));
            assertThat(learned(INTRUDERS)).isEmpty();
            Set<String> learnedByParties = new TreeSet<>();
            learned(PARTIES).values().forEach(learnedByParties::addAll);
            assertThat(learnedByParties)
                    .containsAll(lists)
                    .containsAll(PLACES)
                    .contains(Onlooker.STREAM, Onlooker.WEBHOOK);
        } finally {
            streams.shutdownNow();
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String persona = exchange.getRequestURI().getPath().substring(1);
            onlookers.get(Persona.valueOf(persona)).take(body);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    /** All of them at once. */
    private void look(List<String> lists, Relocation relocation) throws Exception {
        Map<String, String> secrets = relocation.secrets();
        each(onlooker -> onlooker.look(lists, PLACES, secrets));
    }

    /** Parties may be named there; of outsiders nobody is. */
    private void lookElsewhere(List<String> others, Relocation relocation) throws Exception {
        Map<String, String> secrets = relocation.secrets();
        each(onlooker -> {
            if (INTRUDERS.contains(onlooker.persona())) {
                onlooker.look(others, List.of(), secrets);
            }
        });
    }

    private interface Action {
        void of(Onlooker onlooker) throws Exception;
    }

    private void each(Action action) throws Exception {
        List<Future<?>> started = new ArrayList<>();
        onlookers
                .values()
                .forEach(onlooker -> started.add(threads.submit(() -> {
                    action.of(onlooker);
                    return null;
                })));
        for (Future<?> one : started) {
            one.get();
        }
    }

    private Map<Persona, Set<String>> learned(Set<Persona> personas) {
        return personas.stream()
                .filter(persona -> !onlookers.get(persona).learned().isEmpty())
                .collect(Collectors.toMap(
                        persona -> persona,
                        persona -> onlookers.get(persona).learned(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The names that stand in braces in the places. */
    private static Set<String> names() {
        return PLACES.stream()
                .flatMap(place -> NAME.matcher(place).results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void all_that_the_document_tells_of_a_relocation_is_asked_for() throws IOException {
        // Given
        Set<String> asked = PLACES.stream()
                .map(place -> NAME.matcher(place).replaceAll("{}"))
                .collect(Collectors.toSet());
        Set<String> listed =
                LISTS.stream().map(list -> list.replaceAll("\\?.*", "")).collect(Collectors.toSet());

        // When
        List<String> left = reads().keySet().stream()
                .filter(path -> OF_RELOCATIONS.stream().anyMatch(path::startsWith))
                .filter(path -> !asked.contains(NAME.matcher(path).replaceAll("{}")) && !listed.contains(path))
                .toList();

        // Then
        assertThat(left).isEmpty();
    }

    /** All other lists, and what changed in them since the test began if they can tell. */
    private List<String> otherLists() throws IOException {
        Set<String> listed =
                LISTS.stream().map(list -> list.replaceAll("\\?.*", "")).collect(Collectors.toSet());
        List<String> others = new ArrayList<>();
        reads().forEach((path, parameters) -> {
            if (!path.contains("{") && !listed.contains(path) && !NOT_READ.contains(path)) {
                others.add(path + (parameters.contains("changedSince") ? "?changedSince={since}&limit=500" : ""));
            }
        });
        return others;
    }

    /** What can be read by the document, with the names of the parameters. */
    private Map<String, Set<String>> reads() throws IOException {
        Map<String, Set<String>> reads = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : new ObjectMapper()
                .readTree(local.gateway().resolve("/openapi.json").toURL())
                .path("paths")
                .properties()) {
            if (path.getValue().has("get")) {
                reads.put(
                        path.getKey(),
                        path.getValue()
                                .path("get")
                                .path("parameters")
                                .valueStream()
                                .map(parameter -> parameter.path("name").asText())
                                .collect(Collectors.toSet()));
            }
        }
        return reads;
    }

    private static List<String> since(List<String> lists, Instant begin) {
        return lists.stream()
                .map(list -> list.replace("{since}", begin.toString()))
                .toList();
    }
}
