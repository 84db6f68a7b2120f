package dk.opgang.participants.contact;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ContactApiTest {

    @Test
    void a_contact_is_recorded_and_told() {
        // Given
        UUID id = participant();
        // When
        post(id, contact()).statusCode(201).body("attended", equalTo(false));
        // Then
        PublishedEvent event = Topics.of("opgang.participants.v1", id, 4).getLast();
        assertEquals("dk.opgang.participants.contact-recorded.v1", event.type());
        assertEquals(AREA, event.text("housingAreaId"));
    }

    @Test
    void a_contact_is_told_with_the_area_of_its_day() {
        // Given
        UUID id = participant();
        as(Persona.HORSENS)
                .body(Map.of("housingAreaId", Fixture.OTHER_AREA, "from", "2019-01-01"))
                .post("/v1/participants/{id}/residences", id)
                .then()
                .statusCode(201);
        Map<String, Object> body = contact();
        body.put("at", "2018-05-01T12:00:00Z");
        // When
        post(id, body).statusCode(201);
        // Then
        Topics.await(
                "opgang.participants.v1",
                1,
                event -> event.type().endsWith("contact-recorded.v1")
                        && id.toString().equals(event.text("participantId"))
                        && AREA.equals(event.text("housingAreaId")));
    }

    @Test
    void unknown_codes_are_named() {
        // Given
        Map<String, Object> body = contact();
        body.put("kind", "x");
        body.put("place", "y");
        // When
        ValidatableResponse answer = post(participant(), body);
        // Then
        answer.statusCode(422).body("errors.pointer", containsInAnyOrder("/kind", "/place"));
    }

    @Test
    void a_contact_that_somebody_cancelled_tells_who() {
        // Given
        UUID id = participant();
        Map<String, Object> body = contact();
        body.put("cancelledBy", "organisation");
        // When
        post(id, body).statusCode(201).body("cancelledBy", equalTo("organisation"));
        // Then
        PublishedEvent event = Topics.of("opgang.participants.v1", id, 4).getLast();
        assertEquals("organisation", event.text("cancelledBy"));
    }

    @ParameterizedTest
    @CsvSource({"2019-03-05T09:00:00Z, true", "2999-03-05T09:00:00Z,"})
    void only_what_nobody_came_to_was_cancelled(String at, @Nullable Boolean attended) {
        // Given
        Map<String, Object> body = contact();
        body.put("at", at);
        body.put("attended", attended);
        body.put("cancelledBy", "participant");
        // When
        ValidatableResponse answer = post(participant(), body);
        // Then
        answer.statusCode(422)
                .body("errors.pointer", contains("/cancelledBy"))
                .body("errors.code", contains("cancelled-but-attended"));
    }

    @Test
    void a_row_tells_who_cancelled_and_is_held_against_the_same_rule() {
        // Given
        UUID id = participant();
        String columns = "sourceSystem,sourceId,participantId,at,kind,place,attended,cancelledBy\n";
        String missed = "calendar,%s-1,%s,2019-03-05T09:00:00Z,conversation,home,false,participant\n".formatted(id, id);
        String held = "calendar,%s-2,%s,2019-03-06T09:00:00Z,conversation,home,true,participant\n".formatted(id, id);
        // When
        ValidatableResponse batch = as(Persona.HORSENS)
                .contentType("text/csv")
                .body(columns + missed + held)
                .post("/v1/contact-batches")
                .then();
        // Then
        batch.statusCode(201).body("rows.created", equalTo(1)).body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/contacts", id)
                .then()
                .body("items.cancelledBy", contains("participant"));
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get(batch.extract().header("Location") + "/rejections")
                .then()
                .body("items[0].errors.code", contains("cancelled-but-attended"));
    }

    @Test
    void education_readiness_is_one_in_each_round_of_a_school_year() {
        // Given
        UUID id = participant();
        String path = "/v1/participants/{id}/education-readiness";
        Map<String, Object> first = Map.of("schoolYear", "2019/2020", "readiness", "not-ready");
        Map<String, Object> second = Map.of("schoolYear", "2019/2020", "round", 2, "readiness", "ready");
        String other = as(Persona.HORSENS).body(first).post(path, id).path("id");
        // When
        ValidatableResponse posted =
                as(Persona.HORSENS).body(second).post(path, id).then();
        // Then
        posted.statusCode(201).body("round", equalTo(2));
        as(Persona.HORSENS).get(path, id).then().body("items.round", containsInAnyOrder(1, 2));
        as(Persona.HORSENS)
                .contentType("application/merge-patch+json")
                .header("If-Match", posted.extract().header("ETag"))
                .body(Map.of("round", 1))
                .patch(posted.extract().header("Location"))
                .then()
                .statusCode(409)
                .body("code", equalTo("assessment-exists"))
                .body("id", equalTo(other));
        as(Persona.HORSENS)
                .body(Map.of("schoolYear", "2019/2020", "round", 10, "readiness", "ready"))
                .post(path, id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/round"));
    }

    @Test
    void education_readiness_that_is_posted_again_is_corrected() {
        // Given
        UUID id = participant();
        Map<String, Object> body = Map.of("schoolYear", "2019/2020", "readiness", "not-ready");
        String path = "/v1/participants/{id}/education-readiness";
        as(Persona.HORSENS).body(body).post(path, id).then().statusCode(201);
        // When
        ValidatableResponse again = as(Persona.HORSENS)
                .body(Map.of("schoolYear", "2019/2020", "readiness", "ready"))
                .post(path, id)
                .then();
        // Then
        again.statusCode(200).body("readiness", equalTo("ready"));
        as(Persona.HORSENS)
                .body(Map.of("schoolYear", "2019/2021", "readiness", "perhaps"))
                .post(path, id)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/schoolYear", "/readiness"));
    }

    @Test
    void a_consent_does_not_show_the_municipalitys_own_keys() {
        // Given
        UUID id = participant();
        Map<String, Object> body = contact();
        body.put("source", Map.of("system", "calendar", "id", UUID.randomUUID().toString()));
        post(id, body).statusCode(201);
        Map<String, Object> readiness =
                Map.of("schoolYear", "2019/2020", "readiness", "ready", "source", body.get("source"));
        as(Persona.HORSENS)
                .body(readiness)
                .post("/v1/participants/{id}/education-readiness", id)
                .then()
                .statusCode(201)
                .body("source.system", equalTo("calendar"));
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "contacts", "education");
        // When
        ValidatableResponse contacts = as(Persona.ODINSGAARDEN)
                .get("/v1/participants/{id}/contacts", id)
                .then();
        ValidatableResponse assessments = as(Persona.ODINSGAARDEN)
                .get("/v1/participants/{id}/education-readiness", id)
                .then();
        // Then
        contacts.statusCode(200).body("items", hasSize(1)).body("items[0].source", nullValue());
        assessments.statusCode(200).body("items", hasSize(1)).body("items[0].source", nullValue());
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/contacts", id)
                .then()
                .body("items[0].source.system", equalTo("calendar"));
    }

    @Test
    void a_key_finds_its_record_for_the_municipality_alone() {
        // Given
        UUID id = participant();
        Map<String, Object> body = contact();
        String key = UUID.randomUUID().toString();
        body.put("source", Map.of("system", "calendar", "id", key));
        post(id, body).statusCode(201);
        post(id, contact()).statusCode(201);
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "contacts");
        String path = "/v1/participants/{id}/contacts?count=true&sourceSystem=calendar&sourceId=" + key;
        // When
        ValidatableResponse own = as(Persona.HORSENS).get(path, id).then();
        ValidatableResponse reader = as(Persona.ODINSGAARDEN).get(path, id).then();
        // Then
        own.statusCode(200).body("items", hasSize(1)).body("count", equalTo(1));
        reader.statusCode(200).body("items", hasSize(0)).body("count", equalTo(0));
    }

    @Test
    void a_number_is_no_key() {
        // Given
        Map<String, Object> source = Map.of("system", "calendar", "id", cpr());
        Map<String, Object> body = contact();
        body.put("source", source);
        UUID id = participant();
        // When
        ValidatableResponse contact = post(id, body);
        ValidatableResponse readiness = as(Persona.HORSENS)
                .body(Map.of("schoolYear", "2019/2020", "readiness", "ready", "source", source))
                .post("/v1/participants/{id}/education-readiness", id)
                .then();
        // Then
        contact.statusCode(422).body("errors[0].code", equalTo("cpr-as-key"));
        readiness.statusCode(422).body("errors[0].code", equalTo("cpr-as-key"));
    }

    private static Map<String, Object> contact() {
        return new HashMap<>(
                Map.of("at", "2019-03-05T09:00:00Z", "kind", "conversation", "place", "town-hall", "attended", false));
    }

    private static ValidatableResponse post(UUID id, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/contacts", id)
                .then();
    }
}
