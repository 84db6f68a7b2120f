package dk.opgang.participants.benefit;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The participants of these tests are on kontanthjaelp since 2018. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BenefitPeriodApiTest {

    private static final String PATH = "/v1/participants/{id}/benefit-periods";

    @Test
    void opening_one_closes_the_other() {
        // Given
        UUID id = participant();
        // When
        post(id, Map.of("group", "sygedagpenge", "from", "2019-05-01")).statusCode(201);
        // Then
        list(id).body("items.group", contains("kontanthjaelp", "sygedagpenge"))
                .body("items.to", contains("2019-05-01", null))
                .body("items[0].closingReason", equalTo("other"))
                .body("items[0].endedByNext", equalTo(true));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}", id)
                .then()
                .body("benefitGroup", equalTo("sygedagpenge"))
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void both_changes_are_told_in_order() {
        // Given
        UUID id = participant();
        // When
        post(id, Map.of("group", "sygedagpenge", "from", "2019-05-01"));
        // Then
        List<PublishedEvent> events = Topics.of("opgang.participants.v1", id, 6);
        assertEquals(
                List.of("benefit-period-closed.v1", "benefit-period-opened.v1", "participant-updated.v1"),
                events.subList(3, 6).stream()
                        .map(event -> event.type().replace("dk.opgang.participants.", ""))
                        .toList());
    }

    @Test
    void a_late_report_fits_in_before_what_is_known() {
        // Given
        UUID id = participant();
        // When
        post(id, Map.of("group", "a-dagpenge", "from", "2017-06-01")).statusCode(201);
        // Then
        list(id).body("items.find { it.group == 'a-dagpenge' }.to", equalTo("2018-01-01"))
                .body("items.find { it.group == 'kontanthjaelp' }.to", nullValue());
    }

    @Test
    void a_reported_end_is_in_the_way() {
        // Given
        UUID id = participant();
        UUID period = first(id);
        patch(id, period, "\"0\"", Map.of("to", "2019-01-01", "closingReason", "employment"))
                .statusCode(200)
                .body("closingReason", equalTo("employment"));
        // When
        ValidatableResponse answer = post(id, Map.of("group", "sygedagpenge", "from", "2018-06-01"));
        // Then
        answer.statusCode(409).body("code", equalTo("benefit-period-overlaps")).body("id", equalTo(period.toString()));
    }

    @Test
    void the_same_again_is_a_conflict() {
        post(participant(), Map.of("group", "kontanthjaelp", "from", "2019-01-01"))
                .statusCode(409);
    }

    @Test
    void a_closed_period_can_be_corrected_and_go_on() {
        // Given
        UUID id = participant();
        UUID period = first(id);
        patch(id, period, "\"0\"", Map.of("to", "2019-01-01")).body("closingReason", equalTo("unknown"));
        Map<String, Object> open = new HashMap<>();
        open.put("to", null);
        open.put("closingReason", null);
        // When
        ValidatableResponse answer = patch(id, period, "\"1\"", open);
        // Then
        answer.statusCode(200).body("to", nullValue()).body("closingReason", nullValue());
    }

    @Test
    void posting_the_same_source_again_closes_its_period() {
        // Given
        UUID id = participant();
        Map<String, Object> body = new HashMap<>(Map.of(
                "group", "sygedagpenge",
                "from", "2019-05-01",
                "source", Map.of("system", "ksd", "id", UUID.randomUUID().toString())));
        UUID period = id(post(id, body).statusCode(201));
        body.put("to", "2019-08-01");
        body.put("closingReason", "sickness-ended");
        // When
        ValidatableResponse answer = post(id, body);
        // Then
        answer.statusCode(200).body("id", equalTo(period.toString())).body("to", equalTo("2019-08-01"));
    }

    @Test
    void all_faults_are_told_at_once() {
        post(participant(), Map.of("group", "x", "from", "2019-05-01", "to", "2019-05-01", "closingReason", "y"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/group", "/to", "/closingReason"));
    }

    @Test
    void an_open_period_has_no_closing_reason() {
        post(participant(), Map.of("group", "sygedagpenge", "from", "2019-05-01", "closingReason", "employment"))
                .statusCode(422)
                .body("errors[0].code", equalTo("closing-reason-without-end"));
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer = patch(id, first(id), "\"0\"", Map.of("to", "2017-01-01"));
        // Then
        answer.statusCode(422).body("errors[0].code", equalTo("not-after-from"));
    }

    @Test
    void a_period_is_corrected_to_begin_after_an_end_that_was_only_concluded() {
        // Given
        UUID id = participant();
        UUID first = first(id);
        post(id, Map.of("group", "sygedagpenge", "from", "2019-05-01")).statusCode(201);
        // When
        ValidatableResponse answer = patch(id, first, "*", Map.of("from", "2019-07-01"));
        // Then
        answer.statusCode(200)
                .body("to", nullValue())
                .body("closingReason", nullValue())
                .body("endedByNext", equalTo(false));
        list(id).body("items.find { it.group == 'sygedagpenge' }.to", equalTo("2019-07-01"));
    }

    @Test
    void a_period_whose_end_was_concluded_cannot_be_said_to_go_on() {
        // Given
        UUID id = participant();
        UUID first = first(id);
        UUID next = id(post(id, Map.of("group", "sygedagpenge", "from", "2019-05-01")));
        Map<String, Object> open = new HashMap<>();
        open.put("to", null);
        open.put("closingReason", null);
        // When
        ValidatableResponse answer = patch(id, first, "*", open);
        // Then
        answer.statusCode(409).body("code", equalTo("benefit-period-overlaps")).body("id", equalTo(next.toString()));
    }

    @Test
    void a_foreign_municipality_finds_no_participant() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer = as(Persona.GREVE)
                .body(Map.of("group", "sygedagpenge", "from", "2019-05-01"))
                .post(PATH, id)
                .then();
        // Then
        answer.statusCode(404);
    }

    @Test
    void a_consent_to_other_data_shows_no_benefits() {
        // Given
        UUID id = participant();
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "contacts");
        // When
        ValidatableResponse benefits = as(Persona.ODINSGAARDEN).get(PATH, id).then();
        // Then
        benefits.statusCode(404);
        as(Persona.ODINSGAARDEN)
                .get("/v1/participants/{id}/contacts", id)
                .then()
                .statusCode(200);
    }

    @Test
    void the_area_of_a_period_belongs_to_the_residence() {
        // Given
        UUID benefits = participant();
        UUID both = participant();
        consent(benefits, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits");
        consent(both, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits", "residence");
        // When
        ValidatableResponse without =
                as(Persona.ODINSGAARDEN).get(PATH, benefits).then();
        ValidatableResponse with = as(Persona.ODINSGAARDEN).get(PATH, both).then();
        // Then
        without.statusCode(200)
                .body("items.group", contains("kontanthjaelp"))
                .body("items[0].housingAreaId", nullValue());
        with.statusCode(200).body("items[0].housingAreaId", equalTo(AREA));
        as(Persona.ODINSGAARDEN)
                .get(PATH + "/{period}", benefits, first(benefits))
                .then()
                .body("housingAreaId", nullValue());
    }

    @Test
    void a_number_is_no_key() {
        post(
                        participant(),
                        Map.of(
                                "group", "sygedagpenge",
                                "from", "2019-05-01",
                                "source", Map.of("system", "ksd", "id", cpr())))
                .statusCode(422)
                .body("errors[0].code", equalTo("cpr-as-key"));
    }

    private static ValidatableResponse post(UUID id, Map<String, Object> body) {
        return as(Persona.HORSENS).body(body).post(PATH, id).then();
    }

    private static ValidatableResponse list(UUID id) {
        return as(Persona.HORSENS).get(PATH, id).then().statusCode(200);
    }

    private static UUID first(UUID id) {
        return UUID.fromString(list(id).extract().path("items[0].id"));
    }

    private static ValidatableResponse patch(UUID id, UUID period, String ifMatch, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .header("If-Match", ifMatch)
                .body(body)
                .patch(PATH + "/{period}", id, period)
                .then();
    }
}
