package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AreaApiTest {

    private static final String TOPIC = "opgang.housing-areas.v1";

    @Test
    void municipalityRegistersAnAreaOfItsOwn() {
        // Given
        String area = """
                {"name": "Sundparken", "municipalityCode": "0615", "housingOrganisation": "90100009",
                 "validity": {"from": "2010-01-01"}, "source": {"system": "plan", "id": "sp-1"}}""";

        // When
        Response answer = Api.as(Persona.HORSENS).body(area).post("/v1/housing-areas");

        // Then
        answer.then()
                .statusCode(201)
                .header("Location", startsWith("/v1/housing-areas/"))
                .header("ETag", notNullValue())
                .body("municipalityCode", equalTo("615"))
                .body("validity.from", equalTo("2010-01-01"))
                .body("source.id", equalTo("sp-1"))
                .body("version", notNullValue());
        UUID id = UUID.fromString(answer.path("id"));
        PublishedEvent event = Topics.of(TOPIC, id, 1).getFirst();
        Assertions.assertEquals("dk.opgang.housing-areas.housing-area-registered.v1", event.type());
        Assertions.assertEquals("90100009", event.text("housingOrganisation"));
    }

    @Test
    void everyFaultOfAnAreaIsTold() {
        // Given
        String area = """
                {"name": " ", "municipalityCode": "999", "housingOrganisation": "12345678"}""";

        // When
        Response answer = Api.as(Persona.HORSENS).body(area).post("/v1/housing-areas");

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/municipalityCode", "/housingOrganisation"));
    }

    @Test
    void foreignMunicipalityMayNotRegisterIt() {
        // Given
        String area = """
                {"name": "Sundparken", "municipalityCode": "615"}""";

        // When
        Response answer = Api.as(Persona.GREVE).body(area).post("/v1/housing-areas");

        // Then
        answer.then().statusCode(403).body("code", equalTo("housing-area-not-yours"));
    }

    @Test
    void everybodyReadsIt() {
        // Given
        UUID id = Given.sundparken();

        // When
        Response answer = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id);

        // Then
        answer.then().statusCode(200).body("name", equalTo("Sundparken"));
    }

    @Test
    void listIsFilteredByMunicipality() {
        // Given
        UUID mine = Given.sundparken();
        UUID other = Given.area(Persona.GREVE, "253", "90100017");

        // When
        Response answer = Api.as(Persona.FRONTEND).get("/v1/housing-areas?municipalityCode=253&limit=500");

        // Then
        answer.then()
                .statusCode(200)
                .body("items.id", hasItem(other.toString()))
                .body("items.id", not(hasItem(mine.toString())));
    }

    @Test
    void areasAreFoundByAPartOfTheirNameAndByTheirKey() {
        // Given
        String mark = UUID.randomUUID().toString();
        for (String name : List.of("Åparken", "Zenit", "æblehaven")) {
            Api.as(Persona.HORSENS).body("""
                            {"name": "%s %s", "municipalityCode": "615", "source": {"system": "%s", "id": "%s"}}""".formatted(name, mark, mark, name)).post("/v1/housing-areas");
        }

        // When
        Response sorted = Api.as(Persona.FRONTEND).get("/v1/housing-areas?sort=-name&name~=" + mark);
        Response keyed = Api.as(Persona.FRONTEND)
                .queryParam("name~", "ÆBLE")
                .queryParam("sourceSystem", mark)
                .get("/v1/housing-areas");

        // Then
        sorted.then().body("items.name", contains("Åparken " + mark, "æblehaven " + mark, "Zenit " + mark));
        keyed.then().body("items.name", contains("æblehaven " + mark));
    }

    @Test
    void housingOrganisationChangesItsOwnArea() {
        // Given
        UUID id = Given.sundparken();
        String tag = Api.as(Persona.ODINSGAARDEN).get("/v1/housing-areas/" + id).header("ETag");

        // When
        Response answer = Api.as(Persona.ODINSGAARDEN)
                .header("If-Match", tag)
                .body("{\"name\": \"Sund\"}")
                .patch("/v1/housing-areas/" + id);

        // Then
        answer.then().statusCode(200).body("name", equalTo("Sund")).header("ETag", not(equalTo(tag)));
    }

    @Test
    void foreignOrganisationMayNotChangeIt() {
        // Given
        UUID id = Given.sundparken();

        // When
        Response answer = Api.as(Persona.BO_VEST)
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Mine\"}")
                .patch("/v1/housing-areas/" + id);

        // Then
        answer.then().statusCode(403).body("code", equalTo("housing-area-not-yours"));
    }

    @Test
    void organisationIsRegisteredOnce() {
        // Given
        String organisation = """
                {"cvr": "90100009", "name": "Andelsboligforeningen Odinsgaarden"}""";
        String id = Api.as(Persona.ODINSGAARDEN)
                .body(organisation)
                .post("/v1/housing-organisations")
                .path("id");

        // When
        Response answer = Api.as(Persona.HORSENS).body(organisation).post("/v1/housing-organisations");

        // Then
        answer.then()
                .statusCode(409)
                .body("code", equalTo("housing-organisation-exists"))
                .body("id", equalTo(id));
    }

    @Test
    void observationIsToldOnceAndThenCorrected() {
        // Given
        UUID id = Given.sundparken();
        String path = "/v1/housing-areas/" + id + "/observations/basic-school-only-pct/2018";
        Given.observed(id, "basic-school-only-pct", 2018, "78.4");
        String tag = Api.as(Persona.HORSENS).get(path).header("ETag");

        // When
        Response blind = Api.as(Persona.HORSENS).body("{\"value\": 45.7}").put(path);
        Response again = Api.as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body("{\"value\": 45.7}")
                .put(path);
        Response right = Api.as(Persona.HORSENS)
                .header("If-Match", tag)
                .body("{\"value\": 45.7, \"dataVersion\": \"2\"}")
                .put(path);

        // Then
        blind.then().statusCode(428);
        again.then().statusCode(412);
        right.then().statusCode(200).body("value", equalTo(45.7f)).body("dataVersion", equalTo("2"));
        Assertions.assertEquals(
                List.of("78.4", "45.7"),
                Topics.await(TOPIC, 2, it -> it.key().equals(id) && it.type().contains("observation")).stream()
                        .map(it -> it.text("value"))
                        .toList());
    }

    @Test
    void impossibleObservationIsRefused() {
        // Given
        UUID id = Given.sundparken();

        // When
        Response answer = Api.as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body("{\"value\": 101}")
                .put("/v1/housing-areas/" + id + "/observations/basic-school-only-pct/2018");
        Response unknown = Api.as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body("{\"value\": 1}")
                .put("/v1/housing-areas/" + id + "/observations/happiness/2018");
        Response crowd = Api.as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body("{\"value\": 1000001}")
                .put("/v1/housing-areas/" + id + "/observations/working-age-residents/2018");

        // Then
        answer.then().statusCode(422).body("errors.code", equalTo(List.of("out-of-range")));
        unknown.then().statusCode(422).body("errors.code", equalTo(List.of("unknown-code")));
        crowd.then().statusCode(422).body("errors.code", equalTo(List.of("out-of-range")));
    }

    @Test
    void referenceValuesAreTheOperators() {
        // Given
        String path = "/v1/reference-values/convicted-pct/national/1973";

        // When
        Response municipal = Api.as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body("{\"value\": 0.66}")
                .put(path);
        Response operator = Api.as(Persona.ADMIN)
                .header("If-None-Match", "*")
                .body("{\"value\": 0.66}")
                .put(path);

        // Then
        municipal.then().statusCode(403);
        operator.then().statusCode(201).body("scope", equalTo("national"));
        Api.as(Persona.FRONTEND)
                .get("/v1/reference-values?scope=national&year=1973")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void tenantWithTheScopeOfAnOperatorStaysWithinItsOwn() {
        // Given
        UUID id = Given.sundparken();
        String greve = Tokens.municipality("253", "areas.read areas.write admin");

        // When
        Response figure = Api.withToken(greve)
                .header("If-None-Match", "*")
                .body("{\"value\": 900}")
                .put("/v1/housing-areas/" + id + "/observations/residents/2018");
        Response reference = Api.withToken(greve)
                .header("If-None-Match", "*")
                .body("{\"value\": 0.66}")
                .put("/v1/reference-values/convicted-pct/national/1974");

        // Then
        figure.then().statusCode(403).body("code", equalTo("housing-area-not-yours"));
        reference.then().statusCode(403);
    }

    @Test
    void divisionBelongsToItsArea() {
        // Given
        UUID id = Given.sundparken();
        UUID other = Given.sundparken();
        String division = """
                {"name": "Afdeling 7", "number": "7", "dwellings": 210, "validity": {"from": "2010-01-01"}}""";

        // When
        Response answer = Api.as(Persona.ODINSGAARDEN).body(division).post("/v1/housing-areas/" + id + "/divisions");

        // Then
        answer.then().statusCode(201).body("housingAreaId", equalTo(id.toString()));
        String path = "/divisions/" + answer.path("id");
        Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id + path).then().statusCode(200);
        Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + other + path).then().statusCode(404);
    }
}
