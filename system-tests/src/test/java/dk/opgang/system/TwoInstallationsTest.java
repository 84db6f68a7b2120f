package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A family moves from Horsens, which one installation serves, to Greve, which another one serves: two whole installations with databases of
 * their own, which have nothing in common but one topic of a broker.
 *
 * <p>It waits until a deadline has passed, of which the shortest is a minute: it runs by hand, with {@code -Dopgang.long=true}.
 */
@EnabledIfSystemProperty(
        named = "opgang.long",
        matches = "true",
        disabledReason =
                "two installations and a deadline of a minute take three to five minutes; -Dopgang.long=true runs it")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstallationsTest {

    private static final String OFFERS = "/v1/housing-offers";
    private static final String CASES = "/v1/relocation-cases";
    private static final String MATCHES = "/v1/relocation-matches";
    private static final String HANDOVERS = "/v1/handovers";
    private static final String AGREEMENTS = "/v1/move-in-agreements";
    private static final String SETTLEMENTS = "/v1/settlements";
    private static final String PARTNERS = "/v1/exchange/partners";
    private static final String WITH_SOURCE = "items.findAll { it.source != null }.amountDkk";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final List<String> CPRS = List.of("6105800002", "6205810004");
    private static final String ADDRESS = UUID.randomUUID().toString();
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

    private static final List<String> KINDS = List.of(
            "keys",
            "offer",
            "case",
            "match",
            "match-answer",
            "handover-part",
            "handover",
            "handover-answer",
            "settlement",
            "settlement-answer",
            "agreement",
            "agreement-answer");

    private static final List<String> REASONS = List.of("replayed", "altered");

    @TempDir
    private static Path folder;

    private static KafkaBroker broker;
    private static Installation nord;
    private static Installation syd;
    private static List<String> family;
    private static List<String> arrived;
    private static String agreement;
    private static String caseId;

    @BeforeAll
    static void start() throws NoSuchAlgorithmException {
        broker = KafkaBroker.start();
        KeyPairGenerator keys = KeyPairGenerator.getInstance("Ed25519");
        var ofNord = new Installation.Party("nord", "615,461", keys.generateKeyPair());
        var ofSyd = new Installation.Party("syd", "253", keys.generateKeyPair());
        nord = Installation.start(folder.resolve("nord"), broker, ofNord, ofSyd);
        syd = Installation.start(folder.resolve("syd"), broker, ofSyd, ofNord);
    }

    @AfterAll
    static void stop() {
        Stream.of(nord, syd).filter(it -> it != null).forEach(Installation::close);
        broker.stopForcibly();
    }

    @Test
    @Order(1)
    void municipalities_of_both_agree_on_who_moves_where() {
        // Given
        until(Persona.HORSENS, nord, PARTNERS, it -> it.getList("items.municipalityCode")
                .contains("253"));
        until(Persona.GREVE, syd, PARTNERS, it -> it.getList("items.municipalityCode")
                .contains("615"));
        agreement = nord.network(Persona.HORSENS)
                .body("""
                        {"parties": ["615", "253"], "period": {"from": "2026-01-01", "to": "2040-01-01"}, "quotas": [],
                         "compensationPerHouseholdDkk": "1000.00"}""")
                .post(AGREEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        until(Persona.GREVE, syd, AGREEMENTS + "/" + agreement, it -> it.getString("state")
                .equals("proposed"));

        // When
        Stream.of(nord.network(Persona.HORSENS), syd.network(Persona.GREVE))
                .forEach(party -> party.post(AGREEMENTS + "/" + agreement + "/acceptances")
                        .then()
                        .statusCode(201));

        // Then
        until(Persona.HORSENS, nord, AGREEMENTS + "/" + agreement, it -> it.getString("state")
                .equals("in-force"));
        until(Persona.GREVE, syd, AGREEMENTS + "/" + agreement, it -> it.getString("state")
                .equals("in-force"));
        nord.network(Persona.ODENSE).get(AGREEMENTS + "/" + agreement).then().statusCode(404);
    }

    @Test
    @Order(2)
    void a_family_is_matched_handed_over_and_moves() {
        // Given
        family = CPRS.stream().map(TwoInstallationsTest::registered).toList();
        String home = offered();
        caseId = opened(family);
        JsonPath advert = syd.network(Persona.GREVE).get(CASES + "/" + caseId).jsonPath();

        // When
        String match = matched(caseId, home, "");
        answer(nord, Persona.HORSENS, match, "family");
        answer(syd, Persona.GREVE, match, "municipality");
        answer(syd, Persona.ODINSGAARDEN, match, "organisation");
        until(Persona.HORSENS, nord, CASES + "/" + caseId, it -> it.getString("state")
                .equals("agreed"));
        until(Persona.GREVE, syd, CASES + "/" + caseId, it -> it.getString("state")
                .equals("agreed"));
        JsonPath address = until(Persona.HORSENS, nord, OFFERS + "/" + home, it -> it.getString("addressId") != null);
        strategy();
        String handover = sent(family, ", \"relocationCaseId\": \"" + caseId + "\"");
        until(Persona.GREVE, syd, HANDOVERS + "/" + handover, it -> it.getString("state")
                .equals("sent"));
        Response early = syd.network(Persona.GREVE).get(HANDOVERS + "/" + handover + "/content");
        JsonPath cover = syd.network(Persona.GREVE)
                .header("Opgang-Purpose", "case-handling")
                .get(HANDOVERS + "/" + handover + "/cover")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        syd.network(Persona.GREVE)
                .body("{}")
                .post(HANDOVERS + "/" + handover + "/accept")
                .then()
                .statusCode(200);
        until(Persona.HORSENS, nord, HANDOVERS + "/" + handover, it -> it.getString("state")
                .equals("accepted"));
        JsonPath accepted = until(Persona.GREVE, syd, HANDOVERS + "/" + handover, it -> it.getString("state")
                .equals("accepted"));
        until(
                Persona.HORSENS,
                nord,
                CASES + "/" + caseId + "/reception-strategy",
                it -> it.getList("items") != null && it.getList("items").size() == 2);
        move(caseId, "{\"to\": \"prepared\"}");
        move(caseId, "{\"to\": \"moved\", \"on\": \"%1$s\", \"familyConfirmedOn\": \"%1$s\"}".formatted(TODAY));

        // Then
        assertThat(advert.getString("sendingMunicipalityCode")).isNull();
        assertThat(advert.getString("householdSize")).isEqualTo("2-3");
        assertThat(address.getString("addressId")).isEqualTo(ADDRESS);
        assertThat(early.statusCode()).isEqualTo(404);
        assertThat(cover.getList("items.cpr")).containsExactlyInAnyOrderElementsOf(CPRS);
        assertThat(accepted.getString("pending")).isNull();
        JsonPath moved = until(Persona.GREVE, syd, CASES + "/" + caseId, it -> it.getString("state")
                .equals("moved"));
        assertThat(moved.getString("movedOn")).isEqualTo(TODAY);
        assertThat(moved.getList("participantIds")).isNull();
        JsonPath content = until(
                Persona.GREVE, syd, HANDOVERS + "/" + handover + "/content", it -> it.getList("participants") != null);
        arrived = content.getList("participants.participantId");
        assertThat(arrived).hasSize(2).doesNotContainAnyElementsOf(family);
        assertThat(content.getList("participants[0].benefitPeriods")).hasSize(1);
        arrived.forEach(person -> syd.participants(Persona.GREVE)
                .get("/v1/participants/" + person)
                .then()
                .statusCode(200)
                .body("municipalityCode", equalTo("253")));
        family.forEach(person -> Awaitility.await().atMost(LIMIT).untilAsserted(() -> nord.participants(Persona.HORSENS)
                .get("/v1/participants/" + person)
                .then()
                .body("departedOn", equalTo(TODAY))));
        until(
                Persona.GREVE,
                syd,
                "/v1/relocation-follow-ups?dueBefore=2099-01-01",
                it -> it.getList("items.findAll { it.caseId == '" + caseId + "' }")
                                .size()
                        == 2);
    }

    @Test
    @Order(3)
    void both_pay_and_settle_to_the_oere() {
        // Given
        grant(nord, Persona.HORSENS, "12345.67", "2025-02-14", "615", "253");
        grant(syd, Persona.GREVE, "1000.00", "2025-03-31", "253", "615");
        String quarter = SETTLEMENTS + "?quarter=2025Q1&counterparty=";
        Predicate<JsonPath> isNetted = it -> it.getList("items").size() == 1
                && it.getList("items[0].lines").size() == 2
                && "5672.83".equals(it.getString("items[0].balance.amountDkk"));
        JsonPath here = until(Persona.HORSENS, nord, quarter + "253", isNetted);
        JsonPath there = until(Persona.GREVE, syd, quarter + "615", isNetted);
        String id = here.getString("items[0].id");

        // When
        Response wanted = nord.network(Persona.HORSENS)
                .body("{\"to\": \"proposed\"}")
                .post(SETTLEMENTS + "/" + id + "/transitions");
        until(Persona.GREVE, syd, SETTLEMENTS + "/" + id, it -> it.getString("state")
                .equals("proposed"));
        Response agreed =
                syd.network(Persona.GREVE).body("{\"to\": \"agreed\"}").post(SETTLEMENTS + "/" + id + "/transitions");

        // Then
        assertThat(there.getString("items[0].id")).isEqualTo(id);
        assertThat(here.getString("items[0].balance.debtor")).isEqualTo("253");
        wanted.then().statusCode(200).body("pending.to", equalTo("proposed"));
        agreed.then().statusCode(200).body("state", equalTo("agreed"));
        JsonPath frozen = until(Persona.HORSENS, nord, SETTLEMENTS + "/" + id, it -> it.getString("state")
                .equals("agreed"));
        assertThat(frozen.getString("pending")).isNull();
        assertThat(frozen.getList("approvals.party", String.class)).containsExactly("615", "253");
        grant(nord, Persona.HORSENS, "10.01", "2025-03-01", "615", "253");
        JsonPath late = until(
                Persona.GREVE,
                syd,
                SETTLEMENTS + "?quarter=2025Q2",
                it -> it.getList("items").size() == 1);
        assertThat(late.getString("items[0].lines[0].belongsTo")).isEqualTo("2025Q1");
        assertThat(late.getString("items[0].balance.amountDkk")).isEqualTo("5.00");
        nord.network(Persona.HORSENS)
                .get(CASES + "/" + caseId + "/grants")
                .then()
                .body("items.amountDkk", containsInAnyOrder("12345.67", "1000.00", "10.01"))
                .body(WITH_SOURCE, containsInAnyOrder("12345.67", "10.01"));
        // By which record of somebody's own system it was paid is told to nobody else.
        syd.network(Persona.GREVE)
                .get(CASES + "/" + caseId + "/grants")
                .then()
                .body("items", hasSize(3))
                .body(WITH_SOURCE, contains("1000.00"));
        Predicate<JsonPath> isCompensated =
                it -> it.getList("items.lines.flatten().findAll { it.kind == 'compensation' && it.caseId == '" + caseId
                                + "' }.amountDkk")
                        .equals(List.of("1000.00"));
        until(Persona.HORSENS, nord, SETTLEMENTS, isCompensated);
        until(Persona.GREVE, syd, SETTLEMENTS, isCompensated);
        nord.network(Persona.ODENSE).get(SETTLEMENTS).then().body("items", hasSize(0));
        // What may be paid to whom between the two of there is none of the other installation's business.
        assertThat(nord.count("network", "select count(*) from settlements where second_party = '90100009'"))
                .isZero();
    }

    @Test
    @Order(4)
    void who_is_away_for_the_length_of_a_deadline_finds_it_over() {
        // Given
        String waiting = registered("6305820001");
        String other = registered("6405830003");
        family = Stream.concat(family.stream(), Stream.of(waiting, other)).toList();
        String home = offered();
        String ofOther = opened(List.of(other));
        String match = matched(ofOther, home, answeredInAMinute());
        syd.goAway();
        String handover = sent(List.of(waiting), answeredInAMinute());

        // When
        until(Persona.HORSENS, nord, HANDOVERS + "/" + handover, it -> it.getString("state")
                .equals("expired"));
        until(Persona.HORSENS, nord, MATCHES + "/" + match, it -> it.getString("state")
                .equals("expired"));
        syd.comeBack();

        // Then
        until(Persona.GREVE, syd, HANDOVERS + "/" + handover, it -> it.getString("state")
                .equals("expired"));
        until(Persona.GREVE, syd, MATCHES + "/" + match, it -> it.getString("state")
                .equals("expired"));
        until(Persona.ODINSGAARDEN, syd, OFFERS + "/" + home, it -> it.getString("state")
                .equals("available"));
        until(Persona.HORSENS, nord, OFFERS + "/" + home, it -> it.getString("state")
                .equals("available"));
        nord.network(Persona.HORSENS).get(CASES + "/" + ofOther).then().body("state", equalTo("seeking"));
        syd.network(Persona.GREVE)
                .body("{}")
                .post(HANDOVERS + "/" + handover + "/accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        syd.network(Persona.GREVE)
                .get(HANDOVERS + "/" + handover + "/content")
                .then()
                .statusCode(404);
        nord.participants(Persona.HORSENS)
                .get("/v1/participants/" + waiting)
                .then()
                .body("departedOn", nullValue());
    }

    @Test
    @Order(5)
    void nobody_is_named_in_the_topic() {
        // Given
        List<String> secrets = Stream.of(
                        CPRS.stream(),
                        family.stream(),
                        arrived.stream(),
                        Stream.of(
                                ADDRESS,
                                "6305820001",
                                "6405830003",
                                "Prøvine",
                                "Kvxzjsen",
                                "Modtageteamet",
                                "kontanthjaelp",
                                "12345.67",
                                "Kvxzj brev"))
                .flatMap(it -> it)
                .toList();

        // When
        List<String> texts = new ExchangeTopic(broker.bootstrapServers())
                .dump().stream().map(ExchangeTopic::readable).toList();

        // Then
        texts.forEach(text -> assertThat(text).doesNotContain(secrets));
        KINDS.forEach(kind -> assertThat(texts).as(kind).anyMatch(it -> it.contains("\"kind\":\"" + kind + "\"")));
        // What may be read there is found in the same way, and so would be what only looks as if it were sealed.
        assertThat(texts).anyMatch(it -> it.contains(caseId)).anyMatch(it -> it.contains("7450.00"));
        secrets.forEach(secret -> assertThat(ExchangeTopic.readable(ExchangeTopic.unsealed(secret)))
                .contains(secret));
    }

    @Test
    @Order(6)
    void what_is_altered_or_comes_twice_is_refused_and_counted() {
        // Given
        ExchangeTopic topic = new ExchangeTopic(broker.bootstrapServers());
        ConsumerRecord<String, String> settled = topic.dump().stream()
                .filter(it -> ExchangeTopic.readable(it).contains("\"kind\":\"settlement\",\"installation\":\"syd\""))
                .findFirst()
                .orElseThrow();
        String before = settlements();
        List<Long> kept = refused();
        List<Double> counted = counted();

        // When
        topic.repeat(settled);
        topic.alter(settled);

        // Then
        Awaitility.await().atMost(LIMIT).untilAsserted(() -> assertThat(refused())
                .isEqualTo(kept.stream().map(it -> it + 1).toList()));
        assertThat(counted()).isEqualTo(counted.stream().map(it -> it + 1).toList());
        assertThat(settlements()).isEqualTo(before);
    }

    /** The shortest time that somebody may be given. */
    private static String answeredInAMinute() {
        return ", \"answerBy\": \"" + Instant.now().plusSeconds(65) + "\"";
    }

    /** How many messages Horsens' installation keeps as refused, for each reason. */
    private static List<Long> refused() {
        return REASONS.stream()
                .map(it -> nord.count("network", "select count(*) from exchange_refusals where reason = '" + it + "'"))
                .toList();
    }

    /** How many it has counted as refused since its start, for each reason. */
    private static List<Double> counted() {
        List<String> metrics = nord.metrics().lines().toList();
        return REASONS.stream()
                .map(reason -> metrics.stream()
                        .filter(it -> it.startsWith("opgang_exchange_refused_total{")
                                && it.contains("reason=\"" + reason + "\""))
                        .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                        .sum())
                .toList();
    }

    private static String settlements() {
        return nord.network(Persona.HORSENS).get(SETTLEMENTS).asString();
    }

    private static String registered(String cpr) {
        String id = nord.participants(Persona.HORSENS)
                .body(Map.of(
                        "cpr",
                        cpr,
                        "givenName",
                        "Prøvine",
                        "familyName",
                        "Kvxzjsen",
                        "municipalityCode",
                        "615",
                        "benefit",
                        Map.of("group", "kontanthjaelp", "from", "2018-01-01")))
                .post("/v1/participants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        nord.participants(Persona.HORSENS)
                .body(Map.of(
                        "purpose", "employment-effort",
                        "dataCategories", List.of("identity", "benefits"),
                        "sourceOrganisation", "615",
                        "recipientOrganisation", "253",
                        "from", "2020-01-01",
                        "until", "2099-01-01"))
                .post("/v1/participants/" + id + "/consents")
                .then()
                .statusCode(201);
        return id;
    }

    private static String offered() {
        String home = syd.network(Persona.ODINSGAARDEN)
                .body("""
                        {"municipalityCode": "253", "addressId": "%s", "rooms": 4, "squareMetres": 90, "rentDkk": "7450.00",
                         "availableFrom": "2026-01-01"}""".formatted(ADDRESS))
                .post(OFFERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        until(Persona.HORSENS, nord, OFFERS + "/" + home, it -> it.getString("state")
                .equals("available"));
        return home;
    }

    /** A case of these people, which seeks a home in Greve under the agreement. */
    private static String opened(List<String> people) {
        String id = nord.network(Persona.HORSENS)
                .body("""
                        {"programme": "move-in-coordination", "participantIds": %s, "familyAgreement": [%s], "openedOn": "2026-01-15",
                         "agreementId": "%s",
                         "wish": {"municipalityCodes": ["253"], "roomsMin": 3, "maxRentDkk": "7501.00", "moveFrom": "2026-03-17"}}""".formatted(
                                joined(people, "\"%s\"", "[", "]"),
                                joined(
                                        people,
                                        "{\"participantId\": \"%s\", \"givenOn\": \"2026-02-01\", \"form\": \"written\"}",
                                        "",
                                        ""),
                                agreement))
                .post(CASES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        move(id, "{\"to\": \"seeking\"}");
        until(Persona.GREVE, syd, CASES + "/" + id, it -> it.getString("state").equals("seeking"));
        return id;
    }

    private static String joined(List<String> people, String each, String before, String after) {
        return people.stream().map(each::formatted).collect(Collectors.joining(", ", before, after));
    }

    private static String matched(String id, String home, String more) {
        String match = nord.network(Persona.HORSENS)
                .body("{\"offerId\": \"" + home + "\"" + more + "}")
                .post(CASES + "/" + id + "/matches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        until(Persona.GREVE, syd, MATCHES + "/" + match, it -> it.getString("state")
                .equals("proposed"));
        return match;
    }

    private static void move(String id, String body) {
        nord.network(Persona.HORSENS)
                .body(body)
                .post(CASES + "/" + id + "/transitions")
                .then()
                .statusCode(200);
    }

    private static void answer(Installation at, Persona persona, String match, String party) {
        at.network(persona)
                .body(Map.of("party", party, "answer", "accepted"))
                .post(MATCHES + "/" + match + "/answers")
                .then()
                .statusCode(200);
    }

    private static void strategy() {
        String item = "{\"area\": \"%s\", \"what\": \"Besøg\", \"responsible\": \"Team\", \"dueOn\": \"2026-04-01\"}";
        syd.network(Persona.GREVE)
                .header("If-None-Match", "*")
                .body("{\"contact\": {\"name\": \"Modtageteamet\"}, \"firstVisitOn\": \"2026-03-20\", \"items\": ["
                        + item.formatted("neighbourhood") + ", " + item.formatted("employment") + "]}")
                .put(CASES + "/" + caseId + "/reception-strategy")
                .then()
                .statusCode(201);
    }

    private static String sent(List<String> people, String more) {
        return nord.network(Persona.HORSENS)
                .body("""
                        {"basis": "consent", "participants": %s, "toMunicipalityCode": "253", "dataCategories": ["identity", "benefits"],
                         "openItems": [{"kind": "follow-up", "what": "En samtale"}], "message": "Kvxzj brev"%s}""".formatted(joined(people, "{\"participantId\": \"%s\"}", "[", "]"), more))
                .post(HANDOVERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void grant(Installation at, Persona persona, String amount, String on, String paidBy, String other) {
        at.network(persona)
                .body("""
                        {"source": {"system": "fin", "id": "%5$s"}, "kind": "moving", "amountDkk": "%1$s", "paidOn": "%2$s", "paidBy": "%3$s",
                         "legalBasis": "agreement", "shares": [{"party": "%3$s", "pct": 50}, {"party": "%4$s", "pct": 50}]}""".formatted(amount, on, paidBy, other, UUID.randomUUID()))
                .post(CASES + "/" + caseId + "/grants")
                .then()
                .statusCode(201);
    }

    /** What is answered there, once it is as expected. */
    private static JsonPath until(Persona persona, Installation at, String path, Predicate<JsonPath> expected) {
        return Awaitility.await(path)
                .atMost(LIMIT)
                .until(
                        () -> at.network(persona).get(path),
                        answer -> answer.statusCode() == 200 && holds(expected, answer.jsonPath()))
                .jsonPath();
    }

    private static boolean holds(Predicate<JsonPath> expected, JsonPath answer) {
        try {
            return expected.test(answer);
        } catch (NullPointerException | IllegalArgumentException notThereYet) {
            return false;
        }
    }
}
