package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Flows where the method of disclosure control is rounding. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@TestProfile(RoundedFlowsApiTest.Rounding.class)
class RoundedFlowsApiTest {

    public static class Rounding implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("opgang.disclosure.method", "rounding");
        }
    }

    private UUID area;

    @BeforeEach
    void eightWithTheirChanges() {
        area = Given.sundparken();
        FlowEvents events = new FlowEvents(area);
        for (int i = 0; i < 8; i++) {
            events.participant("kontanthjaelp", "2016-05-01", i < 6 ? "2018-12-01" : null);
        }
        for (int i = 0; i < 4; i++) {
            events.participant("a-dagpenge", "2018-09-01", null);
        }
        events.awaitBaseline(8, flows("2018-04-01", "2020-02-01"));
    }

    @Test
    void everyNumberIsShownInSteps() {
        // Given
        String path = flows("2018-04-01", "2020-02-01");

        // When
        Response everybody = Api.as(Persona.GREVE).get(path + "&split=cause");
        Response own = Api.as(Persona.HORSENS).get(path);

        // Then
        everybody
                .then()
                .body("disclosureControlled", equalTo(true))
                .body("roundedTo", equalTo(5))
                .body("total.baseline", equalTo(5))
                .body("total.new", equalTo(0))
                .body("total.closed", equalTo(5))
                .body("total.net", equalTo(-5))
                .body("total.status", equalTo(0))
                .body("rows.find {it.benefitGroup == 'a-dagpenge'}.status", equalTo(0))
                .body("rows.findAll {it.suppressed.any {!it.contains('By.')}}", hasSize(0));
        own.then()
                .body("$", not(hasKey("roundedTo")))
                .body("total.baseline", equalTo(8))
                .body("total.new", equalTo(4));
    }

    @Test
    void seriesAndCaseSharesAreOfTheSameCounts() {
        // Given
        String path = "/v1/housing-areas/" + area;

        // When
        Response series =
                Api.as(Persona.GREVE).get(path + "/flows/series?from=2018-04-01&to=2019-04-01&interval=quarter");
        Response shares = Api.as(Persona.GREVE).get(path + "/case-shares?fromYear=2017&toYear=2018");

        // Then
        series.then()
                .body("roundedTo", equalTo(5))
                .body("periods.total.baseline", contains(5, 5, 5, 0))
                .body("periods.total.closed", contains(0, 0, 5, 0));
        shares.then().body("roundedTo", equalTo(5)).body("rows.activeCases", contains(5, 0));
    }

    @Test
    void areaThatIsTooSmallShowsNothingAndTellsItsMunicipalityWhy() {
        // Given
        Given.observed(area, "residents", 2018, "99");

        // When
        Response everybody = Api.as(Persona.GREVE).get(flows("2018-04-01", "2020-02-01"));
        Response own = Api.as(Persona.HORSENS).get(flows("2018-04-01", "2020-02-01") + "&as=public");

        // Then
        everybody.then().body("total.suppressed", hasSize(5)).body("total", not(hasKey("withheld")));
        own.then().body("total.withheld.new", equalTo("small-area"));
    }

    private String flows(String from, String to) {
        return "/v1/housing-areas/" + area + "/flows?from=" + from + "&to=" + to;
    }
}
