package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of an area that never were any. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class TakingBackApiTest {

    private static final String DIVISION = """
            {"name": "Afdeling 7", "validity": {"from": "2010-01-01"}, "source": {"system": "taken-back", "id": "%s"}}""";

    private static final String SUCCESSION = """
            {"on": "2020-01-01", "successors": [{"housingAreaId": "%s", "sharePct": 100}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "divisions    | division   | divisionId    | {'name': 'A', 'validity': {'from': '2010-01-01'}}",
                "plans        | plan       | planId        | {'name': 'A', 'period': {'from': '2010-01-01'}}",
                "addresses    | address    | areaAddressId | {'addressIds': ['%s'], 'validity': {'from': '2010-01-01'}}",
                "parcels      | parcel     | parcelId      | {'cadastralDistrict': '99', 'parcelNumber': '1a', 'validity': {'from': '2010-01-01'}}"
            })
    void aPartIsTakenBackByWhoKnowsIt(String kind, String name, String field, String body) {
        // Given
        UUID area = Given.sundparken();
        String path = "/v1/housing-areas/" + area + "/" + kind;
        Response posted = Api.as(Persona.HORSENS)
                .body(body.replace('\'', '"').formatted(UUID.randomUUID()))
                .post(path);
        String id = kind.equals("addresses") ? posted.path("items[0].id") : posted.path("id");

        // When
        Response unknowing = Api.as(Persona.HORSENS).delete(path + "/" + id);
        Response foreign = Api.as(Persona.GREVE).header("If-Match", "\"0\"").delete(path + "/" + id);
        Response own = Api.as(Persona.ODINSGAARDEN).header("If-Match", "\"0\"").delete(path + "/" + id);

        // Then
        unknowing.then().statusCode(428);
        foreign.then().statusCode(403).body("code", equalTo("housing-area-not-yours"));
        own.then().statusCode(204);
        Api.as(Persona.FRONTEND).get(path + "/" + id).then().statusCode(404);
        Api.as(Persona.FRONTEND).get(path).then().body("items", hasSize(0));
        PublishedEvent event = Topics.of("opgang.housing-areas.v1", area, 3).getLast();
        assertEquals("dk.opgang.housing-areas." + name + "-removed.v1", event.type());
        assertEquals(id, event.text(field));
    }

    @Test
    void aSuccessionThatNeverHappenedLeavesTheSeriesAlone() {
        // Given
        UUID area = Given.sundparken();
        UUID other = Given.sundparken();
        Given.observed(area, "residents", 2018, "1000");
        Response posted = Api.as(Persona.HORSENS)
                .body(SUCCESSION.formatted(other))
                .post("/v1/housing-areas/" + area + "/successions");
        String id = posted.path("id");

        // When
        Response ofTheOther = delete(other, "successions", id);
        Response own = delete(area, "successions", id);

        // Then
        posted.then().header("Location", equalTo("/v1/housing-areas/" + area + "/successions/" + id));
        ofTheOther.then().statusCode(404);
        own.then().statusCode(204);
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + other + "/comparable-series?indicator=residents&fromYear=2018&toYear=2018")
                .then()
                .body("rows", hasSize(0));
        PublishedEvent event = Topics.of("opgang.housing-areas.v1", area, 4).getLast();
        assertEquals(id, event.text("successionId"));
    }

    @Test
    void theKeyOfWhatWasTakenBackIsFree() {
        // Given
        UUID wrong = Given.sundparken();
        UUID right = Given.sundparken();
        String division = DIVISION.formatted(wrong);
        String id = Api.as(Persona.HORSENS)
                .body(division)
                .post("/v1/housing-areas/" + wrong + "/divisions")
                .path("id");
        delete(wrong, "divisions", id).then().statusCode(204);

        // When
        Response moved = Api.as(Persona.HORSENS).body(division).post("/v1/housing-areas/" + right + "/divisions");

        // Then
        moved.then().statusCode(201).body("housingAreaId", equalTo(right.toString()));
    }

    private static Response delete(UUID area, String kind, String id) {
        return Api.as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/housing-areas/" + area + "/" + kind + "/" + id);
    }
}
