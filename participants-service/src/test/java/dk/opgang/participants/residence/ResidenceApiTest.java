package dk.opgang.participants.residence;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.OTHER_AREA;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The participants of these tests live in an area since 2017. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ResidenceApiTest {

    private static final String PATH = "/v1/participants/{id}/residences";

    @Test
    void moving_in_ends_the_residence_before() {
        // Given
        UUID id = participant();
        // When
        post(id, Map.of("housingAreaId", OTHER_AREA, "from", "2019-03-01")).statusCode(201);
        // Then
        as(Persona.HORSENS)
                .get(PATH, id)
                .then()
                .body("items.housingAreaId", contains(AREA, OTHER_AREA))
                .body("items.to", contains("2019-03-01", null));
        as(Persona.HORSENS).get("/v1/participants/{id}", id).then().body("housingAreaId", equalTo(OTHER_AREA));
    }

    @Test
    void nobody_lives_in_two_areas_on_one_day() {
        // Given
        UUID id = participant();
        String first = as(Persona.HORSENS).get(PATH, id).path("items[0].id");
        // When
        ValidatableResponse answer = post(id, Map.of("housingAreaId", OTHER_AREA, "from", "2017-01-01"));
        // Then
        answer.statusCode(409).body("code", equalTo("residence-overlaps")).body("id", equalTo(first));
        as(Persona.HORSENS).get(PATH, id).then().body("items.housingAreaId", contains(AREA));
    }

    @Test
    void a_number_is_no_key() {
        post(
                        participant(),
                        Map.of(
                                "housingAreaId",
                                OTHER_AREA,
                                "from",
                                "2019-03-01",
                                "source",
                                Map.of("system", "ksd", "id", cpr())))
                .statusCode(422)
                .body("errors[0].code", equalTo("cpr-as-key"));
    }

    @Test
    void moving_out_leaves_the_participant_without_an_area() {
        // Given
        UUID id = participant();
        UUID residence = UUID.fromString(
                as(Persona.HORSENS).get(PATH, id).then().extract().path("items[0].id"));
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "2020-01-01"))
                .patch(PATH + "/{residence}", id, residence)
                .then();
        // Then
        answer.statusCode(200).body("to", equalTo("2020-01-01"));
        as(Persona.HORSENS).get("/v1/participants/{id}", id).then().body("housingAreaId", nullValue());
        assertEquals(
                "dk.opgang.participants.residence-closed.v1",
                Topics.of("opgang.participants.v1", id, 5).get(3).type());
    }

    @Test
    void an_area_of_another_municipality_is_refused() {
        // Given
        UUID area = UUID.randomUUID();
        Topics.publish(
                "opgang.housing-areas.v1",
                UUID.randomUUID(),
                "dk.opgang.housing-areas.housing-area-registered.v1",
                area,
                "{\"housingAreaId\":\"%s\",\"name\":\"Askerød\",\"municipalityCode\":\"253\"}".formatted(area),
                Map.of());
        TestDatabase.await("select count(*) from housing_areas where id = '" + area + "'", 1);
        UUID id = participant();
        // When
        ValidatableResponse answer = post(id, Map.of("housingAreaId", area, "from", "2019-01-01", "to", "2019-01-02"));
        // Then
        answer.statusCode(422).body("errors[0].code", equalTo("housing-area-of-other-municipality"));
    }

    @Test
    void what_is_missing_is_named() {
        post(participant(), Map.of("from", "2019-03-01"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/housingAreaId"));
    }

    private static ValidatableResponse post(UUID id, Map<String, Object> body) {
        return as(Persona.HORSENS).body(body).post(PATH, id).then();
    }
}
