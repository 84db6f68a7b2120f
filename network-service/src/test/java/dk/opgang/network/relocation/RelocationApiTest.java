package dk.opgang.network.relocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.network.Residents;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RelocationApiTest {

    private static final String CASES = Relocating.CASES;

    private final Relocating parties = Relocating.usual();

    @Inject
    RelocationRounds rounds;

    @Test
    void an_exposure_check_counts_what_is_known() {
        // Given
        String body = """
                {"labourMarket": "yes", "language": "%s", "income": "yes", "education": "unknown", "socialCases": "no"}""";

        // When
        var open = Relocating.post(parties.bySender(), CASES + "/exposure-checks", body.formatted("no"));
        var met = Relocating.post(parties.bySender(), CASES + "/exposure-checks", body.formatted("yes"));
        var wrong = Relocating.post(parties.bySender(), CASES + "/exposure-checks", body.formatted("perhaps"));

        // Then
        open.then()
                .statusCode(200)
                .body("met", equalTo(2))
                .body("needed", equalTo(3))
                .body("fulfilled", nullValue());
        met.then().body("met", equalTo(3)).body("fulfilled", equalTo(true));
        wrong.then().statusCode(422).body("errors.pointer", contains("/language"));
    }

    @Test
    void every_fault_of_a_case_is_told_at_once() {
        // Given
        UUID adult = Residents.aged(40, "615");
        String body = """
                {"programme": "second-chance", "participantIds": ["%s", "%s", "%s"],
                 "familyAgreement": [{"participantId": "%s", "givenOn": "2026-01-01", "form": "written"}],
                 "exposure": {"met": 2, "checkedOn": "2026-02-01"}, "openedOn": "2026-01-15",
                 "wish": {"roomsMin": 3, "maxRentDkk": "7500.00", "moveFrom": "2026-03-01"}}""".formatted(adult, Residents.aged(40, "253"), Residents.nobody(), Residents.aged(30, "615"));
        String family = parties.family();
        String first = parties.opened(family);

        // When
        var faulty = Relocating.post(parties.bySender(), CASES, body);
        var restricted =
                Relocating.post(parties.bySender(), CASES, parties.family(adult, Residents.restricted("615"), ""));
        var again = Relocating.post(parties.bySender(), CASES, family);
        var twice = Relocating.post(parties.bySender(), CASES, family.replace("secret-", "another-"));
        var byOrganisation = Relocating.post(parties.byOrganisation(), CASES, family);

        // Then
        faulty.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/participantIds/1 participant-not-found",
                                "/participantIds/2 participant-not-found",
                                "/familyAgreement/0/participantId participant-not-found",
                                "/familyAgreement/0/givenOn before-opening",
                                "/familyAgreement family-agreement-missing",
                                "/exposure/met not-exposed-enough"));
        restricted.then().statusCode(409).body("code", equalTo("participant-restricted"));
        again.then().statusCode(200).body("id", equalTo(first));
        twice.then().statusCode(409).body("code", equalTo("case-open")).body("id", equalTo(first));
        byOrganisation.then().statusCode(403).body("code", equalTo("municipality-only"));
    }

    @Test
    void a_family_moves_when_all_have_agreed_and_everything_is_prepared() {
        // Given
        Relocating within = new Relocating("615", "615", "90100009");
        String offer = within.offered();
        String draft = within.opened(within.family());

        // When
        var early = within.match(draft, offer);
        within.move(within.bySender(), draft, "{\"to\": \"seeking\"}").then().statusCode(200);
        String match = Relocating.id(within.match(draft, offer));
        var second = within.match(draft, offer);
        var foreign = within.answer(within.byOrganisation(), match, "family", "accepted");
        within.agree(match);
        var final_ = within.answer(within.byOrganisation(), match, "organisation", "declined");
        var prepared = within.move(within.bySender(), draft, "{\"to\": \"prepared\"}");
        var unconfirmed = within.move(within.bySender(), draft, "{\"to\": \"moved\", \"on\": \"2026-03-20\"}");
        var tooEarly = within.move(
                within.bySender(),
                draft,
                "{\"to\": \"moved\", \"on\": \"2026-02-09\", \"familyConfirmedOn\": \"2026-02-09\"}");
        var moved = within.move(
                within.bySender(),
                draft,
                "{\"to\": \"moved\", \"on\": \"2026-03-20\", \"familyConfirmedOn\": \"2026-03-14\"}");
        var tooLate = within.answer(within.bySender(), match, "family", "declined");
        var notDue = Relocating.post(
                within.bySender(),
                CASES + "/" + draft + "/follow-ups",
                "{\"afterMonths\": 3, \"on\": \"2026-06-19\", \"stillThere\": true}");
        var followed = Relocating.post(
                within.bySender(),
                CASES + "/" + draft + "/follow-ups",
                "{\"afterMonths\": 3, \"on\": \"2026-06-20\", \"stillThere\": true}");

        // Then
        early.then().statusCode(409).body("code", equalTo("case-not-seeking"));
        second.then().statusCode(409).body("code", equalTo("match-open"));
        foreign.then().statusCode(403).body("code", equalTo("not-your-answer"));
        final_.then().statusCode(409).body("code", equalTo("answer-final"));
        prepared.then().statusCode(200).body("state", equalTo("prepared"));
        unconfirmed.then().statusCode(409).body("code", equalTo("family-not-confirmed"));
        tooEarly.then().statusCode(422).body("errors.pointer", contains("/on"));
        moved.then()
                .statusCode(200)
                .body("state", equalTo("moved"))
                .body("movedOn", equalTo("2026-03-20"))
                .body("history.state", contains("draft", "seeking", "proposed", "agreed", "prepared", "moved"))
                .body("match.answers.family", equalTo("accepted"));
        tooLate.then().statusCode(409).body("code", equalTo("match-over"));
        notDue.then().statusCode(422).body("errors.code", contains("not-due-yet"));
        followed.then().statusCode(201).body("dueOn", equalTo("2026-06-20"));
        Relocating.get(within.bySender(), "/v1/relocation-follow-ups?dueBefore=2027-12-31")
                .then()
                .body("items.findAll { it.caseId == '" + draft + "' }.afterMonths", contains(12));
        Relocating.get(within.byOrganisation(), Relocating.OFFERS + "/" + offer)
                .then()
                .body("state", equalTo("taken"));
    }

    @Test
    void a_no_makes_everything_undone() {
        // Given
        String offer = parties.offered();
        String caseId = parties.seeking();
        String declined = Relocating.id(parties.match(caseId, offer));

        // When
        parties.answer(parties.byReceiver(), declined, "municipality", "accepted")
                .then()
                .statusCode(200);
        var no = parties.answer(parties.byReceiver(), declined, "municipality", "declined");
        var over = parties.answer(parties.bySender(), declined, "family", "accepted");
        String agreed = Relocating.id(parties.match(caseId, offer));
        parties.agree(agreed);
        var address = Relocating.get(parties.bySender(), Relocating.OFFERS + "/" + offer);
        var incomplete = parties.move(parties.byReceiver(), caseId, "{\"to\": \"prepared\"}");
        var familyNo = parties.answer(parties.bySender(), agreed, "family", "declined");
        var held = Relocating.get(parties.bySender(), CASES + "/" + caseId);
        var gone = Relocating.get(parties.byReceiver(), CASES + "/" + caseId);
        var own = Relocating.get(parties.byReceiver(), Relocating.MATCHES + "/" + agreed);
        var unasked = parties.move(parties.bySender(), caseId, "{\"to\": \"seeking\"}");
        String stranger = UUID.randomUUID().toString();
        var foreign = parties.move(parties.bySender(), caseId, """
                {"to": "seeking", "familyAgreement": [
                    {"participantId": "%s", "givenOn": "%s", "form": "written"},
                    {"participantId": "%s", "givenOn": "2999-01-01", "form": "written"}]}""".formatted(
                        held.<String>path("familyAgreement[0].participantId"),
                        LocalDate.now(ZoneId.of("Europe/Copenhagen")),
                        stranger));
        var unreasoned = parties.move(parties.bySender(), caseId, "{\"to\": \"withdrawn\", \"reason\": \"so\"}");
        var withdrawn =
                parties.move(parties.bySender(), caseId, "{\"to\": \"withdrawn\", \"reason\": \"moved-elsewhere\"}");

        // Then
        no.then().statusCode(200).body("state", equalTo("declined"));
        over.then().statusCode(409).body("code", equalTo("match-over"));
        address.then().body("addressId", notNullValue()).body("state", equalTo("taken"));
        incomplete
                .then()
                .statusCode(409)
                .body("code", equalTo("reception-strategy-incomplete"))
                .body(
                        "missing",
                        containsInAnyOrder("contact", "firstVisitOn", "neighbourhood", "employment", "education"));
        familyNo.then().statusCode(200).body("state", equalTo("released"));
        held.then()
                .body("state", equalTo("on-hold"))
                .body("history[-1].reason", equalTo("family-said-no"))
                .body("$", not(hasKey("match")));
        gone.then().statusCode(404);
        own.then().statusCode(200).body("state", equalTo("released"));
        unasked.then().statusCode(409).body("code", equalTo("family-agreement-missing"));
        foreign.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/familyAgreement/1/participantId participant-not-found",
                                "/familyAgreement/1/givenOn in-the-future"));
        unreasoned.then().statusCode(422).body("errors.pointer", contains("/reason"));
        withdrawn.then().statusCode(200).body("state", equalTo("withdrawn"));
        Relocating.get(parties.bySender(), Relocating.OFFERS + "/" + offer)
                .then()
                .body("state", equalTo("available"))
                .body("addressId", nullValue());
    }

    @Test
    void a_case_is_prepared_when_the_reception_is_whole_and_everybody_is_handed_over() {
        // Given
        String caseId = parties.seeking();
        parties.agree(Relocating.id(parties.match(caseId, parties.offered())));
        String path = CASES + "/" + caseId + "/reception-strategy";
        String item = "{\"area\": \"%s\", \"what\": \"Visit\", \"responsible\": \"Team\", \"dueOn\": \"2026-04-01\"}";
        String whole = "{\"contact\": {\"name\": \"Team\"}, \"firstVisitOn\": \"2026-03-20\", \"items\": ["
                + item.formatted("neighbourhood") + ", " + item.formatted("employment") + "]}";

        // When
        var bySender = put(parties.bySender(), path, "If-None-Match", "*", whole);
        var unconditional = Api.withToken(parties.byReceiver()).body(whole).put(path);
        var created = put(parties.byReceiver(), path, "If-None-Match", "*", whole);
        var incomplete = parties.move(parties.bySender(), caseId, "{\"to\": \"prepared\"}");
        var changed = put(
                parties.byReceiver(),
                path,
                "If-Match",
                created.header("ETag"),
                whole.replace("]}", ", " + item.formatted("education") + "]}"));
        var unhanded = parties.move(parties.byReceiver(), caseId, "{\"to\": \"prepared\"}");
        var byOrganisation = parties.move(parties.byOrganisation(), caseId, "{\"to\": \"prepared\"}");

        // Then
        bySender.then().statusCode(403).body("code", equalTo("receiver-only"));
        unconditional.then().statusCode(428);
        created.then().statusCode(201).body("missing", contains("education"));
        incomplete
                .then()
                .statusCode(409)
                .body("code", equalTo("reception-strategy-incomplete"))
                .body("missing", contains("education"));
        changed.then().statusCode(200).body("missing", empty()).body("items.area", hasItem("education"));
        unhanded.then().statusCode(409).body("code", equalTo("handover-missing"));
        byOrganisation.then().statusCode(403);
        Relocating.get(parties.byOrganisation(), path).then().statusCode(200).body("contact.name", equalTo("Team"));
    }

    @Test
    void nobody_moves_whose_consent_does_not_cover_the_receiver() {
        // Given
        UUID adult = Residents.aged(40, "615");
        UUID child = Residents.aged(1, "615");
        String caseId = parties.opened(parties.family(adult, child, ""));
        parties.move(parties.bySender(), caseId, "{\"to\": \"seeking\"}").then().statusCode(200);
        parties.agree(Relocating.id(parties.match(caseId, parties.offered())));
        String item = "{\"area\": \"%s\", \"what\": \"Visit\", \"responsible\": \"Team\", \"dueOn\": \"2026-04-01\"}";
        put(
                        parties.byReceiver(),
                        CASES + "/" + caseId + "/reception-strategy",
                        "If-None-Match",
                        "*",
                        "{\"contact\": {\"name\": \"Team\"}, \"firstVisitOn\": \"2026-03-20\", \"items\": ["
                                + Stream.of("neighbourhood", "employment", "education")
                                        .map(item::formatted)
                                        .collect(Collectors.joining(", "))
                                + "]}")
                .then()
                .statusCode(201)
                .body("missing", empty());
        String handover = Relocating.id(
                Relocating.post(parties.bySender(), "/v1/handovers", """
                {"basis": "consent", "participants": [{"participantId": "%s"}, {"participantId": "%s"}],
                 "toMunicipalityCode": "253", "dataCategories": ["identity"], "relocationCaseId": "%s"}""".formatted(adult, child, caseId)));
        Relocating.post(parties.byReceiver(), "/v1/handovers/" + handover + "/accept", "{}")
                .then()
                .statusCode(200);
        parties.move(parties.byReceiver(), caseId, "{\"to\": \"prepared\"}")
                .then()
                .statusCode(200);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

        // When
        var moved = parties.move(
                parties.bySender(),
                caseId,
                "{\"to\": \"moved\", \"on\": \"%1$s\", \"familyConfirmedOn\": \"%1$s\"}".formatted(today));

        // Then
        moved.then().statusCode(409).body("code", equalTo("consent-missing"));
        Relocating.get(parties.bySender(), CASES + "/" + caseId).then().body("state", equalTo("prepared"));
    }

    @Test
    void an_export_holds_the_matches_of_the_family_and_how_it_is_received() {
        // Given
        UUID adult = Residents.aged(40, "615");
        String caseId = parties.opened(parties.family(adult, Residents.aged(1, "615"), ""));
        parties.move(parties.bySender(), caseId, "{\"to\": \"seeking\"}").then().statusCode(200);
        String matchId = Relocating.id(parties.match(caseId, parties.offered()));
        parties.agree(matchId);
        String strategy = "{\"contact\": {\"name\": \"Team\"}, \"firstVisitOn\": \"2026-03-20\", \"items\": []}";
        put(parties.byReceiver(), CASES + "/" + caseId + "/reception-strategy", "If-None-Match", "*", strategy)
                .then()
                .statusCode(201);

        // When
        var exported = Relocating.exported(adult);

        // Then
        exported.then()
                .statusCode(200)
                .body("relocationMatches.id", contains(matchId))
                .body("relocationMatches[0].answers.family", equalTo("accepted"))
                .body("relocationMatches[0].receptionStrategy.firstVisitOn", equalTo("2026-03-20"))
                .body("relocationMatches[0].followUps", empty());
    }

    private static Response put(String token, String path, String header, String value, String body) {
        return Api.withToken(token).header(header, value).body(body).put(path);
    }

    @Test
    void of_two_matches_of_one_home_at_once_there_is_one() {
        // Given
        String offer = parties.offered();
        List<String> cases = List.of(parties.seeking(), parties.seeking());

        // When
        List<Integer> statuses = cases.stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> parties.match(id, offer).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        var withdrawal =
                Relocating.post(parties.byOrganisation(), Relocating.OFFERS + "/" + offer + "/withdrawal", "{}");

        // Then
        assertEquals(List.of(201, 409), statuses);
        withdrawal.then().statusCode(409).body("code", equalTo("offer-reserved"));
    }

    @Test
    void a_home_that_is_withdrawn_while_all_three_accept_stays_theirs() {
        // Given
        String offer = parties.offered();
        String caseId = parties.seeking();
        String match = Relocating.id(parties.match(caseId, offer));
        List<Supplier<Response>> atOnce = List.of(
                () -> parties.answer(parties.bySender(), match, "family", "accepted"),
                () -> parties.answer(parties.byReceiver(), match, "municipality", "accepted"),
                () -> parties.answer(parties.byOrganisation(), match, "organisation", "accepted"),
                () -> Relocating.post(parties.byOrganisation(), Relocating.OFFERS + "/" + offer + "/withdrawal", "{}"));

        // When
        List<Integer> statuses =
                atOnce.stream()
                        .map(one ->
                                CompletableFuture.supplyAsync(() -> one.get().statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        // Then
        assertEquals(List.of(200, 200, 200, 409), statuses);
        Relocating.get(parties.bySender(), CASES + "/" + caseId).then().body("state", equalTo("agreed"));
        Relocating.get(parties.byOrganisation(), Relocating.OFFERS + "/" + offer)
                .then()
                .body("state", equalTo("taken"));
    }

    @Test
    void a_home_is_matched_or_withdrawn_and_never_both() {
        // Given
        List<String> offers = Stream.generate(parties::offered).limit(4).toList();
        List<String> cases = Stream.generate(parties::seeking).limit(4).toList();

        // When
        List<List<Integer>> statuses = IntStream.range(0, 4)
                .mapToObj(i -> {
                    var withdrawal = CompletableFuture.supplyAsync(() -> Relocating.post(
                                    parties.byOrganisation(),
                                    Relocating.OFFERS + "/" + offers.get(i) + "/withdrawal",
                                    "{}")
                            .statusCode());
                    int matched = parties.match(cases.get(i), offers.get(i)).statusCode();
                    return List.of(matched, withdrawal.join());
                })
                .toList();

        // Then
        IntStream.range(0, 4).forEach(i -> {
            boolean isMatched = statuses.get(i).getFirst() == 201;
            assertEquals(isMatched ? List.of(201, 409) : List.of(409, 200), statuses.get(i));
            Relocating.get(parties.byOrganisation(), Relocating.OFFERS + "/" + offers.get(i))
                    .then()
                    .body("state", equalTo(isMatched ? "reserved" : "withdrawn"));
            Relocating.get(parties.bySender(), CASES + "/" + cases.get(i))
                    .then()
                    .body("state", equalTo(isMatched ? "proposed" : "seeking"));
        });
    }

    @Test
    void matches_end_and_cases_rest_by_the_clock_and_without_consent() {
        // Given
        String unanswered = parties.seeking();
        String match = Relocating.id(parties.match(unanswered, parties.offered()));
        UUID adult = Residents.aged(40, "615");
        String consented = parties.opened(parties.family(adult, Residents.aged(1, "615"), ""));
        parties.move(parties.bySender(), consented, "{\"to\": \"seeking\"}")
                .then()
                .statusCode(200);
        Relocating.id(parties.match(consented, parties.offered()));
        String sought = parties.opened(
                parties.family(Residents.aged(40, "615"), Residents.aged(1, "615"), ", \"seekUntil\": \"2026-03-01\""));
        parties.move(parties.bySender(), sought, "{\"to\": \"seeking\"}").then().statusCode(200);
        TestDatabase.execute("update relocation_matches set answer_by = now() where id = '" + match + "'");
        TestDatabase.execute("insert into feed_consents (consent_id, participant_id, reader, valid_from, valid_until,"
                + " withdrawn, of_controller, data_categories, told_at) values (gen_random_uuid(), '" + adult
                + "', 'municipality:253', '2026-01-01', '2030-01-01', true, true, '{identity}', now())");

        // When
        rounds.run();

        // Then
        Relocating.get(parties.bySender(), CASES + "/" + unanswered)
                .then()
                .body("state", equalTo("seeking"))
                .body("history[-1].reason", equalTo("answer-by-passed"));
        Relocating.get(parties.byReceiver(), Relocating.MATCHES + "/" + match)
                .then()
                .body("state", equalTo("expired"));
        Relocating.get(parties.bySender(), CASES + "/" + consented)
                .then()
                .body("state", equalTo("on-hold"))
                .body("history[-1].reason", equalTo("consent-ended"));
        Relocating.get(parties.bySender(), CASES + "/" + sought)
                .then()
                .body("state", equalTo("on-hold"))
                .body("history[-1].reason", equalTo("seek-until-passed"));
    }

    @Test
    void outsiders_learn_nothing_of_a_relocation() {
        // Given
        String offer = parties.offered();
        String caseId = parties.seeking();
        String advert =
                Relocating.get(parties.byReceiver(), CASES + "/" + caseId).asString();
        String match = Relocating.id(parties.match(caseId, offer));
        String partner =
                Relocating.get(parties.byReceiver(), CASES + "/" + caseId).asString();
        List<String> outsiders = Stream.of("101", "159", "169", "851")
                .map(code -> Tokens.municipality(code, Relocating.SCOPES))
                .toList();
        List<String> others = Stream.of("90100017", "90100025", "90110004", "90110012")
                .map(cvr -> Tokens.organisation(cvr, Relocating.SCOPES))
                .toList();

        // When
        List<String> tokens = Stream.concat(outsiders.stream(), others.stream()).toList();
        String lists = tokens.stream()
                .flatMap(token -> Stream.of(
                                CASES + "?limit=500&count=true",
                                CASES + "?state=proposed&count=true",
                                CASES + "?sourceSystem=case&limit=500",
                                Relocating.MATCHES + "?limit=500",
                                "/v1/relocation-follow-ups?limit=500",
                                "/v1/events?limit=500")
                        .map(path -> Relocating.get(token, path)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString()))
                .collect(Collectors.joining("\n"));
        List<Integer> statuses = tokens.stream()
                .flatMap(token -> Stream.of("", "/matches", "/suggestions", "/reception-strategy")
                        .map(part -> CASES + "/" + caseId + part)
                        .map(path -> Relocating.get(token, path).statusCode()))
                .distinct()
                .toList();
        List<Integer> ofMatch = tokens.stream()
                .map(token ->
                        Relocating.get(token, Relocating.MATCHES + "/" + match).statusCode())
                .distinct()
                .toList();

        // Then
        assertEquals(List.of(404), statuses);
        assertEquals(List.of(404), ofMatch);
        assertEquals(
                List.of(),
                Stream.of(caseId, match, "secret-").filter(lists::contains).toList());
        List<String> secrets =
                List.of("participantIds", "secret-", "exposure", "fromHousingAreaId", "2026-03-17", "7501");
        assertEquals(List.of(), secrets.stream().filter(advert::contains).toList());
        assertEquals(List.of(), secrets.stream().filter(partner::contains).toList());
        assertEquals(false, advert.contains("sendingMunicipalityCode") || advert.contains("history"));
        Relocating.get(parties.byReceiver(), CASES + "/" + caseId)
                .then()
                .body("sendingMunicipalityCode", equalTo("615"))
                .body("householdSize", equalTo("2-3"))
                .body("wish.maxRentDkk", equalTo("8000.00"))
                .body("wish.moveFrom", equalTo("2026-03"))
                .body("members.count", contains(0, 1, 0, 1));
        Relocating.get(Tokens.of(Persona.COORDINATOR), CASES).then().statusCode(403);
    }

    @Test
    void what_happens_to_a_participant_happens_to_the_case() {
        // Given
        UUID adult = Residents.aged(40, "615");
        UUID child = Residents.aged(5, "615");
        UUID survivor = Residents.aged(5, "615");
        String caseId = parties.opened(parties.family(adult, child, ""));
        Happening happening = new Happening();

        // When
        happening.merged(child, survivor);
        var merged = Relocating.get(parties.bySender(), CASES + "/" + caseId);
        happening.erased(adult);
        var erased = Relocating.get(parties.bySender(), CASES + "/" + caseId);

        // Then
        merged.then().body("participantIds", containsInAnyOrder(adult.toString(), survivor.toString()));
        erased.then()
                .body("state", equalTo("withdrawn"))
                .body("participantIds", contains(survivor.toString()))
                .body("familyAgreement", empty());
    }

    @Test
    void a_merge_that_is_taken_back_leaves_the_family_as_it_was() {
        // Given
        UUID adult = Residents.aged(40, "615");
        UUID twin = Residents.aged(40, "615");
        UUID stranger = Residents.aged(40, "615");
        String family = parties.family(adult, twin, "")
                .replace(
                        "\"familyAgreement\": [",
                        "\"familyAgreement\": [{\"participantId\": \"" + twin
                                + "\", \"givenOn\": \"2026-02-02\", \"form\": \"oral\"}, ");
        String caseId = parties.opened(family);
        Happening happening = new Happening();
        String before = family(caseId);

        // When
        happening.merged(twin, stranger);
        String renamed = family(caseId);
        happening.reversed(twin, stranger);
        String taken = family(caseId);
        happening.merged(twin, adult);
        var together = Relocating.get(parties.bySender(), CASES + "/" + caseId);
        happening.reversed(twin, adult);
        happening.reversed(twin, adult);
        String apart = family(caseId);

        // Then
        assertEquals(before.replace(twin.toString(), stranger.toString()), renamed);
        assertEquals(before, taken);
        together.then()
                .body("participantIds", contains(adult.toString()))
                .body("familyAgreement.participantId", contains(adult.toString()))
                .body("familyAgreement.givenOn", contains("2026-02-01"));
        assertEquals(before, apart);
    }

    /** Who is of the family, and who has said yes, in an order of its own. */
    private String family(String caseId) {
        var told = Relocating.get(parties.bySender(), CASES + "/" + caseId);
        List<String> ids = told.path("participantIds");
        List<Map<String, String>> agreed = told.path("familyAgreement");
        return Stream.concat(
                        ids.stream(),
                        agreed.stream().map(it -> it.get("participantId") + it.get("givenOn") + it.get("form")))
                .sorted(Comparator.comparing((String it) -> it.replaceAll("[0-9a-f-]{36}", "")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void nothing_goes_on_with_a_family_whose_data_are_restricted() {
        // Given
        UUID child = Residents.aged(5, "615");
        String offer = parties.offered();
        String draft = parties.opened(parties.family(Residents.aged(40, "615"), child, ""));
        Happening happening = new Happening();
        happening.restricted(child);

        // When
        var sought = parties.move(parties.bySender(), draft, "{\"to\": \"seeking\"}");
        var wished = wish(draft);

        // Then
        sought.then()
                .statusCode(409)
                .body("code", equalTo("participant-restricted"))
                .body("participantId", equalTo(child.toString()));
        wished.then().statusCode(409).body("code", equalTo("participant-restricted"));
        Relocating.get(parties.bySender(), CASES + "/" + draft)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"));
        happening.lifted(child);
        wish(draft).then().statusCode(200);
        parties.move(parties.bySender(), draft, "{\"to\": \"seeking\"}").then().statusCode(200);
        happening.restricted(child);
        parties.match(draft, offer).then().statusCode(409).body("code", equalTo("participant-restricted"));
        happening.lifted(child);
        String match = Relocating.id(parties.match(draft, offer));
        happening.restricted(child);
        parties.answer(parties.bySender(), match, "family", "accepted")
                .then()
                .statusCode(409)
                .body("code", equalTo("participant-restricted"));
        parties.move(parties.bySender(), draft, "{\"to\": \"withdrawn\", \"reason\": \"mistake\"}")
                .then()
                .statusCode(200);
    }

    private Response wish(String caseId) {
        return NetworkRequests.patch(Persona.HORSENS, CASES + "/" + caseId, "{\"wish\": {\"roomsMin\": 2}}");
    }

    @Test
    void a_move_in_agreement_binds_who_has_accepted_it() {
        // Given
        UUID area = Residents.area("253");
        String body = """
                {"parties": ["615", "253", "90100009"], "period": {"from": "2026-01-01", "to": "2040-01-01"},
                 "quotas": [{"housingAreaId": "%s", "direction": "in", "perYear": 1}]}""".formatted(area);
        String path = "/v1/move-in-agreements";
        String agreement = Relocating.id(Relocating.post(parties.bySender(), path, body));

        // When
        var foreign = Relocating.get(Tokens.municipality("851", Relocating.SCOPES), path + "/" + agreement);
        var noParty = Relocating.post(Tokens.municipality("851", Relocating.SCOPES), path, body);
        for (String token : List.of(parties.bySender(), parties.byReceiver(), parties.byOrganisation())) {
            Relocating.post(token, path + "/" + agreement + "/acceptances", "{}")
                    .then()
                    .statusCode(201);
        }
        String more = ", \"agreementId\": \"" + agreement + "\", \"housingAreaId\": \"" + area + "\"";
        List<String> offers = Stream.of(1, 2)
                .map(_ -> Relocating.id(
                        Relocating.post(parties.byOrganisation(), Relocating.OFFERS, Relocating.offer("253", more))))
                .toList();
        parties.match(parties.seeking(), offers.getFirst()).then().statusCode(201);
        var exhausted = parties.match(parties.seeking(), offers.getLast());

        // Then
        foreign.then().statusCode(404);
        noParty.then().statusCode(422).body("errors.code", contains("not-a-party"));
        Relocating.get(parties.byReceiver(), path + "/" + agreement).then().body("state", equalTo("in-force"));
        Relocating.get(parties.byReceiver(), path + "/" + agreement + "/usage")
                .then()
                .body("items[0].quota", equalTo(1))
                .body("items[0].used", equalTo(0));
        exhausted.then().statusCode(409).body("code", equalTo("quota-exhausted"));
    }

    @Test
    void an_agreement_is_changed_by_who_proposed_it_and_by_nobody_once_a_party_has_accepted_it() {
        // Given
        String path = "/v1/move-in-agreements";
        String agreement = path + "/" + Relocating.id(Relocating.post(parties.bySender(), path, """
                {"parties": ["615", "253"], "period": {"from": "2026-01-01", "to": "2040-01-01"}}"""));
        String change = "{\"grantDkk\": \"5000.00\"}";

        // When
        var foreign = NetworkRequests.patch(Persona.GREVE, agreement, change);
        var own = NetworkRequests.patch(Persona.HORSENS, agreement, change);
        Relocating.post(parties.byReceiver(), agreement + "/acceptances", "{}")
                .then()
                .statusCode(201);
        var late = NetworkRequests.patch(Persona.HORSENS, agreement, "{\"grantDkk\": \"6000.00\"}");

        // Then
        foreign.then().statusCode(403).body("code", equalTo("anothers-agreement"));
        own.then().statusCode(200).body("grantDkk", equalTo("5000.00"));
        late.then().statusCode(409).body("code", equalTo("agreement-accepted"));
        Relocating.get(parties.byReceiver(), agreement)
                .then()
                .body("grantDkk", equalTo("5000.00"))
                .body("acceptedBy", contains("253"));
    }

    @Test
    void a_case_is_on_hold_when_its_receiver_has_left_the_network() {
        // Given
        Relocating others = new Relocating("615", "336", "90100009");
        String caseId = others.seeking();
        others.match(caseId, others.offered()).then().statusCode(201);

        // When
        TestDatabase.execute("""
                insert into members (id, created_at, updated_at, version, poster, name, kind, role, municipality_code, member_from, member_to, contacts_revision)
                values (gen_random_uuid(), now(), now(), 0, 'municipality:336', 'Nabo', 'municipality', 'primary', '336', '2020-01-01',
                        (now() at time zone 'Europe/Copenhagen')::date, 0)""");

        // Then
        TestDatabase.await(
                "select count(*) from relocation_cases where state = 'on-hold' and id = '" + caseId + "'", 1);
        Relocating.get(others.bySender(), Relocating.CASES + "/" + caseId)
                .then()
                .body("history.reason", hasItem("partner-left"));
    }

    @Test
    void offers_keep_their_address_and_stay_out_of_listed_areas() {
        // Given
        String listed = ", \"housingAreaId\": \"" + Residents.listedArea("253") + "\"";
        String offer = parties.offered();

        // When
        var exposed = Relocating.post(parties.byOrganisation(), Relocating.OFFERS, Relocating.offer("253", listed));
        var byMunicipality = Relocating.post(parties.bySender(), Relocating.OFFERS, Relocating.offer("253", ""));
        var toSender = Relocating.get(parties.bySender(), Relocating.OFFERS + "/" + offer);
        var toReceiver = Relocating.get(parties.byReceiver(), Relocating.OFFERS + "/" + offer);
        var patched = NetworkRequests.patch(Persona.ODINSGAARDEN, Relocating.OFFERS + "/" + offer, "{\"rooms\": 5}");
        var withdrawn =
                Relocating.post(parties.byOrganisation(), Relocating.OFFERS + "/" + offer + "/withdrawal", "{}");
        var late = NetworkRequests.patch(Persona.ODINSGAARDEN, Relocating.OFFERS + "/" + offer, "{\"rooms\": 6}");

        // Then
        exposed.then().statusCode(422).body("errors.code", contains("area-is-exposed"));
        byMunicipality.then().statusCode(403).body("code", equalTo("organisation-only"));
        toSender.then().body("addressId", nullValue()).body("state", equalTo("available"));
        toReceiver.then().body("addressId", notNullValue());
        patched.then().statusCode(200).body("rooms", equalTo(5));
        withdrawn.then().statusCode(200).body("state", equalTo("withdrawn"));
        late.then().statusCode(409).body("code", equalTo("offer-reserved"));
        Relocating.get(parties.bySender(), Relocating.OFFERS + "?state=sold")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?state"));
        Relocating.get(parties.bySender(), Relocating.CASES + "?programme=none&state=lost")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?programme", "?state"));
        Relocating.get(parties.bySender(), Relocating.OFFERS + "?state=withdrawn&limit=500")
                .then()
                .body("items.id", hasItem(offer))
                .body("items.state.unique()", hasItems("withdrawn"));
    }
}
