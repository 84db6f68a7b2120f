package dk.opgang.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.gateway.stub.ListsOfStub;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(GivenBackTest.OneConnection.class)
class ComposedTest extends GatewayTest {

    private static final String OVERVIEW = "/v1/housing-areas/" + ListsOfStub.AREA + "/overview";
    private static final String TIMELINE = "/v1/participants/" + ListsOfStub.AREA + "/timeline";

    @Test
    void anOverviewHoldsWhatEachOperationAnswersAndSaysWhatIsMissing() {
        // When
        Response answer = asHorsens().get(OVERVIEW + "?from=2020-01-01&to=2022-01-01&listDate=2021-12-01");

        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Cache-Control", "no-store")
                .header("RateLimit", containsString("\"default\";r=49"))
                .body("area.uri", equalTo("/v1/housing-areas/" + ListsOfStub.AREA))
                .body("classification.uri", endsWith("/classification?listDate=2021-12-01"))
                .body("warning.level", equalTo("watch"))
                .body("flows.uri", endsWith("/flows?from=2020-01-01&to=2022-01-01"))
                .body("caseShares.uri", endsWith("/case-shares?fromYear=2020&toYear=2021"))
                .body("initiatives.service", equalTo("initiatives"))
                .body("results.uri", containsString("/v1/results?housingAreaId=" + ListsOfStub.AREA))
                .body("wayOut", nullValue())
                .body("missing", hasSize(1))
                .body("missing[0].part", equalTo("wayOut"))
                .body("missing[0].status", equalTo(503))
                .body("missing[0].code", equalTo("projections-being-rebuilt"))
                .body("missing[0].retryAfter", equalTo(7));
    }

    @Test
    void everybodyMayReadItAndChooseItsParts() {
        // When
        Response chosen = given().get(OVERVIEW + "?parts=plans,warning");
        Response same = given().header("If-None-Match", chosen.header("ETag")).get(OVERVIEW + "?parts=warning");
        Response wrong = given().get(OVERVIEW + "?parts=area,other&until=x&from=y");
        Response written = given().body("{}").post(OVERVIEW);
        Response table = given().accept("text/csv").get(OVERVIEW);

        // Then
        chosen.then()
                .statusCode(200)
                .header("RateLimit-Policy", containsString("public"))
                .body("$", not(hasKey("area")))
                .body("plans.headers.authorization", containsString("Bearer "))
                .body("missing", hasSize(0));
        same.then().statusCode(200);
        wrong.then().statusCode(400).body("errors.pointer", hasItems("?parts", "?until", "?from"));
        written.then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        table.then().statusCode(406).body("available", contains("application/json"));
    }

    @Test
    void aTimelineIsOfAllThatMayBeSeenNewestFirst() {
        // When
        Response first = asHorsens().header("Opgang-Purpose", "case-work").get(TIMELINE + "?limit=3");
        Response second = asHorsens().get(TIMELINE + "?limit=3&cursor=" + first.path("next"));
        Response some = asHorsens().get(TIMELINE + "?kinds=benefit-period,transition&from=2019-01-01&to=2020-12-01");
        Response afterMidnight = asHorsens().get(TIMELINE + "?kinds=contact&from=2020-06-01&to=2020-06-02");

        // Then
        first.then()
                .statusCode(200)
                .header("Link", equalTo("<" + TIMELINE + "?limit=3&cursor=" + first.path("next") + ">; rel=\"next\""))
                .body("items.kind", contains("benefit-period", "contact", "benefit-period"))
                .body("items.at", contains("2021-01-01", "2020-05-31T22:30:00Z", "2020-01-01"))
                .body("items[0].title.da", equalTo("Ydelse"))
                .body("items[0].data.id", equalTo("b2"))
                .body("items[0].resource", endsWith("/benefit-periods/b2"))
                .body("items[2].until", equalTo("2021-01-01"))
                .body("missing.part", contains("residence"))
                .body("missing.code", contains("scope-missing"));
        second.then()
                .header("Link", nullValue())
                .body("items.kind", contains("transition", "enrolment"))
                .body("items[0].resource", equalTo("/v1/enrolments/e1/transitions/t1"))
                .body("next", nullValue());
        some.then().body("items.kind", contains("benefit-period", "transition")).body("missing", hasSize(0));
        afterMidnight.then().body("items.kind", contains("contact"));
    }

    @Test
    void whatCannotBeSeenHasNoTimeline() {
        // When
        Response nowhere = given().get("/v1/housing-areas/" + ListsOfStub.NOBODY + "/overview");
        Response nobody = asHorsens().get("/v1/participants/" + ListsOfStub.NOBODY + "/timeline");
        Response noId = asHorsens().get("/v1/participants/x/timeline");
        Response noToken = given().get(TIMELINE);
        Response badQuery = asHorsens().get(TIMELINE + "?cursor=nonsense&limit=0&from=2020-01-01&to=2020-01-01");

        // Then
        nowhere.then().statusCode(404).contentType("application/problem+json").body("instance", endsWith("/overview"));
        nobody.then().statusCode(404).contentType("application/problem+json").body("instance", endsWith("/timeline"));
        noId.then().statusCode(404);
        noToken.then().statusCode(401);
        badQuery.then()
                .statusCode(400)
                .body("errors.pointer", hasItems("?cursor", "?limit", "?to"))
                .body("errors.code", hasItems("invalid-cursor", "out-of-range", "not-after-from"));
    }
}
