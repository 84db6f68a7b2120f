package dk.opgang.participants.alert;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who else than the municipality sees an alert, and what of it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AlertPartyApiTest {

    private static final String PATH = "/v1/coordination-alerts";

    private UUID participant;
    private Told plan;
    private Told other;
    private UUID id;

    @BeforeEach
    void overlap() {
        participant = participant();
        plan = Told.of(participant, Told.BO_VEST);
        other = Told.of(participant, Told.ODINSGAARDEN);
    }

    @Test
    void a_party_without_a_consent_learns_nothing_of_it() {
        // Given
        consent(Told.BO_VEST, "enrolments", plan.initiative());
        raise();
        // When
        var read = as(Persona.ODINSGAARDEN).get(PATH + "/{id}", id);
        var decided =
                as(Persona.ODINSGAARDEN).body(Map.of("decision", "joined")).post(PATH + "/{id}/decision", id);
        // Then
        read.then().statusCode(404);
        decided.then().statusCode(404);
        as(Persona.ODINSGAARDEN)
                .queryParam("count", true)
                .queryParam("participantId", participant)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("count", equalTo(0));
        assertEquals(Told.BO_VEST, raised().headers().get("ce_opgangorganisations"));
        assertEquals(0, rowsSeenBy("organisation:" + Told.ODINSGAARDEN));
    }

    @Test
    void of_who_is_threatened_no_organisation_sees_one() {
        // Given
        consent(Told.BO_VEST, "enrolments", plan.initiative());
        raise();
        as(Persona.BO_VEST).get(PATH + "/{id}", id).then().statusCode(200);
        // When
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("kind", "threatened", "from", "2020-01-01"))
                .put("/v1/participants/{id}/protection", participant)
                .then()
                .statusCode(201);
        // Then
        as(Persona.BO_VEST).get(PATH + "/{id}", id).then().statusCode(404);
        assertEquals(List.of(), Told.listed(Persona.BO_VEST, participant));
        assertEquals(0, rowsSeenBy("organisation:" + Told.BO_VEST));
        assertEquals(List.of(id.toString()), Told.listed(Persona.HORSENS, participant));
    }

    @Test
    void a_party_sees_its_own_effort_and_of_the_other_only_whom_to_ask() {
        // Given
        consent(Told.BO_VEST, "enrolments", plan.initiative());
        raise();
        // When
        JsonPath alert = Told.read(Persona.BO_VEST, id);
        // Then
        assertEquals(List.of(true, false), alert.getList("activities.own"));
        assertEquals(plan.id().toString(), alert.getString("activities[0].enrolmentId"));
        assertEquals(Told.BO_VEST, alert.getString("activities[0].organisation"));
        for (String field : List.of("enrolmentId", "initiativeId", "organisation", "theme", "from", "to")) {
            assertNull(alert.get("activities[1]." + field), field);
        }
        assertEquals("615", alert.getString("activities[1].contact.organisation"));
        assertEquals(List.of(id.toString()), Told.listed(Persona.BO_VEST, participant));
        assertEquals(1, rowsSeenBy("organisation:" + Told.BO_VEST));
    }

    @Test
    void another_contact_and_another_consent_change_the_tag_of_an_alert() {
        // Given
        consent(Told.BO_VEST, "enrolments", plan.initiative());
        raise();
        String toOwn = tag(Persona.HORSENS);
        String toParty = tag(Persona.BO_VEST);
        // When
        as(Persona.BO_VEST)
                .body(Map.of("initiativeId", plan.initiative(), "name", "Kontakten"))
                .post("/v1/coordination-contacts")
                .then()
                .statusCode(201);
        consent(Told.BO_VEST, "enrolments", null);
        // Then
        ifChanged(Persona.HORSENS, toOwn).statusCode(200);
        ifChanged(Persona.BO_VEST, toParty).statusCode(200).body("activities.own", hasSize(2));
        ifChanged(Persona.HORSENS, tag(Persona.HORSENS)).statusCode(304);
        as(Persona.HORSENS)
                .header("If-Match", toOwn)
                .body(Map.of("decision", "joined"))
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(200);
    }

    private String tag(Persona reader) {
        return as(reader)
                .get(PATH + "/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private ValidatableResponse ifChanged(Persona reader, String tag) {
        return as(reader).header("If-None-Match", tag).get(PATH + "/{id}", id).then();
    }

    @Test
    void a_consent_to_all_enrolments_shows_the_other_one_too() {
        // Given
        consent(Told.BO_VEST, "enrolments", null);
        raise();
        // When
        JsonPath alert = Told.read(Persona.BO_VEST, id);
        // Then
        assertEquals(
                List.of(Told.ODINSGAARDEN, Told.BO_VEST),
                alert.<String>getList("activities.organisation").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void neither_another_category_nor_another_initiative_opens_it() {
        // Given
        consent(Told.BO_VEST, "contacts", null);
        consent(Told.BO_VEST, "enrolments", other.initiative());
        // When
        raise();
        // Then
        as(Persona.BO_VEST).get(PATH + "/{id}", id).then().statusCode(404);
        assertNull(raised().headers().get("ce_opgangorganisations"));
        assertEquals(0, rowsSeenBy("organisation:" + Told.BO_VEST));
    }

    @Test
    void who_is_no_party_sees_it_under_no_consent() {
        // Given
        consent(Persona.SALUS.organisation().orElseThrow(), "enrolments", null);
        consent("253", "enrolments", null);
        // When
        raise();
        // Then
        for (Persona stranger : List.of(Persona.SALUS, Persona.GREVE)) {
            as(stranger).get(PATH + "/{id}", id).then().statusCode(404);
            assertEquals(List.of(), Told.listed(stranger, participant));
        }
    }

    @Test
    void a_withdrawal_works_at_once() {
        // Given
        UUID consent = consent(Told.BO_VEST, "enrolments", null);
        raise();
        Told.read(Persona.BO_VEST, id);
        // When
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
        // Then
        as(Persona.BO_VEST).get(PATH + "/{id}", id).then().statusCode(404);
        assertEquals(List.of(), Told.listed(Persona.BO_VEST, participant));
        assertEquals("open", Told.read(Persona.HORSENS, id).getString("state"));
    }

    @Test
    void a_restriction_hides_it_from_the_parties() {
        // Given
        consent(Told.BO_VEST, "enrolments", null);
        raise();
        // When
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", participant)
                .then()
                .statusCode(201);
        // Then
        as(Persona.BO_VEST).get(PATH + "/{id}", id).then().statusCode(404);
        as(Persona.BO_VEST)
                .body(Map.of("decision", "joined"))
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(404);
        assertEquals(List.of(), Told.listed(Persona.BO_VEST, participant));
    }

    @Test
    void decisions_are_told_without_the_notes_of_others_and_without_the_name_of_the_unseen() {
        // Given
        consent(Told.BO_VEST, "enrolments", plan.initiative());
        consent(Told.ODINSGAARDEN, "enrolments", null);
        raise();
        // When
        decide(Persona.ODINSGAARDEN, "both-go-on", "Ours");
        decide(Persona.BO_VEST, "joined", "Mine");
        decide(Persona.HORSENS, "one-stops", "Theirs");
        // Then
        as(Persona.BO_VEST)
                .get(PATH + "/{id}", id)
                .then()
                .body("decision", equalTo("one-stops"))
                .body("decisions.decision", contains("both-go-on", "joined", "one-stops"))
                .body("decisions.by", contains(null, Told.BO_VEST, "615"))
                .body("decisions.note", contains(null, "Mine", null));
        as(Persona.ODINSGAARDEN)
                .get(PATH + "/{id}", id)
                .then()
                .body("decisions.by", contains(Told.ODINSGAARDEN, Told.BO_VEST, "615"))
                .body("decisions.note", contains("Ours", null, null));
        as(Persona.HORSENS).get(PATH + "/{id}", id).then().body("decisions.note", contains("Ours", "Mine", "Theirs"));
    }

    @Test
    void the_parties_that_may_see_it_hear_of_a_decision() {
        // Given
        consent(Told.BO_VEST, "enrolments", plan.initiative());
        consent(Told.ODINSGAARDEN, "enrolments", other.initiative());
        raise();
        // When
        decide(Persona.BO_VEST, "joined", "Mine");
        // Then
        PublishedEvent decided = Topics.await(
                        "opgang.participants.v1",
                        1,
                        event -> event.key().equals(participant) && event.type().contains("alert-decided"))
                .getFirst();
        assertEquals(Told.ODINSGAARDEN + "," + Told.BO_VEST, decided.headers().get("ce_opgangorganisations"));
        assertEquals("615", decided.headers().get("ce_opgangmunicipalities"));
        assertEquals("decided", decided.text("state"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"COORDINATOR", "FRONTEND", "AUDITOR", "ADMIN"})
    void who_works_with_no_people_is_refused(Persona who) {
        // When
        var list = as(who).get(PATH);
        // Then
        list.then().statusCode(403);
        as(who).get(PATH + "/{id}", UUID.randomUUID()).then().statusCode(403);
        as(who).body(Map.of("decision", "joined"))
                .post(PATH + "/{id}/decision", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void an_activity_tells_the_contact_for_its_initiative_else_the_default() {
        // Given
        contact(Persona.BO_VEST, plan.initiative(), "Plan office").statusCode(201);
        String general = "General " + participant;
        var named = contact(Persona.ODINSGAARDEN, null, general);
        UUID known = UUID.fromString(named.extract().path("id"));
        if (named.extract().statusCode() == 409) {
            as(Persona.ODINSGAARDEN)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("name", general))
                    .patch("/v1/coordination-contacts/{id}", known)
                    .then()
                    .statusCode(200);
        }
        raise();
        // When
        JsonPath alert = Told.read(Persona.HORSENS, id);
        // Then
        assertEquals(
                List.of(general, "Plan office"),
                alert.<String>getList("activities.contact.name").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void there_is_one_contact_for_an_initiative() {
        // Given
        UUID initiative = UUID.randomUUID();
        String first = contact(Persona.BO_VEST, initiative, "One")
                .statusCode(201)
                .extract()
                .path("id");
        // When
        var second = contact(Persona.BO_VEST, initiative, "Two");
        // Then
        second.statusCode(409).body("code", equalTo("contact-exists")).body("id", equalTo(first));
        contact(Persona.ODINSGAARDEN, initiative, "Another organisation's").statusCode(201);
    }

    @Test
    void a_contact_is_managed_by_its_own_organisation_alone() {
        // Given
        String contact = contact(Persona.BO_VEST, UUID.randomUUID(), "One")
                .statusCode(201)
                .extract()
                .path("id");
        // When
        var read = as(Persona.HORSENS).get("/v1/coordination-contacts/{id}", contact);
        // Then
        read.then().statusCode(404);
        as(Persona.BO_VEST)
                .get("/v1/coordination-contacts/{id}", contact)
                .then()
                .statusCode(200)
                .body("email", nullValue())
                .body("name", equalTo("One"));
    }

    private ValidatableResponse contact(Persona who, UUID initiative, String name) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name));
        body.put("initiativeId", initiative);
        return as(who).body(body).post("/v1/coordination-contacts").then();
    }

    private void raise() {
        plan.publish();
        other.publish();
        id = Told.awaitAlert(participant);
    }

    private PublishedEvent raised() {
        return Topics.await(
                        "opgang.participants.v1",
                        1,
                        event -> event.key().equals(participant) && event.type().contains("alert-raised"))
                .getFirst();
    }

    private UUID consent(String recipient, String category, UUID initiative) {
        Map<String, Object> body = Fixture.consentBody(recipient, category);
        body.put("initiativeId", initiative);
        return Fixture.id(as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/consents", participant)
                .then()
                .statusCode(201));
    }

    private void decide(Persona who, String decision, String note) {
        as(who).body(Map.of("decision", decision, "note", note))
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(200);
    }

    /** What the database itself lets through, past the service. */
    private long rowsSeenBy(String tenant) {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = '" + tenant + "'");
            try (ResultSet row =
                    statement.executeQuery("select count(*) from coordination_alerts where id = '" + id + "'")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
