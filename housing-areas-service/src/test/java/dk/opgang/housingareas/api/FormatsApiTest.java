package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables in other forms than JSON, and how long they may be kept. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FormatsApiTest {

    private static final String JSON_STAT = "application/vnd.json-stat+json";

    private UUID area;

    @BeforeEach
    void anAreaWithThreePeopleOnBenefits() {
        area = Given.sundparken();
        FlowEvents events = new FlowEvents(area);
        for (int i = 0; i < 3; i++) {
            events.participant("kontanthjaelp", "2016-05-01", null);
        }
        events.awaitBaseline(3, flows());
    }

    @Test
    void flowsAsCsvNameWhatIsLeftOut() {
        // Given
        String group = "kontanthjaelp";

        // When
        Response exact = Api.as(Persona.HORSENS).accept("text/csv").get(flows());
        Response controlled = Api.as(Persona.FRONTEND)
                .accept("text/csv")
                .urlEncodingEnabled(false)
                .get(years() + "&delimiter=;");

        // Then
        exact.then()
                .statusCode(200)
                .contentType("text/csv; charset=UTF-8")
                .header("Cache-Control", "private, no-cache")
                .body(startsWith("benefitGroup,baseline,new,closed,net,status,suppressed\r\n"))
                .body(containsString("\r\n" + group + ",3,0,0,0,3,\r\n"));
        controlled
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .header("Vary", containsString("Authorization"))
                .body(containsString("\r\n" + group + ";;;;;;baseline new closed net status\r\n"));
    }

    @Test
    void flowsAsJsonStatMarkWhatIsLeftOut() {
        // Given
        String danish = "da";

        // When
        Response answer = Api.as(Persona.FRONTEND)
                .accept(JSON_STAT)
                .header("Accept-Language", danish)
                .get(years());

        // Then
        answer.then()
                .statusCode(200)
                .contentType(startsWith(JSON_STAT))
                .body("version", equalTo("2.0"))
                .body("id", equalTo(List.of("benefitGroup", "measure")))
                .body("dimension.benefitGroup.category.label.total", equalTo("I alt"))
                .body("status.values()", hasItem("suppressed"))
                .body("role", hasEntry("metric", List.of("measure")));
    }

    @Test
    void computedTableIsNotSentTwice() {
        // Given
        String tag = Api.as(Persona.HORSENS).accept("text/csv").get(flows()).header("ETag");

        // When
        Response same = Api.as(Persona.HORSENS)
                .accept("text/csv")
                .header("If-None-Match", tag)
                .get(flows());
        Response otherForm =
                Api.as(Persona.HORSENS).header("If-None-Match", tag).get(flows());

        // Then
        same.then().statusCode(304);
        otherForm.then().statusCode(200).contentType("application/json");
    }

    @Test
    void wrongDelimiterIsRefusedAndAnUnknownFormToo() {
        // Given
        String path = "/v1/housing-areas/" + area + "/case-shares?fromYear=2016&toYear=2017";

        // When
        Response delimiter = Api.as(Persona.HORSENS)
                .accept("text/csv")
                .queryParam("delimiter", "|")
                .get(path);
        Response form = Api.as(Persona.HORSENS).accept("application/xml").get(path);

        // Then
        delimiter.then().statusCode(400).body("errors.code", hasItem("unknown-delimiter"));
        form.then().statusCode(406);
    }

    @Test
    void observationsAsCsvCanBePostedAgain() {
        // Given
        Given.observed(area, "residents", 2018, "1400");

        // When
        Response answer =
                Api.as(Persona.FRONTEND).accept("text/csv").get("/v1/housing-areas/" + area + "/observations");

        // Then
        assertEquals(
                "housingAreaId,indicator,year,value,source,dataVersion\r\n" + area + ",residents,2018,1400,test,\r\n",
                answer.asString());
    }

    private String years() {
        return "/v1/housing-areas/" + area + "/flows?from=2018-01-01&to=2020-01-01";
    }

    private String flows() {
        return "/v1/housing-areas/" + area + "/flows?from=2018-04-01&to=2020-02-01";
    }
}
