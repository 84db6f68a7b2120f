package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reference values in bulk: as a batch, and as a table of a statistical office. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ReferenceBatchApiTest {

    private static final String BATCHES = "/v1/reference-value-batches";
    private static final String IMPORTS = "/v1/reference-value-imports?format=statbank-csv";
    private static final int NEXT_YEAR =
            new BusinessClock(Clock.systemUTC()).today().getYear() + 1;

    @Test
    void batchTellsCorrectsAndRefusesAsSinglePutsDo() {
        // Given
        String rows = """
                indicator,scope,year,value,source,dataVersion,valueStatus
                basic-school-only-pct,101,1991,21.5,an office,1,p
                basic-school-only-pct,0147,1991,22.5,,,
                basic-school-only-pct,national,1991,0.22,,,
                basic-school-only-pct,national,%d,22,,,
                basic-school-only-pct,nowhere,1991,122,,,
                basic-school-only-pct,national,1990,,,,x
                happiness,nowhere,soon,22,,,
                """.formatted(NEXT_YEAR);

        // When
        Response dry = csv(rows, "?dryRun=true");
        Response first = csv(rows, "");
        Response again = csv(rows.replace("22.5", "22.6"), "");

        // Then
        for (Response answer : List.of(dry, first)) {
            answer.then()
                    .statusCode(201)
                    .body("rows.received", equalTo(7))
                    .body("rows.created", equalTo(3))
                    .body("rows.rejected", equalTo(4))
                    .body("remarks", equalTo(1));
        }
        again.then().body("rows.updated", equalTo(1)).body("rows.unchanged", equalTo(2));
        Api.as(Persona.ADMIN)
                .get(first.header("Location") + "/rejections")
                .then()
                .body("items.row", contains(4, 5, 6, 7))
                .body("items[0].errors.code", contains("in-the-future"))
                .body("items[1].errors.pointer", contains("/scope", "/value"))
                .body("items[2].errors[0].detail", containsString("x"))
                .body("items[3].errors.pointer", contains("/year", "/scope", "/indicator"));
        Api.as(Persona.ADMIN)
                .get(first.header("Location") + "/remarks")
                .then()
                .body("items.row", contains(3))
                .body("items[0].errors.code", contains("share-below-one"));
        Api.as(Persona.FRONTEND)
                .get("/v1/reference-values/basic-school-only-pct/101/1991")
                .then()
                .body("value", equalTo(21.5f))
                .body("source", equalTo("an office"))
                .body("dataVersion", equalTo("1"))
                .body("valueStatus", equalTo("p"));
        Api.as(Persona.FRONTEND)
                .get("/v1/reference-values/basic-school-only-pct/147/1991")
                .then()
                .body("value", equalTo(22.6f));
        Api.as(Persona.FRONTEND)
                .get("/v1/reference-values?scope=national&year=1991&indicator=basic-school-only-pct")
                .then()
                .body("items[0].remarks.code", contains("share-below-one"));
        assertEquals(
                List.of("22.5", "22.6"),
                Topics.await(
                                "opgang.housing-areas.v1",
                                2,
                                it -> "147".equals(it.text("scope")) && "1991".equals(it.text("year")))
                        .stream()
                        .map(it -> it.text("value"))
                        .toList());
    }

    @Test
    void jsonLinesAndWhatOfficeProgramsCallCsvAreTakenToo() {
        // Given
        String row = "{\"indicator\": \"convicted-pct\", \"scope\": \"%s\", \"year\": 1992, \"value\": 1.5}";

        // When
        Response array =
                Api.as(Persona.ADMIN).body("[" + row.formatted("151") + "]").post(BATCHES);
        Response lines = Api.as(Persona.ADMIN)
                .contentType("application/x-ndjson; charset=UTF-8")
                .body((row.formatted("151") + "\n" + row.formatted("153")).getBytes())
                .post(BATCHES);
        Response excel = Api.as(Persona.ADMIN)
                .contentType("application/vnd.ms-excel; charset=UTF-8")
                .body("sep=;\nindicator;scope;year;value\nconvicted-pct;155;1992;1,5".getBytes())
                .post(BATCHES);

        // Then
        excel.then().statusCode(201).body("rows.created", equalTo(1));
        array.then().statusCode(201).body("rows.created", equalTo(1));
        lines.then().statusCode(201).body("rows.created", equalTo(1)).body("rows.unchanged", equalTo(1));
    }

    @Test
    void tableByMunicipalityIsImported() {
        // Given
        String body = """
                {"mapping": {
                   "scope": {"column": "OMRÅDE", "values": {"Hele landet": "national", "København": "101", "Dragør": 155}},
                   "indicator": {"constant": "working-age-residents"}, "year": {"across": true},
                   "filter": {"KØN": "I alt"}, "source": "an office"},
                 "data": "Personer, efter område, køn og tid\\nOMRÅDE;KØN;1993;1994\\nHele landet;I alt;3.200.000;3.300.000\\n;Mænd;1;2\\nKøbenhavn;I alt;350.000 p;351.000\\nDragør;I alt;7.100;7.200\\nKilde: et kontor"}""";

        // When
        Response answer = Api.as(Persona.ADMIN)
                .body(body.replace("\"source\"", "\"decimal\": \",\", \"source\""))
                .post(IMPORTS);
        Response unfixed = Api.as(Persona.ADMIN)
                .body(body.replace("\"filter\": {\"KØN\": \"I alt\"},", "\"decimal\": \",\","))
                .post(IMPORTS);

        // Then
        answer.then()
                .statusCode(201)
                .header("Location", containsString("/v1/reference-value-imports/"))
                .body("rows.created", equalTo(6));
        Api.as(Persona.FRONTEND)
                .get("/v1/reference-values/working-age-residents/101/1993")
                .then()
                .body("value", equalTo(350000))
                .body("valueStatus", equalTo("p"));
        unfixed.then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/mapping/filter/KØN"))
                .body("errors", hasSize(1));
    }

    @Test
    void onlyAnOperatorTellsThem() {
        // Given
        String row = "[{\"indicator\": \"convicted-pct\", \"scope\": \"161\", \"year\": 1992, \"value\": 1.5}]";

        // When
        Response municipality = Api.as(Persona.HORSENS).body(row).post(BATCHES);
        Response single = Api.as(Persona.ADMIN)
                .header("If-None-Match", "*")
                .body("{\"value\": 101}")
                .put("/v1/reference-values/convicted-pct/nowhere/" + NEXT_YEAR);

        // Then
        municipality.then().statusCode(403);
        single.then()
                .statusCode(422)
                .body("errors.pointer", contains("?scope", "?year", "/value"))
                .body("errors.code", contains("unknown-code", "in-the-future", "out-of-range"));
    }

    private static Response csv(String rows, String query) {
        return Api.as(Persona.ADMIN)
                .contentType("text/csv; charset=UTF-8")
                .body(rows.getBytes())
                .post(BATCHES + query);
    }
}
