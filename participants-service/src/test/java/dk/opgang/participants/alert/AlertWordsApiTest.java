package dk.opgang.participants.alert;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What parties say about an alert in their own words is kept encrypted, under the key of the participant whom it is about. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AlertWordsApiTest {

    private static final String PATH = "/v1/coordination-alerts";
    private static final String WORDS = "Moderen ønsker Zyvlix som kontakt";

    @Inject
    SealWordsAtStart seal;

    @Test
    void no_table_holds_them_in_a_form_that_can_be_read() {
        // Given
        UUID participant = participant();
        UUID id = alert(participant);
        String key = UUID.randomUUID().toString();
        // When
        decide(key).post(PATH + "/{id}/decision", id).then().statusCode(200);
        // Then
        decide(key)
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("decisions.note", contains(WORDS));
        as(Persona.HORSENS).get(PATH + "/{id}", id).then().body("decisions.note", contains(WORDS));
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "data-subject-request")
                .get("/v1/participants/{id}/export", participant)
                .then()
                .statusCode(200)
                .body("alerts[0].decisions.note", contains(WORDS));
        assertEquals(List.of(), tablesWith("Zyvlix"));
    }

    @Test
    void words_from_before_are_encrypted_when_the_service_starts_and_say_the_same() {
        // Given
        UUID participant = participant();
        UUID id = alert(participant);
        decide(UUID.randomUUID().toString())
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(200);
        TestDatabase.execute("update coordination_alerts set decisions = jsonb_set(decisions, '{0,note}', '\"Zyvlax\"')"
                + " where id = '" + id + "'");
        String etag = as(Persona.HORSENS).get(PATH + "/{id}", id).header("ETag");
        assertEquals(List.of("coordination_alerts"), tablesWith("Zyvlax"));
        // When
        seal.seal();
        // Then
        assertEquals(List.of(), tablesWith("Zyvlax"));
        as(Persona.HORSENS)
                .get(PATH + "/{id}", id)
                .then()
                .header("ETag", equalTo(etag))
                .body("decisions.note", contains("Zyvlax"));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from coordination_alerts where id = '" + id
                        + "' and jsonb_path_exists(decisions, '$[*].note ? (!(@ starts with \"sealed:" + participant
                        + "\"))')"));
    }

    @Test
    void they_follow_a_merge_and_its_reversal_each_under_the_key_of_whose_they_are() {
        // Given
        UUID survivor = participant();
        UUID duplicate = participant();
        UUID id = alert(duplicate);
        decide(UUID.randomUUID().toString())
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(200);
        String before = kept(id);
        UUID merge = Fixture.id(as(Persona.HORSENS)
                .header(
                        "If-Match",
                        as(Persona.HORSENS)
                                .get("/v1/participants/{id}", survivor)
                                .header("ETag"))
                .body(Map.of("duplicateId", duplicate, "cpr", "survivor"))
                .post("/v1/participants/{id}/merges", survivor)
                .then()
                .statusCode(201));
        // When
        String merged = kept(id);
        as(Persona.HORSENS)
                .get(PATH + "/{id}", id)
                .then()
                .body("participantId", equalTo(survivor.toString()))
                .body("decisions.note", contains(WORDS));
        decide(UUID.randomUUID().toString())
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .post("/v1/participants/{id}/merges/{merge}/reversal", survivor, merge)
                .then()
                .statusCode(200);
        // Then
        assertTrue(before.contains("sealed:" + duplicate), before);
        assertTrue(merged.contains("sealed:" + survivor), merged);
        assertNotEquals(before, merged);
        String back = kept(id);
        assertTrue(back.contains("sealed:" + duplicate) && !back.contains("sealed:" + survivor), back);
        as(Persona.HORSENS)
                .get(PATH + "/{id}", id)
                .then()
                .body("participantId", equalTo(duplicate.toString()))
                .body("decisions.note", contains(WORDS, WORDS));
    }

    private static RequestSpecification decide(String key) {
        return as(Persona.HORSENS).header("Idempotency-Key", key).body(Map.of("decision", "both-go-on", "note", WORDS));
    }

    private static UUID alert(UUID participant) {
        Told.of(participant, Told.BO_VEST).publish();
        Told.of(participant, null).publish();
        return Told.awaitAlert(participant);
    }

    private static String kept(UUID alert) {
        return TestDatabase.text("select decisions from coordination_alerts where id = '" + alert + "'");
    }

    private static List<String> tablesWith(String secret) {
        return TestDatabase.texts("select oid::regclass::text from pg_class where relkind in ('r', 'p')"
                        + " and relnamespace = 'public'::regnamespace and not relispartition")
                .stream()
                .filter(table -> TestDatabase.number("select count(*) from (select from " + table
                                + " t where position('" + secret + "' in t::text) > 0 limit 1) found")
                        > 0)
                .toList();
    }
}
