package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
class WayOutApiTest {

    @Test
    void everybodySeesWhatItTakesToLeave() {
        // Given
        UUID id = exposed();

        // When
        Response answer = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id + "/way-out?listDate=2019-12-01");

        // Then
        answer.then()
                .statusCode(200)
                .body("classes", contains("udsat-boligomraade"))
                .body("residentsToMove.listDate", equalTo("2020-12-01"))
                .body("residentsToMove.by", equalTo("2019-12-31"))
                .body("residentsToMove.residents", equalTo(100))
                .body("lists", hasSize(6))
                .body("lists[1].work[0].sensitivity.oneFewer.met", equalTo(true))
                .body("lists[1].work[0].sensitivity.asFound.met", equalTo(false))
                .body("exits[0].listDate", equalTo("2020-12-01"))
                .body("exits[0].criteria", contains("outside-work-and-education-pct", "basic-school-only-pct"))
                .body("exits[0].byWorkAlone.residentsToMove", equalTo(100))
                .body("exits[0].byWorkAlone.certain", equalTo(false))
                .body(
                        "formulas.key",
                        hasItem(answer.path("lists[1].work[0].formula").toString()));
    }

    @Test
    void sundparkenOfMay2019GetsAPartialAnswer() {
        // Given
        UUID id = Given.sundparken();
        Given.observed(id, "outside-work-and-education-pct", 2018, "47.8");
        Given.observed(id, "basic-school-only-pct", 2018, "78.4");

        // When
        Response answer = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id + "/way-out?listDate=2019-12-01");

        // Then
        answer.then()
                .statusCode(200)
                .body("classes", contains("undetermined"))
                .body("residentsToMove.residents", nullValue())
                .body("lists[1].work[0].missing[0].indicator", equalTo("working-age-residents"))
                .body("lists[1].gaps.find {it.criterion == 'basic-school-only-pct'}.needed", equalTo(18.4f))
                .body(
                        "lists[1].gaps.find {it.criterion == 'outside-work-and-education-pct'}.neededEachOpenYear",
                        equalTo(15.6f));
    }

    @Test
    void anUnchangedAnswerIsNotSentTwice() {
        // Given
        String path = "/v1/housing-areas/" + exposed() + "/way-out?listDate=2019-12-01";
        String tag = Api.as(Persona.FRONTEND).get(path).header("ETag");

        // When
        Response answer = Api.as(Persona.FRONTEND).header("If-None-Match", tag).get(path);

        // Then
        answer.then().statusCode(304);
    }

    @Test
    void thereIsNoWayOutBeforeTheFirstListAndNoneOfAnUnknownArea() {
        // Given
        UUID id = Given.sundparken();

        // When
        Response early = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id + "/way-out?listDate=2009-01-01");
        Response unknown = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + UUID.randomUUID() + "/way-out");

        // Then
        early.then().statusCode(422).body("code", equalTo("no-list-yet"));
        unknown.then().statusCode(404);
    }

    static UUID exposed() {
        UUID id = Given.sundparken();
        Given.observed(id, "residents", 2019, "2000");
        Given.observed(id, "working-age-residents", 2018, "1000");
        Given.observed(id, "outside-work-and-education-pct", 2017, "45");
        Given.observed(id, "outside-work-and-education-pct", 2018, "45");
        Given.observed(id, "basic-school-only-pct", 2018, "65");
        Given.observed(id, "convicted-pct", 2017, "0.5");
        Given.observed(id, "convicted-pct", 2018, "0.5");
        Given.observed(id, "gross-income-index-pct", 2018, "90");
        return id;
    }
}
