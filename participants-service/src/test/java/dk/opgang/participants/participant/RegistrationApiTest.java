package dk.opgang.participants.participant;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.as;
import static dk.opgang.platform.testing.Api.withToken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RegistrationApiTest {

    @Test
    void a_registered_citizen_is_answered_without_number_and_names() {
        // Given
        Map<String, Object> body = citizen();
        body.put("residence", Map.of("housingAreaId", AREA, "from", "2018-01-01"));
        body.put("benefit", Map.of("group", "kontanthjaelp", "from", "2018-04-01"));
        // When
        ValidatableResponse answer = register(body);
        // Then
        answer.statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header(
                        "Location",
                        equalTo("/v1/participants/" + answer.extract().path("id")))
                .body("birthYear", equalTo(1984))
                .body("municipalityCode", equalTo("615"))
                .body("housingAreaId", equalTo(AREA))
                .body("benefitGroup", equalTo("kontanthjaelp"))
                .body("keySet()", not(hasItem("cpr")))
                .body("keySet()", not(hasItem("givenName")));
    }

    @Test
    void registration_is_told_to_others() {
        // Given
        Map<String, Object> body = citizen();
        body.put("residence", Map.of("housingAreaId", AREA, "from", "2018-01-01"));
        body.put("benefit", Map.of("group", "kontanthjaelp", "from", "2018-04-01"));
        // When
        UUID id = id(register(body));
        // Then
        List<PublishedEvent> events = Topics.of("opgang.participants.v1", id, 3);
        assertEquals(
                List.of(
                        "dk.opgang.participants.participant-registered.v1",
                        "dk.opgang.participants.residence-opened.v1",
                        "dk.opgang.participants.benefit-period-opened.v1"),
                events.stream().map(PublishedEvent::type).toList());
        assertEquals(AREA, events.get(2).text("housingAreaId"));
    }

    @Test
    void a_number_is_registered_once_in_a_municipality() {
        // Given
        String cpr = cpr();
        UUID first = id(register(citizen(cpr)));
        // When
        ValidatableResponse answer = register(citizen(cpr.substring(0, 6) + "-" + cpr.substring(6)));
        // Then
        answer.statusCode(409).body("code", equalTo("participant-exists")).body("id", equalTo(first.toString()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_refused_registration_is_logged_as_a_look_up(boolean keyed) {
        // Given
        String cpr = cpr();
        UUID known = id(register(citizen(cpr)));
        // When
        ValidatableResponse answer = keyed ? keyed(UUID.randomUUID().toString(), citizen(cpr)) : register(citizen(cpr));
        // Then
        answer.statusCode(409);
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", known)
                .then()
                .body("items.action", contains("find-participant", "register-participant"));
    }

    @Test
    void the_same_number_in_two_municipalities_is_two_participants() {
        // Given
        String cpr = cpr();
        UUID first = id(register(citizen(cpr)));
        // When
        ValidatableResponse answer =
                as(Persona.GREVE).body(citizen(cpr)).post("/v1/participants").then();
        // Then
        answer.statusCode(201).body("id", not(equalTo(first.toString())));
    }

    @Test
    void posting_the_same_source_again_is_refused_with_the_participants_id() {
        // Given
        Map<String, Object> body = citizen();
        body.put("source", Map.of("system", "ksd", "id", UUID.randomUUID().toString()));
        UUID first = id(register(body).statusCode(201));
        // When
        ValidatableResponse answer = register(body);
        // Then
        answer.statusCode(409).body("code", equalTo("participant-exists")).body("id", equalTo(first.toString()));
    }

    @Test
    void a_source_does_not_change_from_one_number_to_another() {
        // Given
        Map<String, Object> source =
                Map.of("system", "ksd", "id", UUID.randomUUID().toString());
        Map<String, Object> body = citizen();
        body.put("source", source);
        register(body).statusCode(201);
        Map<String, Object> other = citizen();
        other.put("source", source);
        // When
        ValidatableResponse answer = register(other);
        // Then
        answer.statusCode(409).body("code", equalTo("cpr-differs"));
    }

    @Test
    void all_faults_are_told_at_once_and_never_the_number() {
        // Given
        Map<String, Object> body = Map.of(
                "cpr", "3002841234",
                "givenName", " ",
                "municipalityCode", "61",
                "language", "xx",
                "benefit", Map.of("group", "no-such", "from", "2018-04-01"));
        // When
        ValidatableResponse answer = register(body);
        // Then
        answer.statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/cpr",
                                "/givenName",
                                "/familyName",
                                "/municipalityCode",
                                "/language",
                                "/benefit/group"))
                .body("errors.find { it.pointer == '/cpr' }.code", equalTo("invalid-cpr"))
                .body("errors.find { it.pointer == '/language' }.code", equalTo("unknown-code"));
        assertEquals(-1, answer.extract().asString().indexOf("3002841234"));
    }

    @Test
    void a_number_is_no_key() {
        // Given
        Map<String, Object> body = citizen();
        body.put("source", Map.of("system", "ksd", "id", cpr()));
        // When
        ValidatableResponse answer = register(body);
        // Then
        answer.statusCode(422).body("errors[0].code", equalTo("cpr-as-key"));
    }

    @Test
    void a_municipality_registers_its_own_citizens() {
        // Given
        Map<String, Object> body = citizen();
        body.put("municipalityCode", "0253");
        // When
        ValidatableResponse answer = register(body);
        // Then
        answer.statusCode(422).body("errors[0].code", equalTo("not-own-municipality"));
    }

    @Test
    void what_the_citizen_and_the_municipality_do_not_let_be_is_told_at_once() {
        // Given
        Map<String, Object> body = citizen("3112364321");
        body.put("municipalityCode", "0253");
        // When
        ValidatableResponse answer = register(body);
        // Then
        answer.statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/municipalityCode", "/cpr"))
                .body("errors.code", containsInAnyOrder("not-own-municipality", "birth-in-future"));
    }

    @Test
    void an_organisation_registers_nobody() {
        withToken(Tokens.of(Persona.ODINSGAARDEN, "participants.write"))
                .body(citizen())
                .post("/v1/participants")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-controller"));
    }

    @Test
    void without_residence_and_benefit_there_is_none() {
        register(citizen()).statusCode(201).body("housingAreaId", nullValue()).body("benefitGroup", nullValue());
    }

    private static ValidatableResponse keyed(String key, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/participants")
                .then();
    }
}
