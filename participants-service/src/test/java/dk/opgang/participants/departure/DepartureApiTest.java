package dk.opgang.participants.departure;

import static dk.opgang.participants.Fixture.OTHER_AREA;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The participants of these tests are on kontanthjaelp since 2018 and live in an area since 2017. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class DepartureApiTest {

    private static final String PATH = "/v1/participants/{id}/departure";

    @ParameterizedTest
    @CsvSource({"moved-away,moved-away", "emigrated,moved-away", "deceased,deceased"})
    void what_is_open_ends_with_the_departure(String reason, String closingReason) {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer = depart(id, Map.of("on", "2020-05-01", "reason", reason));
        // Then
        answer.statusCode(201).body("on", equalTo("2020-05-01")).body("reason", equalTo(reason));
        list(id, "benefit-periods")
                .body("items.to", contains("2020-05-01"))
                .body("items.closingReason", contains(closingReason))
                .body("items.endedByNext", contains(false));
        list(id, "residences").body("items.to", contains("2020-05-01"));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}", id)
                .then()
                .body("departedOn", equalTo("2020-05-01"))
                .body("housingAreaId", nullValue())
                .body("benefitGroup", nullValue());
    }

    @Test
    void nothing_begins_on_that_day_or_later() {
        // Given
        UUID id = participant();
        depart(id, Map.of("on", "2020-05-01", "reason", "moved-away")).statusCode(201);
        // When
        List<ValidatableResponse> answers = List.of(
                post(id, "benefit-periods", Map.of("group", "sygedagpenge", "from", "2020-05-01")),
                post(id, "residences", Map.of("housingAreaId", OTHER_AREA, "from", "2020-06-01")),
                post(id, "contacts", contact("2020-05-01T08:00:00Z")),
                post(
                        id,
                        "education-readiness",
                        Map.of("schoolYear", "2019/2020", "readiness", "ready", "assessedOn", "2020-05-02")),
                // Without a day it counts as of 30 June.
                post(id, "education-readiness", Map.of("schoolYear", "2019/2020", "readiness", "ready")),
                correct(id, "benefit-periods", Map.of("from", "2020-05-01", "to", "2020-06-01")));
        // Then
        answers.forEach(answer -> answer.statusCode(409)
                .body("code", equalTo("participant-departed"))
                .body("id", equalTo(id.toString())));
        post(id, "contacts", contact("2020-04-30T21:59:00Z")).statusCode(201);
    }

    @Test
    void no_consent_begins_on_that_day_or_later() {
        // Given
        UUID id = participant();
        Map<String, Object> before = new HashMap<>(Fixture.consentBody("90100009", "benefits"));
        before.put("until", "2020-04-01");
        before.put("source", Map.of("system", "departed", "id", id));
        String earlier = post(id, "consents", before).statusCode(201).extract().path("id");
        depart(id, Map.of("on", "2020-05-01", "reason", "moved-away")).statusCode(201);
        Map<String, Object> later = new HashMap<>(Fixture.consentBody("90100009", "benefits"));
        later.put("from", "2020-05-01");

        // When
        ValidatableResponse given = post(id, "consents", later);
        ValidatableResponse corrected = as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body(Map.of("from", "2020-05-01", "until", "2021-01-01"))
                .patch("/v1/consents/{id}", earlier)
                .then();
        ValidatableResponse known = post(id, "consents", before);
        ValidatableResponse row = as(Persona.HORSENS)
                .contentType("text/csv")
                .body("sourceSystem,sourceId,participantId,purpose,dataCategories,recipientOrganisation,from,until\n"
                        + "departed,row-%1$s,%1$s,employment-effort,benefits,90100009,2020-05-01,2099-01-01\n"
                                .formatted(id))
                .post("/v1/consent-batches")
                .then();

        // Then
        given.statusCode(409).body("code", equalTo("participant-departed")).body("id", equalTo(id.toString()));
        corrected.statusCode(409).body("code", equalTo("participant-departed"));
        known.statusCode(200);
        row.body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/consent-batches/{id}/rejections", (String)
                        row.extract().path("id"))
                .then()
                .body("items.errors.flatten().code", contains("participant-departed"))
                .body("items.errors.flatten().pointer", contains("/from"));
    }

    @Test
    void a_late_report_lasts_until_the_departure() {
        // Given
        UUID id = participant();
        depart(id, Map.of("on", "2020-05-01", "reason", "deceased")).statusCode(201);
        correct(id, "benefit-periods", Map.of("to", "2019-01-01", "closingReason", "employment"))
                .statusCode(200);
        // When
        ValidatableResponse answer = post(id, "benefit-periods", Map.of("group", "sygedagpenge", "from", "2019-06-01"));
        // Then
        answer.statusCode(201).body("to", equalTo("2020-05-01")).body("closingReason", equalTo("deceased"));
    }

    @Test
    void a_departure_is_told_without_where_to_and_taken_back_without_opening_anything() {
        // Given
        UUID id = participant();
        depart(id, Map.of("on", "2020-05-01", "reason", "moved-away", "toMunicipalityCode", "0253"))
                .statusCode(201)
                .body("toMunicipalityCode", equalTo("253"));
        String tag = as(Persona.HORSENS)
                .get(PATH, id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(Persona.HORSENS).header("If-Match", "\"7\"").delete(PATH, id).then().statusCode(412);
        as(Persona.HORSENS).delete(PATH, id).then().statusCode(428);
        // When
        as(Persona.HORSENS).header("If-Match", tag).delete(PATH, id).then().statusCode(204);
        // Then
        as(Persona.HORSENS).get(PATH, id).then().statusCode(404);
        as(Persona.HORSENS).get("/v1/participants/{id}", id).then().body("departedOn", nullValue());
        list(id, "benefit-periods").body("items.to", contains("2020-05-01"));
        post(id, "benefit-periods", Map.of("group", "sygedagpenge", "from", "2020-06-01"))
                .statusCode(201);
        List<PublishedEvent> told = Topics.of("opgang.participants.v1", id, 8).stream()
                .filter(event -> event.type().endsWith("participant-departed.v1"))
                .toList();
        assertEquals(2, told.size());
        assertEquals("2020-05-01", told.getFirst().data().path("on").asText());
        assertTrue(told.getLast().data().path("on").isNull());
        assertEquals(3, told.getFirst().data().size());
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?limit=500", id)
                .then()
                .body("items.action", hasItems("record-departure", "read-departure", "remove-departure"));
    }

    @Test
    void there_is_one_departure() {
        // Given
        UUID id = participant();
        Map<String, Object> departure = Map.of("on", "2020-05-01", "reason", "moved-away");
        depart(id, departure).statusCode(201);
        // When
        ValidatableResponse again = depart(id, departure);
        // Then
        again.statusCode(200).body("version", equalTo(0));
        depart(id, Map.of("on", "2020-06-01", "reason", "moved-away"))
                .statusCode(409)
                .body("code", equalTo("participant-departed"));
    }

    @Test
    void what_begins_later_stands_in_the_way() {
        // Given
        UUID id = participant();
        String later = post(id, "benefit-periods", Map.of("group", "sygedagpenge", "from", "2021-01-01"))
                .extract()
                .path("id");
        // When
        ValidatableResponse answer = depart(id, Map.of("on", "2020-05-01", "reason", "moved-away"));
        // Then
        answer.statusCode(409).body("code", equalTo("benefit-period-overlaps")).body("id", equalTo(later));
    }

    @Test
    void all_faults_are_told() {
        // Given
        UUID id = participant();
        String tomorrow = LocalDate.now().plusDays(2).toString();
        // When
        ValidatableResponse answer = depart(id, Map.of("on", tomorrow, "reason", "gone", "toMunicipalityCode", "999"));
        // Then
        answer.statusCode(422).body("errors.pointer", containsInAnyOrder("/on", "/reason", "/toMunicipalityCode"));
        depart(id, Map.of("on", tomorrow, "reason", "emigrated"))
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
    }

    @Test
    void no_consent_shows_it() {
        // Given
        UUID id = participant();
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits", "residence");
        depart(id, Map.of("on", "2020-05-01", "reason", "moved-away")).statusCode(201);
        // When
        ValidatableResponse answer = as(Persona.ODINSGAARDEN).get(PATH, id).then();
        // Then
        answer.statusCode(404);
        as(Persona.ODINSGAARDEN)
                .get("/v1/participants/{id}", id)
                .then()
                .statusCode(200)
                .body("departedOn", nullValue());
        as(Persona.ODINSGAARDEN)
                .body(Map.of("on", "2020-05-01", "reason", "moved-away"))
                .post(PATH, id)
                .then()
                .statusCode(403);
        as(Persona.GREVE).get(PATH, id).then().statusCode(404);
    }

    @Test
    void a_row_about_somebody_who_left_is_refused() {
        // Given
        UUID id = participant();
        depart(id, Map.of("on", "2020-05-01", "reason", "moved-away")).statusCode(201);
        String row = "{\"sourceSystem\": \"ksd\", \"sourceId\": \"%s\", \"participantId\": \"%s\", \"at\": \"%s\","
                + " \"kind\": \"conversation\", \"place\": \"town-hall\", \"attended\": true}";
        String rows = "["
                + row.formatted(UUID.randomUUID(), id, "2020-05-01T08:00:00Z") + ","
                + row.formatted(UUID.randomUUID(), id, "2020-04-30T08:00:00Z") + "]";
        // When
        ValidatableResponse receipt =
                as(Persona.HORSENS).body(rows).post("/v1/contact-batches").then();
        // Then
        receipt.body("rows.created", equalTo(1)).body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/contact-batches/{id}/rejections", receipt.extract().<String>path("id"))
                .then()
                .body("items[0].errors.code", contains("participant-departed"))
                .body("items[0].errors.pointer", contains("/at"));
    }

    @Test
    void a_row_of_an_assessment_without_a_day_is_refused_by_the_day_that_it_counts_as() {
        // Given
        UUID id = participant();
        depart(id, Map.of("on", "2020-05-01", "reason", "moved-away")).statusCode(201);
        String rows = "sourceSystem,sourceId,participantId,schoolYear,readiness\n"
                + "uu,%1$s-1,%1$s,2018/2019,ready\nuu,%1$s-2,%1$s,2019/2020,ready\n".formatted(id);
        // When
        ValidatableResponse receipt = as(Persona.HORSENS)
                .contentType("text/csv")
                .body(rows)
                .post("/v1/education-readiness-batches")
                .then();
        // Then
        receipt.body("rows.created", equalTo(1)).body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .get(
                        "/v1/education-readiness-batches/{id}/rejections",
                        receipt.extract().<String>path("id"))
                .then()
                .body("items.row", contains(2))
                .body("items[0].errors.code", contains("participant-departed"));
    }

    private static Map<String, Object> contact(String at) {
        return Map.of("at", at, "kind", "conversation", "place", "town-hall", "attended", true);
    }

    private static ValidatableResponse depart(UUID id, Map<String, Object> body) {
        return as(Persona.HORSENS).body(body).post(PATH, id).then();
    }

    private static ValidatableResponse post(UUID id, String path, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/{path}", id, path)
                .then();
    }

    private static ValidatableResponse correct(UUID id, String path, Map<String, Object> body) {
        String first = list(id, path).extract().path("items[0].id");
        return as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(body)
                .patch("/v1/participants/{id}/{path}/{first}", id, path, first)
                .then();
    }

    private static ValidatableResponse list(UUID id, String path) {
        return as(Persona.HORSENS)
                .get("/v1/participants/{id}/{path}", id, path)
                .then()
                .statusCode(200);
    }
}
