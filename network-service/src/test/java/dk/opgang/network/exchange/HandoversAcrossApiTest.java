package dk.opgang.network.exchange;

import static dk.opgang.network.exchange.TwoInstallations.AALBORG;
import static dk.opgang.platform.testing.Api.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.local.oidc.Persona;
import dk.opgang.network.handover.PackagesNearby;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Horsens, which is served here, and Aalborg, which another installation serves, hand over to each other. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HandoversAcrossApiTest {

    private static final String HANDOVERS = "/v1/handovers";
    private static final String PERSON = "01980a5e-7c00-7000-8000-0000000000c9";

    @Test
    void what_is_sent_to_another_installation_is_delivered_answered_and_seen_to_there() {
        // Given
        keysAreTold();
        String id = sent();
        JsonNode part = Nord.reads("handover-part", it -> isOf(id, it)).getFirst();
        JsonNode told = Nord.reads("handover", it -> isOf(id, it)).getFirst();
        UUID answer = UUID.randomUUID();
        Nord.says(Nord.sealed("handover-answer", "615", acknowledged(id, 7)));
        TestDatabase.await(
                "select count(*) from handover_tellings where parts = 1 and heard = 7 and handover_id = '" + id + "'",
                1);

        // When
        Nord.says(Nord.sealed("handover-answer", "615", answered(id, answer, "accepted", 8)));

        // Then
        assertEquals(PackagesNearby.SEALED, part.path("sealed").asText());
        assertEquals("sent", told.path("state").asText());
        assertEquals(AALBORG, told.path("toMunicipalityCode").asText());
        assertEquals(1, told.path("parts").asInt());
        JsonNode decided = Nord.reads(
                        "handover",
                        it -> isOf(id, it) && it.path("answered").asText().equals(answer.toString()))
                .getFirst();
        assertEquals("accepted", decided.path("state").asText());
        assertEquals("", decided.path("refused").asText(""));
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}", id)
                .then()
                .body("state", equalTo("accepted"))
                .body("takesOverOn", equalTo("2099-01-01"));
        // What is said again is done once: a package that is accepted is not accepted anew, nor sent back.
        Nord.says(Nord.sealed("handover-answer", "615", answered(id, answer, "accepted", 9)));
        UUID late = UUID.randomUUID();
        Nord.says(Nord.sealed("handover-answer", "615", answered(id, late, "accepted", 10)));
        JsonNode refused = Nord.reads(
                        "handover",
                        it -> isOf(id, it) && it.path("answered").asText().equals(late.toString()))
                .getFirst();
        assertEquals("transition-not-allowed", refused.path("refused").asText());
        assertEquals("accepted", refused.path("state").asText());
        Nord.says(Nord.sealed("handover-answer", "615", seenTo(id, 11)));
        TestDatabase.await(
                "select count(*) from handover_items where outcome = 'done' and handover_id = '" + id + "'", 1);
        assertEquals(
                List.of("accepted", "sent"),
                Topics.of("opgang.network.v1", UUID.fromString(id), 2).stream()
                        .map(event -> event.data().path("state").asText())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void what_comes_from_another_installation_is_answered_here_and_decided_on_there() {
        // Given
        keysAreTold();
        String id = UUID.randomUUID().toString();
        String packageId = UUID.randomUUID().toString();
        Nord.says(Nord.sealed("handover-part", "615", part(id, PackagesNearby.SEALED)));
        Nord.says(Nord.sealed("handover", "615", told(id, packageId, "615", "sent", 1, null)));
        TestDatabase.await("select count(*) from handovers where arrived and id = '" + id + "'", 1);

        // When
        Response accepted =
                as(Persona.HORSENS).body(Map.of("takesOverOn", "2099-01-01")).post(HANDOVERS + "/{id}/accept", id);
        Response rejected =
                as(Persona.HORSENS).body(Map.of("reason", "duplicate")).post(HANDOVERS + "/{id}/reject", id);

        // Then
        accepted.then().statusCode(200).body("state", equalTo("sent")).body("participants", nullValue());
        rejected.then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}", id)
                .then()
                .body("state", equalTo("sent"))
                .body("pending.to", equalTo("accepted"))
                .body("pending.takesOverOn", equalTo("2099-01-01"))
                .body("refused", nullValue());
        JsonNode answer = Nord.reads(
                        "handover-answer",
                        it -> isOf(id, it) && it.path("answer").isObject())
                .getFirst();
        assertEquals("accepted", answer.path("answer").path("answerTo").asText());
        assertEquals(1, answer.path("parts").asInt());
        assertEquals(1, answer.path("revisions").path("heard").asInt());
        String answerId = answer.path("answer").path("answerId").asText();
        Nord.says(Nord.sealed("handover", "615", told(id, packageId, "615", "accepted", 2, answerId)));
        TestDatabase.await("select count(*) from handovers where state = 'accepted' and id = '" + id + "'", 1);
        as(Persona.HORSENS)
                .body(Map.of("takesOverOn", "2099-01-01"))
                .post(HANDOVERS + "/{id}/accept", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("participants.participantId", contains(PackagesNearby.REGISTERED));
        as(Persona.HORSENS).get(HANDOVERS + "?direction=in").then().body("items.id", hasItem(id));
        as(Persona.GREVE).get(HANDOVERS).then().body("items.id", not(hasItem(id)));
        Nord.says(Nord.sealed("handover", "615", told(id, packageId, "615", "revoked", 3, answerId)));
        TestDatabase.await("select count(*) from handovers where state = 'revoked' and id = '" + id + "'", 1);
        assertEquals(
                List.of("sent", "accepted", "revoked"),
                Topics.of("opgang.network.v1", UUID.fromString(id), 3).stream()
                        .map(event -> event.data().path("state").asText())
                        .toList());
    }

    @Test
    void what_the_other_installation_refuses_is_told_until_something_else_is_answered() {
        // Given
        keysAreTold();
        String id = UUID.randomUUID().toString();
        String packageId = UUID.randomUUID().toString();
        Nord.says(Nord.sealed("handover-part", "615", part(id, PackagesNearby.SEALED)));
        Nord.says(Nord.sealed("handover", "615", told(id, packageId, "615", "sent", 1, null)));
        TestDatabase.await("select count(*) from handovers where arrived and id = '" + id + "'", 1);
        as(Persona.HORSENS)
                .body(Map.of())
                .post(HANDOVERS + "/{id}/accept", id)
                .then()
                .statusCode(200);
        String first = answerOf(id, "accepted");

        // When
        Nord.says(Nord.sealed(
                "handover",
                "615",
                told(id, packageId, "615", "sent", 2, first)
                        .replace("\"refused\": null", "\"refused\": \"consent-does-not-cover\"")));

        // Then
        TestDatabase.await("select count(*) from handovers where refused_to = 'accepted' and id = '" + id + "'", 1);
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}", id)
                .then()
                .body("state", equalTo("sent"))
                .body("pending", nullValue())
                .body("refused.to", equalTo("accepted"))
                .body("refused.problem", equalTo("consent-does-not-cover"));
        as(Persona.HORSENS)
                .body(Map.of("reason", "consent-insufficient"))
                .post(HANDOVERS + "/{id}/reject", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("sent"))
                .body("pending.to", equalTo("rejected"))
                .body("refused", nullValue());
        Nord.says(Nord.sealed("handover", "615", told(id, packageId, "615", "rejected", 3, answerOf(id, "rejected"))));
        TestDatabase.await("select count(*) from handovers where state = 'rejected' and id = '" + id + "'", 1);
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}", id)
                .then()
                .body("pending", nullValue())
                .body("refused", nullValue());
    }

    private static String answerOf(String id, String to) {
        return Nord.reads(
                        "handover-answer",
                        it -> isOf(id, it)
                                && it.path("answer").path("answerTo").asText().equals(to))
                .getFirst()
                .path("answer")
                .path("answerId")
                .asText();
    }

    @Test
    void who_reads_at_one_side_is_logged_at_the_other() {
        // Given
        keysAreTold();
        String id = UUID.randomUUID().toString();
        String packageId = UUID.randomUUID().toString();
        Nord.says(Nord.sealed("handover-part", "615", part(id, PackagesNearby.SEALED)));
        Nord.says(Nord.sealed("handover", "615", told(id, packageId, "615", "sent", 1, null)));
        TestDatabase.await("select count(*) from handovers where arrived and id = '" + id + "'", 1);
        String sent = sent();
        UUID theirs = UUID.randomUUID();

        // When
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get(HANDOVERS + "/{id}/cover", id)
                .then()
                .statusCode(200);
        Nord.says(
                Nord.sealed(
                        "handover-answer",
                        "615",
                        acknowledged(sent, 3)
                                .replace(
                                        "\"parts\": 1",
                                        "\"parts\": 1, \"reads\": [{\"id\": \"" + theirs
                                                + "\", \"what\": \"cover\", \"purpose\": \"case-handling\", \"readAt\": \"2026-02-01T08:00:00Z\"}]")));

        // Then
        JsonNode told = Nord.reads(
                        "handover-answer",
                        it -> isOf(id, it) && it.path("reads").size() == 1)
                .getLast();
        assertEquals("cover", told.path("reads").get(0).path("what").asText());
        assertEquals("case-handling", told.path("reads").get(0).path("purpose").asText());
        Nord.says(Nord.sealed(
                "handover",
                "615",
                told(id, packageId, "615", "sent", 2, null)
                        .replace(
                                "\"heard\": 0",
                                "\"heard\": " + told.path("revisions").path("revision"))));
        TestDatabase.await("select count(*) from handover_reads where here and handover_id = '" + id + "'", 0);
        TestDatabase.await("select count(*) from handover_reads where not here", 0);
        String logged = given().get(PackagesNearby.address() + "/control/reads").asString();
        assertTrue(logged.contains(theirs.toString()), logged);
        String purposeless = Nord.says(
                Nord.sealed(
                        "handover-answer",
                        "615",
                        acknowledged(sent, 4)
                                .replace(
                                        "\"parts\": 1",
                                        "\"parts\": 1, \"reads\": [{\"id\": \"" + UUID.randomUUID()
                                                + "\", \"what\": \"cover\", \"purpose\": \"curiosity\", \"readAt\": \"2026-02-01T08:00:00Z\"}]")));
        refused("malformed", purposeless.split("\\.", -1)[2]);
    }

    @Test
    void a_time_that_is_over_is_over_for_both() {
        // Given
        keysAreTold();
        String id = sent();
        Nord.reads("handover", it -> isOf(id, it));
        UUID late = UUID.randomUUID();

        // When
        control(id, "expired");
        Nord.reads("handover", it -> isOf(id, it) && it.path("state").asText().equals("expired"));
        Nord.says(Nord.sealed("handover-answer", "615", answered(id, late, "accepted", 3)));

        // Then
        JsonNode refused = Nord.reads(
                        "handover",
                        it -> isOf(id, it) && it.path("answered").asText().equals(late.toString()))
                .getFirst();
        assertEquals("expired", refused.path("state").asText());
        assertEquals("transition-not-allowed", refused.path("refused").asText());
        as(Persona.HORSENS).get(HANDOVERS + "/{id}", id).then().body("state", equalTo("expired"));
    }

    @Test
    void what_nobody_has_acknowledged_is_told_again_and_who_missed_something_is_told_all() {
        // Given
        keysAreTold();
        String id = sent();
        int before = Nord.reads("handover", it -> isOf(id, it)).size();
        TestDatabase.await("select count(*) from handover_tellings where told > 0 and handover_id = '" + id + "'", 1);

        // When
        TestDatabase.execute(
                "update handover_tellings set told_at = now() - interval '2 hours' where handover_id = '" + id + "'");
        TestDatabase.await(
                "select count(*) from handover_tellings where told_at > now() - interval '1 hour' and handover_id = '"
                        + id + "'",
                1);
        Nord.says(Nord.sealed("handover-answer", "615", acknowledged(id, 1)));
        TestDatabase.await(
                "select count(*) from handover_tellings where parts = 1 and not owed and handover_id = '" + id + "'",
                1);
        Nord.says(Nord.envelope("repeat", "615", "[]"));

        // Then
        TestDatabase.await(
                "select count(*) from handover_tellings where parts = 0 and told > 0 and handover_id = '" + id + "'",
                1);
        assertTrue(Nord.reads("handover", before + 2, it -> isOf(id, it)).size() >= before + 2);
        assertTrue(Nord.reads("handover-part", 3, it -> isOf(id, it)).size() >= 3);
    }

    @Test
    void what_is_not_theirs_to_tell_is_refused_and_counted() {
        // Given
        keysAreTold();
        String local = Api.id(as(Persona.HORSENS).body("""
                {"basis": "consent", "participants": [{"participantId": "%s"}], "toMunicipalityCode": "253",
                 "dataCategories": ["identity"]}""".formatted(PERSON)).post(HANDOVERS));
        String id = UUID.randomUUID().toString();
        String packageId = UUID.randomUUID().toString();
        String jws = Nord.signed(Nord.sealed("handover", "615", told(id, packageId, "615", "sent", 1, null)));
        String[] parts = jws.split("\\.", -1);
        String altered = parts[0] + '.' + parts[1] + '.' + parts[2].substring(4) + "AAAA";
        Envelope sealed = Nord.sealed("handover", "615", told(id, packageId, "615", "sent", 1, null));

        // When
        Nord.publishes(altered);
        String stranger = Nord.signed(new Envelope(
                sealed.id(), "handover", "syd", 1, "615", sealed.time(), null, sealed.keyId(), sealed.sealed()));
        Nord.publishes(stranger);
        String unserved = Nord.says(new Envelope(
                sealed.id(),
                "handover",
                "nord",
                sealed.number(),
                "573",
                sealed.time(),
                null,
                sealed.keyId(),
                sealed.sealed()));
        String others = Nord.says(Nord.sealed("handover", "615", told(id, packageId, "253", "sent", 1, null)));
        String ours = Nord.says(Nord.sealed("handover", "615", told(local, packageId, "615", "sent", 1, null)));
        String answer = Nord.says(Nord.sealed("handover-answer", "615", acknowledged(local, 1)));
        String broken = Nord.says(Nord.sealed("handover", "615", "{\"handoverId\": \"" + id + "\"}"));
        Nord.says(Nord.sealed("handover-part", "615", part(id, "c29tZXRoaW5nIGVsc2U=")));
        Nord.says(Nord.sealed("handover", "615", told(id, packageId, "615", "sent", 1, null)));

        // Then
        refused("altered", altered.split("\\.", -1)[2]);
        refused("unknown-installation", stranger.split("\\.", -1)[2]);
        refused("not-served", unserved.split("\\.", -1)[2]);
        refused("wrong-municipality", others.split("\\.", -1)[2]);
        refused("anothers", ours.split("\\.", -1)[2]);
        refused("anothers", answer.split("\\.", -1)[2]);
        refused("malformed", broken.split("\\.", -1)[2]);
        // What does not open where packages are kept is not kept here either.
        TestDatabase.await("select count(*) from handover_arrivals", 0);
        TestDatabase.await("select count(*) from handover_arrival_parts", 0);
        assertEquals(0, TestDatabase.number("select count(*) from handovers where id = '" + id + "'"));
        as(Persona.HORSENS).get(HANDOVERS + "/{id}", local).then().body("state", equalTo("sent"));
    }

    @Test
    void nothing_of_a_handover_stands_in_clear_in_the_topic_or_in_a_table() {
        // Given
        keysAreTold();
        String id =
                Api.id(as(Persona.HORSENS).body("""
                {"basis": "statutory", "provision": "lommepengejob-5", "participants": [{"participantId": "%s"}],
                 "toMunicipalityCode": "%s", "dataCategories": ["placements", "identity"], "message": "Kvxzjqwhtp brev",
                 "openItems": [{"kind": "statutory-offer", "what": "Kvxzjqwhtp tilbud", "dueOn": "2099-01-01"}]}""".formatted(PERSON, AALBORG)).post(HANDOVERS));
        Nord.reads("handover", it -> isOf(id, it));

        // When
        List<String> dumped = Topics.awaitUnchecked(Nord.TOPIC, 1, _ -> true).stream()
                .map(message -> payload(message.data().path("jws").asText()))
                .toList();

        // Then
        List<String> secrets = List.of(
                PERSON,
                PackagesNearby.CPR,
                PackagesNearby.NAME,
                PackagesNearby.SEALED,
                "Kvxzjqwhtp",
                "lommepengejob",
                "statutory",
                "placements",
                id);
        assertTrue(dumped.stream().anyMatch(it -> it.contains("\"kind\":\"handover-part\"")));
        assertFalse(dumped.stream().anyMatch(it -> secrets.stream().anyMatch(it::contains)));
        assertEquals(List.of(), tablesWith(PackagesNearby.CPR, PackagesNearby.NAME, "Kvxzjqwhtp", PERSON));
    }

    /** Secrets are long enough that no sealed text holds one by chance, whatever the case of its letters. */
    private static List<String> tablesWith(String... secrets) {
        return TestDatabase.texts("select tablename from pg_tables where schemaname = 'public' order by 1").stream()
                .filter(table -> TestDatabase.number("select count(*) from " + table
                                + " t where t::text ilike any (array["
                                + Stream.of(secrets).map(it -> "'%" + it + "%'").collect(Collectors.joining(","))
                                + "])")
                        > 0)
                .toList();
    }

    /** The middle of a signed message, which everybody reads who reaches the topic. */
    private static String payload(String jws) {
        String[] parts = jws.split("\\.", -1);
        try {
            return parts.length == 3
                    ? new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                    : jws;
        } catch (IllegalArgumentException _) {
            return jws;
        }
    }

    private static void keysAreTold() {
        Nord.says(Nord.envelope("keys", null, Nord.key()));
        TestDatabase.await(
                "select count(*) from exchange_keys where municipality_code = '851' and key_id = '" + Nord.keyId()
                        + "'",
                1);
    }

    private static String sent() {
        return Api.id(as(Persona.HORSENS).body("""
                {"basis": "consent", "participants": [{"participantId": "%s"}], "toMunicipalityCode": "%s",
                 "dataCategories": ["identity"], "openItems": [{"kind": "follow-up", "what": "Samtale"}]}""".formatted(PERSON, AALBORG)).post(HANDOVERS));
    }

    private static boolean isOf(String id, JsonNode told) {
        return told.path("handoverId").asText().equals(id);
    }

    private static void control(String handover, String state) {
        String packageId = TestDatabase.text("select package_id from handovers where id = '" + handover + "'");
        given().post(PackagesNearby.address() + "/control/" + packageId + "/" + state)
                .then()
                .statusCode(200);
    }

    private static void refused(String reason, String more) {
        TestDatabase.await(
                "select count(*) from exchange_refusals where reason = '%s' and message like '%%%s%%'"
                        .formatted(reason, more),
                1);
    }

    private static String acknowledged(String id, int revision) {
        return """
                {"handoverId": "%s", "answer": null, "items": [], "parts": 1,
                 "revisions": {"revision": %d, "heard": 1000, "expected": false}}""".formatted(id, revision);
    }

    private static String answered(String id, UUID answer, String to, int revision) {
        return """
                {"handoverId": "%s", "items": [], "parts": 1, "answer": {"answerId": "%s", "answerTo": "%s", "answerTakesOverOn": "2099-01-01"},
                 "revisions": {"revision": %d, "heard": 1, "expected": true}}""".formatted(id, answer, to, revision);
    }

    private static String seenTo(String id, int revision) {
        return """
                {"handoverId": "%s", "parts": 1, "items": [{"n": 1, "outcome": "done", "completedOn": "2026-02-01", "days": {}}],
                 "revisions": {"revision": %d, "heard": 1, "expected": true}}""".formatted(id, revision);
    }

    private static String part(String id, String sealed) {
        return "{\"handoverId\": \"%s\", \"n\": 1, \"part\": 0, \"sealed\": \"%s\"}".formatted(id, sealed);
    }

    private static String told(String id, String packageId, String to, String state, int revision, String answer) {
        return """
                {"handoverId": "%s", "packageId": "%s", "fromMunicipalityCode": "851", "toMunicipalityCode": "%s", "basis": "consent",
                 "state": "%s", "dataCategories": ["identity"], "participantCount": 1, "sentAt": "2026-01-01T08:00:00Z",
                 "answerBy": "2099-01-01T00:00:00Z", "acceptedOn": %s, "sealing": {"keyId": "0000004d", "algorithm": "HPKE", "bytes": 9, "sha256": "00"},
                 "items": [], "closed": false, "answered": %s, "refused": null, "parts": %d,
                 "revisions": {"revision": %d, "heard": 0, "expected": true}}""".formatted(
                        id,
                        packageId,
                        to,
                        state,
                        state.equals("accepted") || state.equals("revoked") ? "\"2026-01-01\"" : "null",
                        answer == null ? "null" : '"' + answer + '"',
                        state.equals("sent") && revision == 1 ? 1 : 0,
                        revision);
    }
}
