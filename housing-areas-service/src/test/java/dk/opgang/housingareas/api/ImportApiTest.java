package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ImportApiTest {

    private static final String CSV = "/v1/observation-imports?format=statbank-csv";
    private static final String JSON_STAT = "/v1/observation-imports?format=json-stat";

    private UUID area;

    @BeforeEach
    void anArea() {
        area = Given.sundparken();
    }

    @Test
    void statBanksCsvBecomesObservations() {
        // Given
        String body = """
                {"mapping": {
                   "area": {"column": "OMRÅDE", "values": {"Sundparken": "%s"}, "skip": ["Hele landet"]},
                   "indicator": {"constant": "outside-work-and-education-pct"},
                   "year": {"column": "TID"}, "value": "INDHOLD", "source": "StatBank", "dataVersion": "2021"},
                 "data": "OMRÅDE;TID;INDHOLD\\nSundparken;2018;47,8\\nSundparken;2019;..\\nHele landet;2018;20,1\\n"}""".formatted(area);

        // When
        Response answer = Api.as(Persona.HORSENS).body(body).post(CSV);

        // Then
        answer.then()
                .statusCode(201)
                .header("Location", startsWith("/v1/observation-imports/"))
                .body("rows.received", equalTo(2))
                .body("rows.created", equalTo(1))
                .body("rows.rejected", equalTo(1));
        Api.as(Persona.HORSENS)
                .get(answer.header("Location") + "/rejections")
                .then()
                .body("items.row", contains(2))
                .body("items[0].errors.pointer", contains("/value"));
        Api.as(Persona.HORSENS)
                .accept("text/csv")
                .get(answer.header("Location") + "/rejections")
                .then()
                .contentType("text/csv; charset=UTF-8")
                .body(startsWith(
                        "housingAreaId,indicator,year,value,source,dataVersion,status,valueStatus,errorCodes,errorDetails\r\n"
                                + area))
                .body(containsString(",2019,,StatBank,2021,,..,required,"));
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/observations/outside-work-and-education-pct/2018")
                .then()
                .body("value", equalTo(47.8f))
                .body("source", equalTo("StatBank"))
                .body("dataVersion", equalTo("2021"));
    }

    @Test
    void jsonStatBecomesObservations() {
        // Given
        String body = """
                {"mapping": {
                   "area": {"column": "place", "values": {"Sundparken": "%s"}},
                   "indicator": {"column": "what", "values": {"B": "residents", "C": "convicted-pct"}},
                   "year": {"column": "time"}},
                 "data": {"version": "2.0", "class": "dataset", "id": ["place", "what", "time"], "size": [1, 2, 2],
                   "dimension": {
                     "place": {"category": {"index": ["1"], "label": {"1": "Sundparken"}}},
                     "what": {"category": {"index": {"C": 1, "B": 0}}},
                     "time": {"category": {"index": ["2018", "2019"]}}},
                   "value": [1400, 1390.0e0, 2.71, null], "status": {"3": "discretion"}}}""".formatted(area);

        // When
        Response answer = Api.as(Persona.HORSENS).body(body).post(JSON_STAT);

        // Then
        answer.then().statusCode(201).body("rows.created", equalTo(3)).body("rows.rejected", equalTo(1));
        Api.as(Persona.HORSENS)
                .get(answer.header("Location") + "/rejections")
                .then()
                .body("items[0].errors.pointer", contains("/value"))
                .body("items[0].errors[0].detail", containsString("discretion"));
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/observations?sort=createdAt")
                .then()
                .body("items.indicator", containsInAnyOrder("residents", "residents", "convicted-pct"))
                .body("items.find {it.year == 2019}.value", equalTo(1390));
    }

    @Test
    void tableBySexNeedsTheTotalToBeSaid() {
        // Given
        String body = """
                {"mapping": {
                   "area": {"column": "area", "values": {"Sundparken": "%s"}}, "indicator": {"constant": "residents"},
                   "year": {"column": "year"}, "value": "value"},
                 "data": "area;sex;year;value\\nSundparken;total;2018;1400\\nSundparken;men;2018;700\\nSundparken;women;2018;700"}""".formatted(area);

        // When
        Response unfixed = Api.as(Persona.HORSENS).body(body).post(CSV);
        Response fixed = Api.as(Persona.HORSENS)
                .body(body.replace("\"value\": \"value\"", "\"value\": \"value\", \"filter\": {\"sex\": \"total\"}"))
                .post(CSV);

        // Then
        unfixed.then()
                .statusCode(422)
                .body("errors.pointer", contains("/mapping/filter/sex"))
                .body("errors.code", contains("unfixed-dimension"));
        fixed.then().statusCode(201).body("rows.created", equalTo(1));
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/observations/residents/2018")
                .then()
                .body("value", equalTo(1400));
    }

    @Test
    void marksOfTheSourceAreShownInEveryForm() {
        // Given
        String body = """
                {"mapping": {
                   "area": {"constant": "%s"}, "indicator": {"constant": "non-western-pct"},
                   "year": {"column": "year"}, "value": "value"},
                 "data": "year;value\\n2018;30,5 p\\n2019;31,5"}""".formatted(area);
        String list = "/v1/housing-areas/" + area + "/observations";

        // When
        Response answer = Api.as(Persona.HORSENS).body(body).post(CSV);

        // Then
        answer.then().statusCode(201).body("rows.created", equalTo(2));
        Api.as(Persona.FRONTEND)
                .get(list + "?sort=createdAt")
                .then()
                .body("items.find { it.year == 2018 }.valueStatus", equalTo("p"))
                .body("items.find { it.year == 2019 }.valueStatus", nullValue());
        Api.as(Persona.FRONTEND)
                .accept("text/csv")
                .get(list)
                .then()
                .body(startsWith("housingAreaId,indicator,year,value,source,dataVersion,valueStatus\r\n"))
                .body(containsString(",non-western-pct,2018,30.5,,,p\r\n"));
        Api.as(Persona.FRONTEND)
                .accept("application/vnd.json-stat+json")
                .get(list)
                .then()
                .body("status.values()", contains("p"));
    }

    @Test
    void yearsMayLieAcrossTheHeader() {
        // Given
        String body = """
                {"mapping": {
                   "area": {"column": "#1", "values": {"Sundparken": "%s"}},
                   "indicator": {"constant": "residents"}, "year": {"across": true, "skip": ["enhed"]}, "decimal": ","},
                 "data": "Beboere efter område og tid\\n;enhed;2018;2019\\nSundparken;antal;1.400;1.390\\nKilde"}""".formatted(area);

        // When
        Response answer = Api.as(Persona.HORSENS).body(body).post(CSV);
        Response two = Api.as(Persona.HORSENS)
                .body(body.replace("\"constant\": \"residents\"", "\"across\": true"))
                .post(CSV);

        // Then
        answer.then().statusCode(201).body("rows.created", equalTo(2)).body("rows.rejected", equalTo(0));
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/observations/residents/2018")
                .then()
                .body("value", equalTo(1400));
        two.then().statusCode(422).body("errors.code", hasItem("one-axis-across"));
    }

    @Test
    void importOfDraftsPublishesNothing() {
        // Given
        String body = """
                {"mapping": {
                   "area": {"column": "place", "values": {"1": "%s"}}, "indicator": {"constant": "residents"},
                   "year": {"column": "time"}, "status": "draft"},
                 "data": {"version": "2.0", "class": "dataset", "id": ["place", "time"], "size": [1, 3],
                   "dimension": {
                     "place": {"category": {"index": ["1"]}},
                     "time": {"category": {"index": ["2018", "2019", "2020"]}}},
                   "value": {"1": 1390}}}""".formatted(area);

        // When
        Response answer = Api.as(Persona.HORSENS).body(body).post(JSON_STAT);
        Response unknown =
                Api.as(Persona.HORSENS).body(body.replace("draft", "secret")).post(JSON_STAT);

        // Then
        answer.then().statusCode(201).body("rows.received", equalTo(1)).body("rows.created", equalTo(1));
        unknown.then().statusCode(422).body("errors.pointer", contains("/mapping/status"));
        Api.as(Persona.HORSENS)
                .get("/v1/housing-areas/" + area + "/observations/residents/2019")
                .then()
                .body("status", equalTo("draft"));
    }

    @Test
    void whatTheMappingDoesNotNameIsTold() {
        // Given
        String body = """
                {"mapping": {
                   "area": {"column": "OMRÅDE", "values": {"Sundparken": "%s"}},
                   "indicator": {"constant": "residents"}, "year": {"column": "TID"}, "value": "INDHOLD"},
                 "data": "OMRÅDE;TID;INDHOLD\\nGellerup;2019K1;12"}""".formatted(area);

        // When
        Response unmapped = Api.as(Persona.HORSENS).body(body).post(CSV);
        Response column =
                Api.as(Persona.HORSENS).body(body.replace("\"TID\"", "\"ÅR\"")).post(CSV);
        Response number =
                Api.as(Persona.HORSENS).body(body.replace(";12", ";tolv")).post(CSV);
        Response year = Api.as(Persona.HORSENS)
                .body(body.replace("{\"column\": \"TID\"}", "{\"constant\": \"2019K1\"}"))
                .post(CSV);

        // Then
        unmapped.then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/mapping/area/values", "/mapping/year/values"))
                .body("errors.detail.join(' ')", containsString("Gellerup"));
        column.then().statusCode(422).body("errors.code", contains("unknown-column"));
        number.then().statusCode(422).body("errors.code", contains("invalid-number"));
        year.then().statusCode(422).body("errors.pointer", contains("/mapping/year/constant"));
    }

    @Test
    void wrongFormsAreRefused() {
        // Given
        String mapping = """
                {"mapping": {"area": {"column": "a", "constant": "b"}, "indicator": {"constant": "residents"},
                 "year": {"column": "y"}, "value": "v"}, "data": %s}""";
        String good = mapping.replace("{\"column\": \"a\", \"constant\": \"b\"}", "{\"column\": \"a\"}");

        // When
        Response both =
                Api.as(Persona.HORSENS).body(mapping.formatted("\"a;y;v\"")).post(CSV);
        Response format =
                Api.as(Persona.HORSENS).body(good.formatted("\"a;y;v\"")).post("/v1/observation-imports");
        Response cube = Api.as(Persona.HORSENS)
                .body(good.formatted("{\"version\": \"1.0\"}"))
                .post(JSON_STAT);
        Response text = Api.as(Persona.HORSENS).body(good.formatted("{}")).post(CSV);

        // Then
        both.then().statusCode(422).body("errors.code", contains("column-or-constant"));
        format.then().statusCode(400).body("errors.code", contains("unknown-format"));
        cube.then().statusCode(400).body("errors.code", contains("invalid-json-stat"));
        text.then().statusCode(400).body("errors.code", contains("invalid-text"));
    }
}
