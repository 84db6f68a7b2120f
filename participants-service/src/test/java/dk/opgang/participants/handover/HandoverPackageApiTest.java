package dk.opgang.participants.handover;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Horsens hands over to Greve. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HandoverPackageApiTest {

    private static final String PACKAGES = "/internal/handover-packages";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private static final String TOMORROW = TODAY.plusDays(1).toString();

    @Test
    void who_is_accepted_is_registered_with_the_receiver_and_leaves_the_sender() {
        // Given
        UUID participant = participant();
        consent(participant, "253", "identity", "benefits", "residence", "household");
        UUID other = consent(participant, "461", "benefits");
        String sent = send(form(participant, "benefits", "residence"))
                .statusCode(200)
                .body("participantCount", equalTo(1))
                .body("envelope.algorithm", equalTo(ReceiverKeys.ALGORITHM))
                .extract()
                .path("packageId");
        send(form(participant, "benefits")).statusCode(409).body("code", equalTo("handover-open"));
        content(Persona.GREVE, sent).statusCode(404);
        content(Persona.ODENSE, sent).statusCode(404);
        as(Persona.GREVE).get(PACKAGES + "/{id}/cover", sent).then().statusCode(400);
        cover(as(Persona.GREVE), sent)
                .statusCode(200)
                .body("items.familyName", contains("Prøvesen"))
                .body("items.knownHere", contains(false));

        // When
        Response accepted = decide(as(Persona.GREVE), sent, "accepted", Map.of());

        // Then
        accepted.then().statusCode(200).body("done", equalTo(true)).body("participants.linked", contains(false));
        String registered = accepted.path("participants[0].participantId");
        as(Persona.GREVE)
                .get("/v1/participants/{id}", registered)
                .then()
                .statusCode(200)
                .body("birthYear", equalTo(1984))
                .body("benefitGroup", nullValue());
        content(Persona.GREVE, sent)
                .statusCode(200)
                .body("participants.participantId", contains(registered))
                .body("participants[0].benefitPeriods.group", contains("kontanthjaelp"))
                .body("participants[0].residences", hasSize(1))
                .body("participants[0].household", nullValue());
        content(Persona.HORSENS, sent).body("participants.participantId", contains(participant.toString()));
        packagesOf(Persona.HORSENS, participant.toString()).body("packageIds", contains(sent));
        packagesOf(Persona.GREVE, registered).body("packageIds", contains(sent));
        packagesOf(Persona.GREVE, participant.toString()).body("packageIds", hasSize(0));
        packagesOf(Persona.ODENSE, participant.toString()).body("packageIds", hasSize(0));
        TestDatabase.await(
                "select count(*) from participants where departed_on is not null and id = '" + participant + "'", 1);
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/consents?state=withdrawn", participant)
                .then()
                .body("items.id", contains(other.toString()));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", participant)
                .then()
                .body(
                        "items.action",
                        hasItems(
                                "send-handover",
                                "read-handover-cover",
                                "accept-handover",
                                "read-handover",
                                "read-handovers"));
        as(Persona.GREVE)
                .get("/v1/participants/{id}/access-log", registered)
                .then()
                .body("items.action", hasItems("register-participant", "accept-handover", "read-handover"));
        as(Persona.HORSENS).get("/v1/participants/{id}", registered).then().statusCode(404);
        assertFalse(decide(as(Persona.HORSENS), sent, "cancelled", Map.of()).<Boolean>path("done"));
    }

    @Test
    void who_is_known_already_is_linked_and_nothing_of_it_changes() {
        // Given
        String cpr = Fixture.cpr();
        String known = Api.id(as(Persona.GREVE)
                .body(Map.of("cpr", cpr, "givenName", "Anderledes", "familyName", "Kendt"))
                .post("/v1/participants"));
        String tag = as(Persona.GREVE).get("/v1/participants/{id}", known).header("ETag");
        String sent = sent(cpr);
        cover(as(Persona.GREVE), sent).body("items.knownHere", contains(true));
        as(Persona.GREVE)
                .header("If-None-Match", "*")
                .body(Map.of(
                        "kind",
                        "name-and-address",
                        "from",
                        "2020-01-01",
                        "until",
                        "2099-01-01",
                        "specialCircumstances",
                        true))
                .put("/v1/participants/{id}/protection", known)
                .then()
                .statusCode(201);
        Response untrusted = decide(as(Persona.GREVE), sent, "accepted", Map.of("takesOverOn", TOMORROW));

        // When
        Response trusted = decide(trusted(), sent, "accepted", Map.of("takesOverOn", TOMORROW));

        // Then
        untrusted.then().statusCode(403).body("code", equalTo("protected-identity"));
        trusted.then()
                .statusCode(200)
                .body("participants.participantId", contains(known))
                .body("participants.linked", contains(true));
        assertNotEquals(tag, "");
        assertEquals(
                "Anderledes",
                trusted()
                        .header("Opgang-Purpose", "case-handling")
                        .get("/v1/participants/{id}/identity", known)
                        .path("givenName"));
    }

    @Test
    void nobody_is_taken_over_whose_processing_the_receiver_has_restricted() {
        // Given
        String cpr = Fixture.cpr();
        String known = Api.id(as(Persona.GREVE)
                .body(Map.of("cpr", cpr, "givenName", "Begrænset", "familyName", "Kendt"))
                .post("/v1/participants"));
        as(Persona.GREVE)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", known)
                .then()
                .statusCode(201);
        String sent = sent(cpr);

        // When
        Response accepted = decide(as(Persona.GREVE), sent, "accepted", Map.of());

        // Then
        accepted.then().statusCode(409).body("code", equalTo("participant-restricted"));
    }

    @Test
    void a_consent_that_is_withdrawn_before_the_acceptance_closes_the_package() {
        // Given
        UUID participant = participant();
        UUID given = consent(participant, "253", "identity", "benefits");
        String sent = send(form(participant, "benefits")).extract().path("packageId");

        // When
        withdraw(given);
        ValidatableResponse read = cover(as(Persona.GREVE), sent);
        Response accepted = decide(as(Persona.GREVE), sent, "accepted", Map.of());

        // Then
        read.statusCode(404);
        accepted.then().statusCode(200).body("done", equalTo(false)).body("state", equalTo("cancelled"));
        TestDatabase.await("select count(*) from handover_copies where package_id = '" + sent + "'", 0);
        content(Persona.HORSENS, sent).statusCode(404);
    }

    @Test
    void a_consent_that_is_withdrawn_after_it_revokes_what_was_registered() {
        // Given
        UUID participant = participant();
        UUID given = consent(participant, "253", "identity", "benefits");
        String sent = send(form(participant, "benefits")).extract().path("packageId");
        String registered = decide(as(Persona.GREVE), sent, "accepted", Map.of("takesOverOn", TOMORROW))
                .path("participants[0].participantId");

        // When
        withdraw(given);
        TestDatabase.await(
                "select count(*) from handover_packages where state = 'revoked' and settled and id = '" + sent + "'",
                1);

        // Then
        content(Persona.GREVE, sent).statusCode(404);
        as(Persona.GREVE).get("/v1/participants/{id}", registered).then().statusCode(404);
        as(Persona.HORSENS)
                .get("/v1/participants/{id}", participant)
                .then()
                .statusCode(200)
                .body("departedOn", nullValue());
    }

    @Test
    void of_accepting_and_cancelling_at_once_exactly_one_is_done() {
        // Given
        List<String> sent = Stream.generate(() -> sent(Fixture.cpr())).limit(6).toList();

        // When
        List<Long> done = sent.stream()
                .map(one -> Stream.of(
                                CompletableFuture.supplyAsync(() -> decide(
                                        as(Persona.GREVE), one, "accepted", Map.of("takesOverOn", TODAY.toString()))),
                                CompletableFuture.supplyAsync(
                                        () -> decide(as(Persona.HORSENS), one, "cancelled", Map.of())))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .filter(answer -> answer.statusCode() == 200 && answer.<Boolean>path("done"))
                        .count())
                .toList();

        // Then
        assertEquals(List.of(1L, 1L, 1L, 1L, 1L, 1L), done);
    }

    @Test
    void of_accepting_and_withdrawing_the_consent_at_once_nothing_stays_with_the_receiver() {
        // Given
        List<UUID> people = Stream.generate(Fixture::participant).limit(6).toList();
        List<UUID> given = people.stream()
                .map(person -> consent(person, "253", "identity"))
                .toList();
        List<String> sent = people.stream()
                .map(person ->
                        send(form(person, "identity")).statusCode(200).extract().<String>path("packageId"))
                .toList();

        // When
        List<Response> answers = IntStream.range(0, 6)
                .mapToObj(i -> {
                    CompletableFuture<Void> withdrawal = CompletableFuture.runAsync(() -> withdraw(given.get(i)));
                    Response answer =
                            decide(as(Persona.GREVE), sent.get(i), "accepted", Map.of("takesOverOn", TOMORROW));
                    withdrawal.join();
                    return answer;
                })
                .toList();

        // Then
        IntStream.range(0, 6).forEach(i -> {
            boolean wasAccepted = answers.get(i).<Boolean>path("done");
            TestDatabase.await(
                    "select count(*) from handover_packages where settled and state = '%s' and id = '%s'"
                            .formatted(wasAccepted ? "revoked" : "cancelled", sent.get(i)),
                    1);
            content(Persona.GREVE, sent.get(i)).statusCode(404);
            if (wasAccepted) {
                String registered = answers.get(i).path("participants[0].participantId");
                as(Persona.GREVE)
                        .get("/v1/participants/{id}", registered)
                        .then()
                        .statusCode(404);
            }
            as(Persona.HORSENS)
                    .get("/v1/participants/{id}", people.get(i))
                    .then()
                    .body("departedOn", nullValue());
        });
    }

    @Test
    void who_was_merged_at_the_receiver_is_taken_over_as_who_stays() {
        // Given
        String cpr = Fixture.cpr();
        List<String> known = Stream.of(Fixture.cpr(), cpr)
                .map(number -> Api.id(as(Persona.GREVE)
                        .body(Map.of("cpr", number, "givenName", "Prøve", "familyName", "Prøvesen"))
                        .post("/v1/participants")))
                .toList();
        as(Persona.GREVE)
                .header(
                        "If-Match",
                        as(Persona.GREVE)
                                .get("/v1/participants/{id}", known.getFirst())
                                .header("ETag"))
                .body(Map.of("duplicateId", known.getLast(), "cpr", "survivor"))
                .post("/v1/participants/{id}/merges", known.getFirst())
                .then()
                .statusCode(201);
        String sent = sent(cpr);

        // When
        Response accepted = decide(as(Persona.GREVE), sent, "accepted", Map.of());

        // Then
        accepted.then()
                .statusCode(200)
                .body("participants.participantId", contains(known.getFirst()))
                .body("participants.linked", contains(true));
        known.forEach(named -> packagesOf(Persona.GREVE, named).body("packageIds", contains(sent)));
    }

    @Test
    void what_is_handed_over_of_a_duplicate_outlives_the_other_after_the_merge_is_taken_back() {
        // Given
        UUID other = Fixture.participant();
        UUID handedOver = Fixture.participant();
        consent(handedOver, "253", "identity");
        String sent =
                send(form(handedOver, "identity")).statusCode(200).extract().path("packageId");
        String merge = Api.id(as(Persona.HORSENS)
                .header(
                        "If-Match",
                        as(Persona.HORSENS).get("/v1/participants/{id}", other).header("ETag"))
                .body(Map.of("duplicateId", handedOver, "cpr", "survivor"))
                .post("/v1/participants/{id}/merges", other));
        as(Persona.HORSENS)
                .post("/v1/participants/{id}/merges/{merge}/reversal", other, merge)
                .then()
                .statusCode(200);

        // When
        as(Persona.HORSENS)
                .header(
                        "If-Match",
                        as(Persona.HORSENS).get("/v1/participants/{id}", other).header("ETag"))
                .delete("/v1/participants/{id}", other)
                .then()
                .statusCode(204);

        // Then
        cover(as(Persona.GREVE), sent).statusCode(200).body("items", hasSize(1));
        decide(as(Persona.GREVE), sent, "accepted", Map.of()).then().statusCode(200);
        content(Persona.HORSENS, sent).statusCode(200);
    }

    @Test
    void of_a_child_in_need_of_support_what_is_necessary_is_told_at_once_without_a_consent() {
        // Given
        Map<String, Object> registered = Fixture.citizen(youngCpr());
        registered.put("residence", Map.of("housingAreaId", Fixture.AREA, "from", "2017-01-01"));
        UUID child = id(Fixture.register(registered).statusCode(201));
        send(form(child, "residence")).statusCode(409).body("code", equalTo("consent-does-not-cover"));

        // When
        String sent = send(statutory(child, "barnets-lov-132", "identity", "residence", "contacts"))
                .statusCode(200)
                .extract()
                .path("packageId");

        // Then
        content(Persona.GREVE, sent)
                .statusCode(200)
                .body("participants[0].residences", hasSize(1))
                .body("participants[0].contacts", hasSize(0));
        Stream.of("consent-insufficient", "incomplete", "duplicate")
                .forEach(reason -> decide(as(Persona.GREVE), sent, "rejected", Map.of("reason", reason))
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("notification-stands")));
        decide(as(Persona.GREVE), sent, "rejected", Map.of("reason", "not-resident-here"))
                .then()
                .statusCode(200)
                .body("done", equalTo(true));
    }

    @Test
    void a_provision_orders_what_no_consent_allows_and_stands_in_the_package_alone() {
        // Given
        UUID adult = participant();
        UUID young = id(Fixture.register(Fixture.citizen(youngCpr())).statusCode(201));
        Map<String, Object> form = statutory(young, "lommepengejob-5", "identity");
        send(statutory(adult, "lommepengejob-5", "identity", "benefits"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("age-outside-provision", "category-not-allowed"));
        send(statutory(young, "serviceloven-152", "identity"))
                .statusCode(422)
                .body("errors.code", contains("provision-not-in-force"));

        // When
        String sent = send(form).statusCode(200).extract().path("packageId");

        // Then
        content(Persona.GREVE, sent)
                .statusCode(200)
                .body("provision", equalTo("lommepengejob-5"))
                .body("participants.participantId", contains(nullValue()));
        decide(as(Persona.GREVE), sent, "rejected", Map.of("reason", "consent-insufficient"))
                .then()
                .statusCode(409)
                .body("code", equalTo("notification-stands"));
        assertEquals(0, TestDatabase.number("""
                select count(*) from (select p::text as row from handover_packages p union all select c::text from handover_copies c
                    union all select o::text from outbox o union all select a::text from access_log a) all_rows
                where row like '%lommepengejob%' or row like '%Prøvesen%'"""));
        decide(as(Persona.GREVE), sent, "rejected", Map.of("reason", "wrong-municipality"))
                .then()
                .body("done", equalTo(true));
        content(Persona.GREVE, sent).statusCode(404);
    }

    @Test
    void more_is_sent_by_the_same_ground_once_it_is_asked_for() {
        // Given
        UUID participant = participant();
        consent(participant, "253", "identity", "benefits", "residence");
        String sent = send(form(participant, "benefits")).extract().path("packageId");
        boolean early = decide(as(Persona.HORSENS), sent, "sent", Map.of("dataCategories", List.of("residence")))
                .path("done");
        decide(as(Persona.GREVE), sent, "more-requested", Map.of("dataCategories", List.of("residence", "contacts")));
        decide(as(Persona.HORSENS), sent, "sent", Map.of("dataCategories", List.of("contacts")))
                .then()
                .statusCode(409)
                .body("code", equalTo("consent-does-not-cover"))
                .body("missing", contains("contacts"));

        // When
        decide(as(Persona.HORSENS), sent, "sent", Map.of("dataCategories", List.of("residence")))
                .then()
                .body("state", equalTo("sent"))
                .body("dataCategories", contains("benefits", "residence"));
        decide(as(Persona.GREVE), sent, "accepted", Map.of());

        // Then
        assertFalse(early);
        content(Persona.GREVE, sent)
                .body("participants", hasSize(1))
                .body("participants[0].benefitPeriods", hasSize(1))
                .body("participants[0].residences", hasSize(1));
    }

    @Test
    void what_is_wrong_is_told_at_once_and_who_is_erased_is_handed_over_to_nobody() {
        // Given
        UUID participant = participant();
        consent(participant, "253", "identity", "benefits");
        String sent = send(form(participant, "benefits")).extract().path("packageId");
        Map<String, Object> wrong = form(UUID.randomUUID(), "benefits");
        wrong.put("toMunicipalityCode", "615");
        wrong.put("provision", "barnets-lov-132");
        wrong.put("answerBy", "2020-01-01T00:00:00Z");
        Map<String, Object> unserved = form(participant(), "benefits");
        unserved.put("toMunicipalityCode", "751");

        // When
        String tag =
                as(Persona.HORSENS).get("/v1/participants/{id}", participant).header("ETag");
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .delete("/v1/participants/{id}", participant)
                .then()
                .statusCode(204);

        // Then
        send(wrong)
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "own-municipality", "not-in-the-future", "not-by-consent", "participant-not-found"));
        send(unserved).statusCode(409).body("code", equalTo("receiver-has-no-key"));
        assertEquals("cancelled", TestDatabase.text("select state from handover_packages where id = '" + sent + "'"));
        assertEquals(0, TestDatabase.number("select count(*) from handover_copies where package_id = '" + sent + "'"));
        cover(as(Persona.GREVE), sent).statusCode(404);
    }

    @Test
    void what_was_sealed_before_another_key_was_made_stays_readable() {
        // Given
        String own = Tokens.of(Map.of("sub", "network-service", "azp", "network-service", "scope", "internal.read"));
        String before = sent(Fixture.cpr());
        String keys = "/internal/municipality-keys";
        Number former = Api.withToken(own).get(keys).path("items.find { it.municipalityCode == '253' }.keyId");

        // When
        Response rotated =
                Api.withToken(own).body(Map.of("municipalityCode", "253")).post(keys + "/rotations");
        UUID participant = participant();
        consent(participant, "253", "identity", "benefits");
        ValidatableResponse after = send(form(participant, "benefits"));

        // Then
        rotated.then().statusCode(200).body("keyId", not(equalTo(former)));
        after.body(
                "envelope.keyId",
                equalTo(HexFormat.of().toHexDigits(rotated.<Number>path("keyId").longValue(), 8)));
        cover(as(Persona.GREVE), before).statusCode(200).body("items", hasSize(1));
        cover(as(Persona.GREVE), after.extract().path("packageId"))
                .statusCode(200)
                .body("items", hasSize(1));
        Api.withToken(own)
                .body(Map.of("municipalityCode", "751"))
                .post(keys + "/rotations")
                .then()
                .statusCode(409);
        Api.withToken(own)
                .body(Map.of("municipalityCode", "253", "context", before + "/1", "sealed", "AQAAAAA="))
                .post(keys + "/openings")
                .then()
                .statusCode(404);
    }

    @Test
    void a_municipality_has_ten_keys_made_a_day() {
        // Given
        String own = Tokens.of(Map.of("sub", "network-service", "azp", "network-service", "scope", "internal.read"));
        String path = "/internal/municipality-keys/rotations";
        Map<String, String> wanted = Map.of("municipalityCode", "461");
        TestDatabase.execute("update handover_keys set rotations = '{}' where municipality_code = '461'");

        // When
        List<Integer> ten = IntStream.range(0, 10)
                .mapToObj(_ -> Api.withToken(own).body(wanted).post(path).statusCode())
                .distinct()
                .toList();
        Response eleventh = Api.withToken(own).body(wanted).post(path);
        TestDatabase.execute(
                "update handover_keys set rotations[1] = now() - interval '25 hours' where municipality_code = '461'");
        Response nextDay = Api.withToken(own).body(wanted).post(path);
        Response again = Api.withToken(own).body(wanted).post(path);

        // Then
        assertEquals(List.of(200), ten);
        eleventh.then().statusCode(429);
        int wait = Integer.parseInt(eleventh.header("Retry-After"));
        assertTrue(wait >= 1 && wait <= 86_400, "Retry-After " + wait);
        nextDay.then().statusCode(200);
        again.then().statusCode(429);
    }

    @Test
    void what_nobody_answers_in_time_expires_and_the_sender_stays_responsible() {
        // Given
        UUID participant = participant();
        consent(participant, "253", "identity", "benefits");
        String sent = send(form(participant, "benefits")).extract().path("packageId");

        // When
        TestDatabase.execute(
                "update handover_packages set answer_by = now() - interval '1 minute' where id = '" + sent + "'");

        // Then
        TestDatabase.await(
                "select count(*) from handover_packages where state = 'expired' and settled and id = '" + sent + "'",
                1);
        cover(as(Persona.GREVE), sent).statusCode(404);
        assertFalse(decide(as(Persona.GREVE), sent, "accepted", Map.of()).<Boolean>path("done"));
        as(Persona.HORSENS).get("/v1/participants/{id}", participant).then().body("departedOn", nullValue());
    }

    @Test
    void a_departure_that_the_record_does_not_allow_is_told_and_left_to_the_sender() {
        // Given
        UUID participant = participant();
        consent(participant, "253", "identity", "benefits");
        String sent = send(form(participant, "benefits")).extract().path("packageId");
        decide(as(Persona.GREVE), sent, "accepted", Map.of("takesOverOn", TOMORROW))
                .then()
                .statusCode(200);

        // When
        TestDatabase.execute("update handover_packages set takes_over_on = '2001-01-01' where id = '" + sent + "'");

        // Then
        TestDatabase.await(
                "select count(*) from handover_packages where settled and undone is not null and id = '" + sent + "'",
                1);
        Api.withToken(Tokens.of(Map.of("sub", "network-service", "azp", "network-service", "scope", "internal.read")))
                .body(Map.of("ids", List.of(sent)))
                .post("/internal/handover-states")
                .then()
                .body("items[0].undone", notNullValue());
        as(Persona.HORSENS).get("/v1/participants/{id}", participant).then().body("departedOn", nullValue());
    }

    @Test
    void whoever_keeps_the_envelopes_is_told_where_packages_stand() {
        // Given
        String first = sent(Fixture.cpr());
        String second = sent(Fixture.cpr());
        UUID moving = id(Fixture.register(Fixture.citizen(Fixture.cpr())).statusCode(201));
        consent(moving, "253", "identity");
        Map<String, Object> forCase = form(moving, "identity");
        forCase.put("forCase", true);
        String third = send(forCase).statusCode(200).extract().path("packageId");
        String token = Tokens.of(Map.of("sub", "network-service", "azp", "network-service", "scope", "internal.read"));
        Api.withToken(token)
                .body(Map.of("ids", List.of(third), "moves", List.of(Map.of("id", third, "on", "2020-01-01"))))
                .post("/internal/handover-states")
                .then()
                .statusCode(200);

        // When
        Response told = Api.withToken(token)
                .body(Map.of(
                        "ids", List.of(first, second, third),
                        "ages", List.of(first),
                        "endings", List.of(second),
                        "moves", List.of(Map.of("id", third, "on", "2020-02-01"))))
                .post("/internal/handover-states");

        // Then
        told.then()
                .statusCode(200)
                .body("items.find { it.id == '" + first + "' }.adult", equalTo(true))
                .body("items.find { it.id == '" + second + "' }.state", equalTo("cancelled"))
                .body("items.find { it.id == '" + third + "' }.takesOverOn", equalTo("2020-01-01"))
                .body("items.participantIds.flatten()", contains(moving.toString()));
    }

    private static String sent(String cpr) {
        UUID participant = id(Fixture.register(Fixture.citizen(cpr)).statusCode(201));
        consent(participant, "253", "identity");
        return send(form(participant, "identity")).statusCode(200).extract().path("packageId");
    }

    private static Map<String, Object> form(UUID participant, String... categories) {
        Map<String, Object> form = new HashMap<>();
        form.put("basis", "consent");
        form.put("participants", List.of(Map.of("participantId", participant)));
        form.put("toMunicipalityCode", "253");
        form.put("dataCategories", categories);
        form.put("forCase", false);
        return form;
    }

    private static Map<String, Object> statutory(UUID participant, String provision, String... categories) {
        Map<String, Object> form = form(participant, categories);
        form.put("basis", "statutory");
        form.put("provision", provision);
        return form;
    }

    private static ValidatableResponse send(Map<String, Object> form) {
        return as(Persona.HORSENS).body(form).post(PACKAGES).then();
    }

    private static Response decide(RequestSpecification who, String id, String to, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.put("to", to);
        return who.body(form).post(PACKAGES + "/{id}/decisions", id);
    }

    private static ValidatableResponse cover(RequestSpecification who, String id) {
        return who.header("Opgang-Purpose", "case-handling")
                .get(PACKAGES + "/{id}/cover", id)
                .then();
    }

    private static ValidatableResponse content(Persona who, String id) {
        return as(who).get(PACKAGES + "/{id}/content", id).then();
    }

    private static ValidatableResponse packagesOf(Persona who, String participant) {
        return as(who).get(PACKAGES + "?participantId=" + participant).then().statusCode(200);
    }

    private static void withdraw(UUID consent) {
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
    }

    private static RequestSpecification trusted() {
        return Api.withToken(
                Tokens.of(
                        Persona.GREVE,
                        "participants.read participants.write participants.identify participants.identify-protected exchange.write"));
    }

    /** Of somebody who is fifteen this year. */
    private static String youngCpr() {
        return "0101%02d%s".formatted((TODAY.getYear() - 15) % 100, "4%03d".formatted(System.nanoTime() % 1000));
    }
}
