package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures over time: as they stood, as drafts, and with doubts. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ObservationApiTest {

    private UUID area;

    @BeforeEach
    void anArea() {
        area = Given.sundparken();
    }

    @Test
    void figureOfAYearToComeIsRefusedWhereverItIsTold() {
        // Given
        int next = new BusinessClock(Clock.systemUTC()).today().getYear() + 1;
        String row = "[{\"housingAreaId\": \"" + area + "\", \"indicator\": \"couple-households-pct\", \"year\": "
                + next + ", \"value\": 40}]";

        // When
        Response single = put(path("couple-households-pct", next), "{\"value\": 40}");
        Response batch = Api.as(Persona.HORSENS).body(row).post("/v1/observation-batches");

        // Then
        single.then()
                .statusCode(422)
                .body("errors.pointer", contains("?year"))
                .body("errors.code", contains("in-the-future"));
        batch.then().statusCode(201).body("rows.rejected", equalTo(1));
        Api.as(Persona.HORSENS)
                .get(batch.header("Location") + "/rejections")
                .then()
                .body("items[0].errors.pointer", contains("/year"))
                .body("items[0].errors.code", contains("in-the-future"));
    }

    @Test
    void shareToldAsAPartOfOneGetsARemark() {
        // Given
        String path = path("outside-work-and-education-pct", 2020);

        // When
        Response answer = put(path, "{\"value\": 0.478}");
        Response few = put(path("convicted-pct", 2020), "{\"value\": 0.478}");

        // Then
        answer.then().statusCode(201).body("remarks.code", contains("share-below-one"));
        few.then().statusCode(201).body("remarks", empty());
    }

    @Test
    void answerWithDraftsIsForTheirReaderAlone() {
        // Given
        String list = "/v1/housing-areas/" + area + "/observations";

        // When
        Response own = Api.as(Persona.HORSENS).get(list);
        Response everybody = Api.as(Persona.FRONTEND).get(list);
        Response unknown = Api.as(Persona.FRONTEND).get(list + "?indicator=happiness");

        // Then
        own.then().header("Cache-Control", "private, no-cache").body("", not(hasKey("sameForAll")));
        everybody.then().header("Cache-Control", startsWith("public"));
        unknown.then().statusCode(422).body("errors.code", contains("unknown-code"));
    }

    @Test
    void tagTellsRemarksAndLanguagesApart() {
        // Given
        Given.observed(area, "outside-work-and-education-pct", 2018, "40.0");
        String path = path("outside-work-and-education-pct", 2019);
        String told = put(path, "{\"value\": 60.1}").header("ETag");

        // When
        Response english =
                Api.as(Persona.HORSENS).header("Accept-Language", "en").get(path);
        Response danish = Api.as(Persona.HORSENS)
                .header("Accept-Language", "da")
                .header("If-None-Match", english.header("ETag"))
                .get(path);
        Response corrected = Api.as(Persona.HORSENS)
                .header("If-Match", told)
                .body("{\"value\": 45}")
                .put(path);

        // Then
        danish.then().statusCode(200).header("ETag", not(equalTo(english.header("ETag"))));
        corrected.then().statusCode(200);
    }

    @Test
    void correctionKeepsTheOldValueReadable() {
        // Given
        String path = path("basic-school-only-pct", 2016);
        Response told = put(path, "{\"value\": 50.4, \"dataVersion\": \"2016\"}");
        Instant before = Instant.parse(told.path("updatedAt"));
        Api.as(Persona.HORSENS)
                .header("If-Match", told.header("ETag"))
                .body("{\"value\": 45.7, \"dataVersion\": \"2017\"}")
                .put(path);

        // When
        Response then =
                Api.as(Persona.FRONTEND).queryParam("asOf", before.toString()).get(path);
        Response list = Api.as(Persona.FRONTEND)
                .queryParam("asOf", before.toString())
                .get("/v1/housing-areas/" + area + "/observations");
        Response never = Api.as(Persona.FRONTEND)
                .queryParam("asOf", "2010-01-01T00:00:00Z")
                .get(path);

        // Then
        then.then().statusCode(200).body("value", equalTo(50.4f)).body("dataVersion", equalTo("2016"));
        list.then().body("items.value", contains(50.4f));
        never.then().statusCode(404);
        Api.as(Persona.FRONTEND).get(path).then().body("value", equalTo(45.7f));
    }

    @Test
    void draftIsSeenByThoseWhoAnswerForTheAreaUntilItIsApproved() {
        // Given
        String path = path("residents", 2020);
        Response draft = put(path, "{\"value\": 1400, \"status\": \"draft\"}");

        // When
        Response others = Api.as(Persona.FRONTEND).get(path);
        Response organisation = Api.as(Persona.ODINSGAARDEN).get(path);
        Response approved = Api.as(Persona.HORSENS)
                .header("If-Match", draft.header("ETag"))
                .body("{\"value\": 1400}")
                .put(path);

        // Then
        draft.then().statusCode(201).body("status", equalTo("draft"));
        others.then().statusCode(404);
        organisation.then().statusCode(200);
        approved.then().statusCode(200).body("status", equalTo("approved"));
        Api.as(Persona.FRONTEND).get(path).then().statusCode(200);
    }

    @Test
    void draftCountsNowhere() {
        // Given
        put(path("working-age-residents", 2016), "{\"value\": 800, \"status\": \"draft\"}");

        // When
        Response shares =
                Api.as(Persona.HORSENS).get("/v1/housing-areas/" + area + "/case-shares?fromYear=2016&toYear=2016");

        // Then
        shares.then().body("rows[0].workingAgeResidents", nullValue());
    }

    @Test
    void approvedFigureBecomesNoDraftAgain() {
        // Given
        String path = path("residents", 2020);
        Response told = put(path, "{\"value\": 1400}");

        // When
        Response back = Api.as(Persona.HORSENS)
                .header("If-Match", told.header("ETag"))
                .body("{\"value\": 1401, \"status\": \"draft\"}")
                .put(path);
        Response unknown = put(path("residents", 2021), "{\"value\": 1400, \"status\": \"maybe\"}");

        // Then
        back.then().statusCode(422).body("errors.code", contains("already-approved"));
        unknown.then().statusCode(422).body("errors.pointer", contains("/status"));
    }

    @Test
    void doubtsAreToldAndTheFigureTaken() {
        // Given
        Given.observed(area, "outside-work-and-education-pct", 2018, "40.0");
        Given.observed(area, "residents", 2019, "1400");

        // When
        Response within = put(path("outside-work-and-education-pct", 2019), "{\"value\": 50.0}");
        Response jump = put(path("outside-work-and-education-pct", 2020), "{\"value\": 60.1}");
        Response part = put(path("working-age-residents", 2019), "{\"value\": 1401}");

        // Then
        within.then().statusCode(201).body("remarks", hasSize(0));
        jump.then()
                .statusCode(201)
                .body("remarks.code", contains("jump-from-last-year"))
                .body("remarks[0].detail", containsString("50"));
        part.then().statusCode(201).body("remarks.code", contains("part-above-whole"));
    }

    private static Response put(String path, String body) {
        return Api.as(Persona.HORSENS).header("If-None-Match", "*").body(body).put(path);
    }

    private String path(String indicator, int year) {
        return "/v1/housing-areas/" + area + "/observations/" + indicator + "/" + year;
    }
}
