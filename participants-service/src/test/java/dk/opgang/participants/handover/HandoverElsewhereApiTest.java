package dk.opgang.participants.handover;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
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
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Horsens and Greve, which are served here, and Varde (573), which another installation serves, hand over to each other. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HandoverElsewhereApiTest {

    private static final String PACKAGES = "/internal/handover-packages";
    private static final String STATES = "/internal/handover-states";
    private static final String ARRIVALS = "/internal/handover-arrivals";
    private static final String VARDE = "573";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private static final KeysetHandle VARDES = keyPair();

    @Test
    void what_is_sent_there_opens_there_alone_and_the_answer_of_there_is_decided_on_here() {
        // Given
        UUID participant = participant();
        consent(participant, VARDE, "identity", "benefits");
        Map<String, Object> form = form(participant, "benefits");
        form.remove("receiverKey");
        as(Persona.HORSENS)
                .body(form)
                .post(PACKAGES)
                .then()
                .statusCode(409)
                .body("code", equalTo("receiver-has-no-key"));
        String sent = sent(participant, "benefits");
        Response parts = parts(sent);
        UUID answer = UUID.randomUUID();

        // When
        Response decided = answer(sent, answer, "accepted");

        // Then
        parts.then().statusCode(200).body("items", hasSize(1));
        String opened = opened(sent + "/1", parts.path("items[0].sealed"));
        assertTrue(opened.contains("\"familyName\":\"Prøvesen\"") && opened.contains("kontanthjaelp"));
        as(Persona.HORSENS)
                .get(PACKAGES + "/{id}/content", sent)
                .then()
                .statusCode(200)
                .body("participants[0].benefitPeriods.group", contains("kontanthjaelp"));
        decided.then()
                .statusCode(200)
                .body("items[0].state", equalTo("accepted"))
                .body("items[0].answered", equalTo(answer.toString()))
                .body("items[0].refused", nullValue());
        answer(sent, answer, "accepted").then().body("items[0].refused", nullValue());
        answer(sent, UUID.randomUUID(), "rejected")
                .then()
                .body("items[0].state", equalTo("accepted"))
                .body("items[0].refused", equalTo("transition-not-allowed"));
        TestDatabase.await(
                "select count(*) from participants where departed_on is not null and id = '" + participant + "'", 1);
        TestDatabase.await("select count(*) from handover_copies where package_id = '" + sent + "'", 1);
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", participant)
                .then()
                .body("items.action", hasItems("send-handover", "accept-handover"));
    }

    @Test
    void what_was_taken_back_or_is_over_is_not_accepted_from_there() {
        // Given
        UUID first = participant();
        UUID given = consent(first, VARDE, "identity", "benefits");
        String withdrawn = sent(first, "benefits");
        UUID second = participant();
        consent(second, VARDE, "identity", "benefits");
        String cancelled = sent(second, "benefits");
        UUID third = participant();
        consent(third, VARDE, "identity", "benefits");
        String late = sent(third, "benefits");
        UUID fourth = participant();
        consent(fourth, VARDE, "identity", "benefits");
        String restricted = sent(fourth, "benefits");

        // When
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", given);
        as(Persona.HORSENS).body(Map.of("to", "cancelled")).post(PACKAGES + "/{id}/decisions", cancelled);
        TestDatabase.execute(
                "update handover_packages set answer_by = now() - interval '1 minute' where id = '" + late + "'");
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", fourth);
        List<Response> answers = List.of(
                answer(withdrawn, UUID.randomUUID(), "accepted"),
                answer(cancelled, UUID.randomUUID(), "accepted"),
                answer(late, UUID.randomUUID(), "accepted"),
                answer(restricted, UUID.randomUUID(), "accepted"));

        // Then
        assertEquals(
                List.of("cancelled", "cancelled", "expired", "sent"),
                answers.stream().map(it -> it.<String>path("items[0].state")).toList());
        assertEquals(
                List.of(
                        "transition-not-allowed",
                        "transition-not-allowed",
                        "transition-not-allowed",
                        "participant-restricted"),
                answers.stream().map(it -> it.<String>path("items[0].refused")).toList());
        parts(cancelled).then().body("items", hasSize(0));
        answers.getLast().then().body("items[0].closed", equalTo(true));
    }

    @Test
    void who_comes_from_there_is_taken_over_once_there_is_told_so() {
        // Given
        String id = UUID.randomUUID().toString();
        String cpr = Fixture.cpr();
        Map<String, Object> arrival = arrival(id, "sent", part(id, person(cpr, null)));
        arrive(arrival).statusCode(200).body("state", equalTo("sent"));
        arrive(arrival).statusCode(200);
        cover(as(Persona.GREVE), id)
                .statusCode(200)
                .body("items.cpr", contains(cpr))
                .body("items.knownHere", contains(false));
        cover(as(Persona.ODENSE), id).statusCode(404);
        as(Persona.GREVE).get(PACKAGES + "/{id}/content", id).then().statusCode(404);

        // When
        Response asked = decide(as(Persona.GREVE), id, "accepted");
        long before = TestDatabase.number("select count(*) from participants where municipality_code = '253'");
        ValidatableResponse accepted = arrive(arrival(id, "accepted"));

        // Then
        asked.then().statusCode(200).body("done", equalTo(true)).body("state", equalTo("sent"));
        accepted.statusCode(200).body("state", equalTo("accepted"));
        arrive(arrival(id, "accepted")).statusCode(200);
        assertEquals(
                before + 1, TestDatabase.number("select count(*) from participants where municipality_code = '253'"));
        Response again = decide(as(Persona.GREVE), id, "accepted");
        again.then().body("state", equalTo("accepted")).body("participants.linked", contains(false));
        String registered = again.path("participants[0].participantId");
        as(Persona.GREVE).get("/v1/participants/{id}", registered).then().statusCode(200);
        as(Persona.GREVE)
                .get(PACKAGES + "/{id}/content", id)
                .then()
                .statusCode(200)
                .body("participants.participantId", contains(registered))
                .body("participants[0].residences", hasSize(0));
        as(Persona.GREVE)
                .get("/v1/participants/{id}/access-log", registered)
                .then()
                .body("items.action", hasItems("register-participant", "accept-handover", "read-handover"));
        arrive(arrival(id, "revoked")).statusCode(200).body("state", equalTo("revoked"));
        TestDatabase.await("select count(*) from participants where id = '" + registered + "'", 0);
        as(Persona.GREVE).get(PACKAGES + "/{id}/content", id).then().statusCode(404);
    }

    @Test
    void what_ends_there_is_readable_by_nobody_here() {
        // Given
        String cancelled = UUID.randomUUID().toString();
        arrive(arrival(cancelled, "sent", part(cancelled, person(Fixture.cpr(), null))));
        String unanswered = UUID.randomUUID().toString();
        arrive(arrival(unanswered, "sent", part(unanswered, person(Fixture.cpr(), null))));
        String asked = UUID.randomUUID().toString();
        arrive(arrival(asked, "sent", part(asked, person(Fixture.cpr(), null))));
        decide(as(Persona.GREVE), asked, "accepted").then().statusCode(200);

        String restricted = UUID.randomUUID().toString();
        Map<String, Object> closed = arrival(restricted, "sent", part(restricted, person(Fixture.cpr(), null)));
        closed.put("closed", true);
        arrive(closed).statusCode(200);
        cover(as(Persona.GREVE), restricted).statusCode(404);
        decide(as(Persona.GREVE), restricted, "accepted").then().statusCode(409);
        arrive(arrival(restricted, "sent"));
        cover(as(Persona.GREVE), restricted).statusCode(200);

        // When
        arrive(arrival(cancelled, "cancelled")).statusCode(200).body("state", equalTo("cancelled"));
        TestDatabase.execute("update handover_packages set answer_by = now() - interval '1 minute' where id in ('"
                + unanswered + "', '" + asked + "')");

        // Then
        cover(as(Persona.GREVE), cancelled).statusCode(404);
        TestDatabase.await(
                "select count(*) from handover_packages p where state = 'expired' and settled and id = '" + unanswered
                        + "' and not exists (select from handover_copies c where c.package_id = p.id)",
                1);
        TestDatabase.await(
                "select count(*) from handover_packages p where settled and id = '" + cancelled
                        + "' and not exists (select from handover_copies c where c.package_id = p.id)",
                1);
        // What was answered in time waits for what is decided there.
        assertEquals("sent", TestDatabase.text("select state from handover_packages where id = '" + asked + "'"));
        arrive(arrival(asked, "accepted")).body("state", equalTo("accepted"));
    }

    @Test
    void what_does_not_open_or_holds_nobody_or_is_anothers_is_not_kept() {
        // Given
        String id = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        UUID participant = participant();
        consent(participant, "253", "identity", "benefits");
        Map<String, Object> local = form(participant, "benefits");
        local.put("toMunicipalityCode", "253");
        String ours = as(Persona.HORSENS).body(local).post(PACKAGES).path("packageId");

        // When
        ValidatableResponse elsewhere = arrive(arrival(id, "sent", part(other, person(Fixture.cpr(), null))));
        ValidatableResponse nobody = arrive(arrival(id, "sent", part(id, person("3213841111", null))));
        Map<String, Object> unserved = arrival(id, "sent", part(id, person(Fixture.cpr(), null)));
        unserved.put("toMunicipalityCode", "751");
        ValidatableResponse notServed = arrive(unserved);
        ValidatableResponse notTheirs = arrive(arrival(ours, "cancelled"));

        // Then
        elsewhere.statusCode(404);
        nobody.statusCode(404);
        notServed.statusCode(409);
        notTheirs.statusCode(404);
        assertEquals(0, TestDatabase.number("select count(*) from handover_packages where id = '" + id + "'"));
        assertEquals("sent", TestDatabase.text("select state from handover_packages where id = '" + ours + "'"));
        as(Persona.GREVE).body(arrival(id, "sent")).post(ARRIVALS).then().statusCode(403);
    }

    @Test
    void a_protected_person_from_there_is_accepted_by_those_who_may_know_it() {
        // Given
        String id = UUID.randomUUID().toString();
        String protection =
                "{\"kind\": \"name-and-address\", \"from\": \"2020-01-01\", \"specialCircumstances\": true}";
        arrive(arrival(id, "sent", part(id, person(Fixture.cpr(), protection)))).statusCode(200);

        // When
        Response untrusted = decide(as(Persona.GREVE), id, "accepted");
        Response trusted = decide(
                Api.withToken(
                        Tokens.of(
                                Persona.GREVE,
                                "participants.read participants.write participants.identify participants.identify-protected exchange.write")),
                id,
                "accepted");

        // Then
        untrusted.then().statusCode(403).body("code", equalTo("protected-identity"));
        trusted.then().statusCode(200);
        assertFalse(TestDatabase.text("select asked::text from handover_packages where id = '" + id + "'")
                .equals("false"));
        arrive(arrival(id, "accepted")).body("state", equalTo("accepted"));
    }

    private static RequestSpecification service() {
        return Api.withToken(
                Tokens.of(Map.of("sub", "network-service", "azp", "network-service", "scope", "internal.read")));
    }

    private static String sent(UUID participant, String... categories) {
        return as(Persona.HORSENS)
                .body(form(participant, categories))
                .post(PACKAGES)
                .then()
                .statusCode(200)
                .body("elsewhere", equalTo(true))
                .body("envelope.keyId", not(equalTo("")))
                .extract()
                .path("packageId");
    }

    private static Map<String, Object> form(UUID participant, String... categories) {
        Map<String, Object> form = new HashMap<>();
        form.put("basis", "consent");
        form.put("participants", List.of(Map.of("participantId", participant)));
        form.put("toMunicipalityCode", VARDE);
        form.put("dataCategories", categories);
        form.put("forCase", false);
        form.put("receiverKey", vardesKey());
        return form;
    }

    private static Response parts(String id) {
        return service().get(STATES + "/{id}/parts", id);
    }

    private static Response answer(String id, UUID answer, String to) {
        return service()
                .body(Map.of(
                        "ids",
                        List.of(id),
                        "answers",
                        List.of(Map.of("id", id, "answerId", answer, "to", to, "reason", "incomplete"))))
                .post(STATES);
    }

    private static Response decide(RequestSpecification who, String id, String to) {
        return who.body(Map.of("to", to)).post(PACKAGES + "/{id}/decisions", id);
    }

    private static ValidatableResponse cover(RequestSpecification who, String id) {
        return who.header("Opgang-Purpose", "case-handling")
                .get(PACKAGES + "/{id}/cover", id)
                .then();
    }

    private static ValidatableResponse arrive(Map<String, Object> arrival) {
        return service().body(arrival).post(ARRIVALS).then();
    }

    @SafeVarargs
    private static Map<String, Object> arrival(String id, String state, Map<String, Object>... parts) {
        Map<String, Object> told = new HashMap<>();
        told.put("id", id);
        told.put("fromMunicipalityCode", VARDE);
        told.put("toMunicipalityCode", "253");
        told.put("basis", "consent");
        told.put("forCase", false);
        told.put("state", state);
        told.put("dataCategories", List.of("identity", "residence"));
        told.put("sentAt", Instant.now().toString());
        told.put("answerBy", "2099-01-01T00:00:00Z");
        if (state.equals("accepted")) {
            told.put("acceptedOn", TODAY.toString());
            told.put("takesOverOn", TODAY.plusDays(3).toString());
        }
        told.put("parts", List.of(parts));
        told.put("complete", true);
        told.put("closed", false);
        return told;
    }

    private static String person(String cpr, String protection) {
        return """
                {"cpr": "%s", "givenName": "Testine", "familyName": "Vardesen", "birthDate": "1984-02-01", "language": null, "protection": %s,
                 "provision": null, "message": null, "notes": [], "records": {"residences": []}}""".formatted(cpr, protection);
    }

    /** A person of the package, sealed for Greve. */
    @AccessesPartialKey
    private static Map<String, Object> part(String packageId, String person) {
        try {
            Response keys = service().get("/internal/municipality-keys");
            Number id = keys.path("items.find { it.municipalityCode == '253' }.keyId");
            String key = keys.path("items.find { it.municipalityCode == '253' }.publicKey");
            HpkePublicKey by = HpkePublicKey.create(
                    parameters(), Bytes.copyFrom(Base64.getDecoder().decode(key)), (int) id.longValue());
            byte[] sealed = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(by).makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(
                            person.getBytes(StandardCharsets.UTF_8),
                            (packageId + "/1").getBytes(StandardCharsets.UTF_8));
            return Map.of("n", 1, "part", 0, "sealed", Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String opened(String place, String sealed) {
        try {
            return new String(
                    VARDES.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                            .decrypt(Base64.getDecoder().decode(sealed), place.getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @AccessesPartialKey
    private static Map<String, Object> vardesKey() {
        try {
            HpkePublicKey key =
                    (HpkePublicKey) VARDES.getPublicKeysetHandle().getPrimary().getKey();
            return Map.of(
                    "keyId",
                    Integer.toUnsignedLong(VARDES.getPrimary().getId()),
                    "publicKey",
                    Base64.getEncoder().encodeToString(key.getPublicKeyBytes().toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle keyPair() {
        try {
            return KeysetHandle.generateNew(parameters());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HpkeParameters parameters() throws GeneralSecurityException {
        HybridConfig.register();
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
    }
}
