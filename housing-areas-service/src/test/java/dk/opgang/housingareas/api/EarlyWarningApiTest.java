package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class EarlyWarningApiTest {

    private static final String PATH = "/v1/early-warnings?listDate=2019-12-01&municipalityCode=0615";

    @Test
    void areasAreFoundByTheirLevel() {
        // Given
        UUID listed = WayOutApiTest.exposed();
        UUID unknown = Given.sundparken();

        // When
        Response answer = Api.as(Persona.FRONTEND).get(PATH + "&level=on-list&limit=500&count=true");

        // Then
        String found = "items.find {it.housingAreaId == '" + listed + "'}";
        answer.then()
                .statusCode(200)
                .body("count", greaterThanOrEqualTo(1))
                .body("items.level", everyItem(equalTo("on-list")))
                .body("items.housingAreaId", not(hasItem(unknown.toString())))
                .body(found + ".next.listDate", equalTo("2020-12-01"))
                .body(found + ".distances.find {it.criterion == 'basic-school-only-pct'}.distance", equalTo(5))
                .body(
                        found + ".distances.find {it.criterion == 'outside-work-and-education-pct'}.trend.direction",
                        equalTo("steady"));
    }

    @Test
    void theListIsReadInPages() {
        // Given
        WayOutApiTest.exposed();
        Given.sundparken();

        // When
        Response first = Api.as(Persona.FRONTEND).get(PATH + "&limit=1");

        // Then
        first.then().body("items", hasSize(1)).body("next", notNullValue());
        String id = first.path("items[0].housingAreaId");
        Api.as(Persona.FRONTEND)
                .get(PATH + "&limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.housingAreaId", not(hasItem(id)));
    }

    @Test
    void everyFaultOfTheQuestionIsTold() {
        // Given
        String path = "/v1/early-warnings?level=red";

        // When
        Response answer =
                Api.as(Persona.FRONTEND).queryParam("municipalityCode", "999").get(path);
        Response empty =
                Api.as(Persona.FRONTEND).queryParam("municipalityCode", " ").get(path);

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.pointer", hasItem("?level"))
                .body("errors.pointer", hasItem("?municipalityCode"));
        empty.then().statusCode(400).body("errors.pointer", hasItem("?municipalityCode"));
    }
}
