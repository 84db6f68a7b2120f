package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Outlines of areas, and what an area can be expanded by. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AreaMapApiTest {

    private static final String OUTLINE = """
        {"type": "Polygon", "coordinates": [[[9.85, 55.86], [9.86, 55.86], [9.86, 55.87], [9.85, 55.86]]]}\
        """;

    @Test
    void areasAreAMap() {
        // Given
        String name = "Outlined " + UUID.randomUUID();
        area(name, OUTLINE).then().statusCode(201).body("boundary.type", equalTo("Polygon"));
        area(name, "null").then().statusCode(201);

        // When
        Response answer = Api.as(Persona.FRONTEND)
                .header("Accept", "application/geo+json")
                .queryParam("name", name)
                .get("/v1/housing-areas");

        Response unreadable = Api.as(Persona.FRONTEND).header("Accept", "map").get("/v1/housing-areas");

        // Then
        unreadable.then().statusCode(406).body("available", hasItems("application/json", "application/geo+json"));
        answer.then()
                .statusCode(200)
                .header("Content-Type", not(containsString("qs=")))
                .header("Content-Type", startsWith("application/geo+json"))
                .header("ETag", notNullValue())
                .body("type", equalTo("FeatureCollection"))
                .body("features.type", contains("Feature", "Feature"))
                .body("features[0].geometry.coordinates[0][1]", contains(9.86f, 55.86f))
                .body("features[0].properties.name", equalTo(name))
                .body("features[1].geometry", nullValue())
                .body("next", nullValue());
    }

    @Test
    void mapHasPagesAndACount() {
        // Given
        String name = "Outlined " + UUID.randomUUID();
        area(name, OUTLINE);
        area(name, OUTLINE);

        // When
        Response answer = Api.as(Persona.FRONTEND)
                .header("Accept", "application/geo+json")
                .queryParam("name", name)
                .queryParam("count", true)
                .queryParam("limit", 1)
                .get("/v1/housing-areas");

        // Then
        answer.then()
                .body("features.type", contains("Feature"))
                .body("count", equalTo(2))
                .header("ETag", notNullValue())
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void whoReadsStatisticsMayExpandByWhatItMayRead() {
        // Given
        UUID id = Given.sundparken();
        String token = Tokens.municipality("253", "statistics.read");

        // When
        Response answer = Api.withToken(token)
                .get("/v1/housing-areas/" + id + "?expand=divisions,plans,organisation,classification");

        // Then
        answer.then().statusCode(200).body("classification.classes", contains("undetermined"));
    }

    @Test
    void anUnchangedOutlineLeavesTheVersion() {
        // Given
        Response posted = area("Outlined", OUTLINE);
        String path = "/v1/housing-areas/" + posted.path("id");

        // When
        Response same = Api.as(Persona.HORSENS)
                .header("If-Match", posted.header("ETag"))
                .body("{\"boundary\": " + OUTLINE.replace("9.85,", "9.850,") + "}")
                .patch(path);
        Response removed = Api.as(Persona.HORSENS)
                .header("If-Match", posted.header("ETag"))
                .body("{\"boundary\": null}")
                .patch(path);

        // Then
        same.then().statusCode(200).header("ETag", equalTo(posted.header("ETag")));
        removed.then().statusCode(200).body("boundary", nullValue());
    }

    @Test
    void outlineOfAToolIsTakenAndAFeatureIsExplained() {
        // Given
        String tool = """
            {"type": "Polygon", "bbox": [9.85, 55.86, 9.86, 55.87],
             "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
             "coordinates": [[[9.85, 55.86, 0], [9.86, 55.86, 1.5], [9.86, 55.87, 0], [9.85, 55.86, 0]]]}\
            """;

        // When
        Response taken = area("Tool", tool);
        Response same = Api.as(Persona.HORSENS)
                .header("If-Match", taken.header("ETag"))
                .body("{\"boundary\": " + OUTLINE + "}")
                .patch("/v1/housing-areas/" + taken.path("id"));
        Response feature =
                area("Feature", "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": " + OUTLINE + "}");
        Response swapped = area("Swapped", OUTLINE.replaceAll("\\[(9[.0-9]+), (55[.0-9]+)]", "[$2, $1]"));

        // Then
        taken.then()
                .statusCode(201)
                .body("boundary", not(hasKey("bbox")))
                .body("boundary.coordinates[0][1]", hasSize(2));
        same.then().statusCode(200).header("ETag", equalTo(taken.header("ETag")));
        feature.then()
                .statusCode(422)
                .body("errors.code", contains("feature-not-geometry"))
                .body("errors.pointer", contains("/boundary"));
        swapped.then()
                .statusCode(422)
                .body("errors.code", contains("outside-denmark"))
                .body("errors[0].detail", containsString("longitude"));
    }

    @Test
    void whatIsNoOutlineIsTold() {
        // Given
        String open = """
            {"type": "MultiPolygon", "coordinates": [[[[9, 55], [10, 55], [10, 56], [9, 56]]], [[[181, 55]]]]}\
            """;

        // When
        Response answer = area("Open", open);
        Response point = area("Point", "{\"type\": \"Point\", \"coordinates\": [9, 55]}");

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.code", contains("open-ring", "invalid-position"))
                .body("errors.pointer", hasItems("/boundary/coordinates/0/0", "/boundary/coordinates/1/0/0"));
        point.then().statusCode(422).body("errors.pointer", contains("/boundary/type"));
    }

    @Test
    void anAreaIsExpanded() {
        // Given
        UUID id = Given.sundparken();
        Api.as(Persona.ODINSGAARDEN)
                .body("{\"name\": \"Afdeling 7\", \"validity\": {\"from\": \"2010-01-01\"}}")
                .post("/v1/housing-areas/" + id + "/divisions");
        Api.as(Persona.ODINSGAARDEN)
                .body("{\"cvr\": \"90100009\", \"name\": \"Andelsboligforeningen Odinsgaarden\"}")
                .post("/v1/housing-organisations");
        String tag = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id).header("ETag");

        // When
        Response answer = Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + id + "?expand=divisions,organisation,classification");

        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("housingOrganisation", equalTo("90100009"))
                .body("divisions.items", hasSize(1))
                .body("organisation.cvr", equalTo("90100009"))
                .body("classification.classes", contains("undetermined"));
    }

    @Test
    void aListIsExpandedByWhatIsOne() {
        // Given
        String name = "Expanded " + UUID.randomUUID();
        area(name, "null");

        // When
        Response answer = Api.as(Persona.FRONTEND)
                .queryParam("name", name)
                .queryParam("expand", "classification")
                .get("/v1/housing-areas");
        Response many = Api.as(Persona.FRONTEND).get("/v1/housing-areas?expand=divisions");

        // Then
        answer.then().statusCode(200).body("items[0].classification.determined", equalTo(false));
        many.then().statusCode(400).body("errors[0].pointer", equalTo("?expand"));
    }

    @Test
    void listLeavesTheBoundaryToTheAreaAndTheMap() {
        // Given
        String name = "Outline " + UUID.randomUUID();
        String id = area(name, OUTLINE).path("id");

        // When
        Response list = Api.as(Persona.FRONTEND).queryParam("name", name).get("/v1/housing-areas");
        Response one = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id);
        Response map = Api.as(Persona.FRONTEND)
                .accept("application/geo+json")
                .queryParam("name", name)
                .get("/v1/housing-areas");

        // Then
        list.then().body("items[0].id", equalTo(id)).body("items[0]", not(hasKey("boundary")));
        one.then().body("boundary.type", equalTo("Polygon"));
        map.then()
                .body("features[0].geometry.type", equalTo("Polygon"))
                .body("features[0].properties", not(hasKey("boundary")));
    }

    private static Response area(String name, String boundary) {
        return Api.as(Persona.HORSENS)
                .body("{\"name\": \"" + name + "\", \"municipalityCode\": \"615\", \"boundary\": " + boundary + "}")
                .post("/v1/housing-areas");
    }
}
