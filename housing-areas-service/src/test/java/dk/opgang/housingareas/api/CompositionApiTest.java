package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Households by kind, and what an area is too small for. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class CompositionApiTest {

    private static final Map<String, String> KINDS = Map.of(
            "single men", "single-men-households-pct",
            "single women", "single-women-households-pct",
            "married or couples", "couple-households-pct",
            "others", "other-households-pct");

    @Test
    void publishedHouseholdsComeBackCellByCell() {
        // Given
        List<String> cells = publishedCells();
        for (String cell : cells) {
            String[] parts = cell.split(",");
            Api.as(Persona.ADMIN)
                    .header("If-None-Match", "*")
                    .body("{\"value\": " + parts[2] + "}")
                    .put("/v1/reference-values/" + parts[0] + "/national/" + parts[1])
                    .then()
                    .statusCode(201);
        }

        // When
        Response csv = Api.as(Persona.FRONTEND).accept("text/csv").get("/v1/household-compositions/national");
        Response json = Api.as(Persona.FRONTEND).get("/v1/household-compositions/national");

        // Then
        assertEquals("householdKind,year,sharePct\r\n" + String.join("\r\n", cells) + "\r\n", csv.asString());
        json.then()
                .body("years", hasSize(6))
                .body("years.complete", everyItem(equalTo(true)))
                .body("years.sumsUp", everyItem(equalTo(true)))
                .body("years[4].sumPct", equalTo(99));
    }

    @Test
    void compositionOfAnAreaTellsWhatIsMissing() {
        // Given
        UUID area = Given.sundparken();
        Given.observed(area, "single-men-households-pct", 2020, "30");

        // When
        Response answer = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + area + "/household-composition");
        Response nowhere = Api.as(Persona.FRONTEND).get("/v1/household-compositions/999");

        // Then
        answer.then()
                .body("rows", hasSize(1))
                .body("years[0].complete", equalTo(false))
                .body("years[0].sumsUp", equalTo(false));
        nowhere.then().statusCode(422).body("errors.code", everyItem(equalTo("unknown-code")));
    }

    @Test
    void markOfAShareIsShownWithItInEveryForm() {
        // Given
        UUID area = Given.sundparken();
        Api.as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body("{\"value\": 30, \"valueStatus\": \"e\"}")
                .put("/v1/housing-areas/" + area + "/observations/couple-households-pct/2020");
        String path = "/v1/housing-areas/" + area + "/household-composition";

        // When
        Response json = Api.as(Persona.FRONTEND).get(path);
        Response csv = Api.as(Persona.FRONTEND).accept("text/csv").get(path);
        Response stat = Api.as(Persona.FRONTEND)
                .accept("application/vnd.json-stat+json")
                .get(path);

        // Then
        json.then().body("rows[0].valueStatus", equalTo("e"));
        csv.then().body(equalTo("householdKind,year,sharePct,valueStatus\r\ncouple-households-pct,2020,30,e\r\n"));
        stat.then().body("status.values()", hasItem("e"));
    }

    @Test
    void areaThatIsTooSmallShowsThePublicNoCounts() {
        // Given
        UUID area = Given.sundparken();
        FlowEvents events = new FlowEvents(area);
        for (int i = 0; i < 6; i++) {
            events.participant("kontanthjaelp", "2016-05-01", null);
        }
        String flows = "/v1/housing-areas/" + area + "/flows?from=2018-04-01&to=2020-02-01";
        String shares = "/v1/housing-areas/" + area + "/case-shares?fromYear=2018&toYear=2018";
        events.awaitBaseline(6, flows);
        Api.as(Persona.FRONTEND).get(shares).then().body("rows[0].activeCases", equalTo(6));

        // When
        Given.observed(area, "households", 2017, "49");

        // Then
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/flows?from=2018-01-01&to=2019-01-01")
                .then()
                .body("total.baseline", nullValue())
                .body("total.suppressed", hasSize(5));
        Api.as(Persona.FRONTEND).get(shares).then().body("rows[0].activeCases", nullValue());
        Api.as(Persona.HORSENS).get(flows).then().body("total.baseline", equalTo(6));
    }

    /** The cells of the published table as {@code kind,year,share}, kind by kind. */
    private static List<String> publishedCells() {
        try (InputStream in = CompositionApiTest.class.getResourceAsStream("/household-composition-1970-2014.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            String[] years = lines.getFirst().split(",");
            List<String> cells = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] shares = line.split(",");
                for (int i = 1; i < shares.length; i++) {
                    cells.add(KINDS.get(shares[0]) + "," + years[i] + "," + shares[i]);
                }
            }
            return cells;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
