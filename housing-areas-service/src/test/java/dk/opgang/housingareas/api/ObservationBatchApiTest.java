package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ObservationBatchApiTest {

    private static final String HEADER = "housingAreaId,indicator,year,value,source,dataVersion\n";

    @Test
    void takesGoodRowsAndTellsOfTheOthers() {
        // Given
        UUID mine = Given.sundparken();
        UUID foreign = Given.area(Persona.GREVE, "253", "90100017");
        Given.observed(mine, "residents", 2018, "1400");
        String body = HEADER
                + mine + ",residents,2018,1400,test,\n"
                + mine + ",residents,2019,1390,test,\n"
                + mine + ",convicted-pct,2018,2.71,test,1\n"
                + mine + ",convicted-pct,2018,272,test,2\n"
                + foreign + ",residents,2018,900,test,\n"
                + UUID.randomUUID() + ",residents,2018,900,test,\n"
                + mine + ",happiness,1066,7,test,\n"
                + "here,happiness,1066,,test,\n";

        // When
        Response answer = post(Persona.HORSENS, body);

        // Then
        answer.then()
                .body("status", equalTo("completed"))
                .body("rows.received", equalTo(8))
                .body("rows.created", equalTo(2))
                .body("rows.updated", equalTo(0))
                .body("rows.unchanged", equalTo(1))
                .body("rows.rejected", equalTo(5));
        Api.as(Persona.HORSENS)
                .get("/v1/observation-batches/" + answer.path("id") + "/rejections")
                .then()
                .body("items.row", equalTo(List.of(4, 5, 6, 7, 8)))
                .body("items[0].errors.code", equalTo(List.of("repeated-key", "out-of-range")))
                .body("items[1].errors.code", equalTo(List.of("housing-area-not-yours")))
                .body("items[2].errors.code", equalTo(List.of("housing-area-not-found")))
                .body("items[3].errors.pointer", hasItems("/indicator", "/year"))
                .body("items[4].errors.pointer", hasItems("/housingAreaId", "/indicator", "/year", "/value"));
        assertEquals(
                List.of("2.71"),
                Topics.await(
                                "opgang.housing-areas.v1",
                                1,
                                it -> it.key().equals(mine)
                                        && it.text("indicator").equals("convicted-pct"))
                        .stream()
                        .map(it -> it.text("value"))
                        .toList());
    }

    @Test
    void keepsWhatACorrectionReplaced() {
        // Given
        UUID mine = Given.sundparken();
        post(Persona.HORSENS, HEADER + mine + ",basic-school-only-pct,2016,50.4,old,2016\n");

        // When
        Response answer = post(Persona.HORSENS, HEADER + mine + ",basic-school-only-pct,2016,45.7,new,2017\n");

        // Then
        answer.then().body("rows.updated", equalTo(1));
        assertEquals(
                1,
                TestDatabase.number("select count(*) from superseded_observations where value = 50.4"
                        + " and data_version = '2016' and housing_area_id = '" + mine + "'"));
    }

    @Test
    void operatorPostsForEveryMunicipality() {
        // Given
        UUID horsens = Given.sundparken();
        UUID greve = Given.area(Persona.GREVE, "253", "90100017");

        // When
        Response answer =
                post(Persona.ADMIN, HEADER + horsens + ",residents,2020,1380,,\n" + greve + ",residents,2020,2000,,\n");

        // Then
        answer.then().body("rows.created", equalTo(2));
    }

    @Test
    void batchLeavesADraftADraftUnlessItIsToldOtherwise() {
        // Given
        UUID area = Given.sundparken();
        String header = "housingAreaId,indicator,year,value,status\n";
        Response drafts = post(
                Persona.HORSENS,
                header + area + ",gross-income-dkk,2019,1400,draft\n" + area + ",gross-income-dkk,2020,1410,draft\n");

        // When
        Response nightly = post(
                Persona.ODINSGAARDEN,
                header + area + ",gross-income-dkk,2019,1401,\n" + area + ",gross-income-dkk,2020,1410,approved\n"
                        + area + ",gross-income-dkk,2021,1420,\n" + area + ",gross-income-dkk,2022,1,maybe\n");
        Response back = post(Persona.HORSENS, header + area + ",gross-income-dkk,2020,1410,draft\n");

        // Then
        drafts.then().body("rows.created", equalTo(2));
        nightly.then().body("rows.updated", equalTo(2)).body("rows.created", equalTo(1));
        nightly.then().body("rows.rejected", equalTo(1));
        back.then().body("rows.rejected", equalTo(1));
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/observations")
                .then()
                .body("items.value", containsInAnyOrder(1410, 1420));
        Api.as(Persona.HORSENS)
                .get("/v1/housing-areas/" + area + "/observations/gross-income-dkk/2019")
                .then()
                .body("status", equalTo("draft"))
                .body("value", equalTo(1401));
    }

    @Test
    void doubtsAreToldWithTheReceiptAlsoOfADryRun() {
        // Given
        UUID area = Given.sundparken();
        Given.observed(area, "residents", 2019, "1400");
        String csv = "housingAreaId,indicator,year,value\n" + area + ",residents,2020,2400\n" + area
                + ",working-age-residents,2020,2401\n" + area + ",single-men-households-pct,2020,60\n" + area
                + ",couple-households-pct,2020,60\n" + area + ",non-western-pct,2020,30\n";

        // When
        Response dry = post(Persona.HORSENS, csv, "?dryRun=true");
        Response batch = post(Persona.HORSENS, csv, "");

        // Then
        for (Response answer : List.of(dry, batch)) {
            answer.then().body("rows.created", equalTo(5)).body("remarks", equalTo(4));
            String path = "/v1/observation-batches/" + answer.path("id") + "/remarks";
            Api.as(Persona.HORSENS)
                    .get(path + "?count=true")
                    .then()
                    .body("items.row", contains(1, 2, 3, 4))
                    .body(
                            "items.collect { it.errors.code.join(' ') }",
                            contains(
                                    "jump-from-last-year part-above-whole",
                                    "part-above-whole",
                                    "parts-not-whole",
                                    "parts-not-whole"))
                    .body("count", equalTo(4));
            Api.as(Persona.HORSENS)
                    .accept("text/csv")
                    .get(path)
                    .then()
                    .body(containsString(",residents,2020,2400,jump-from-last-year part-above-whole,"));
        }
        Api.as(Persona.HORSENS)
                .get("/v1/observation-batches/" + batch.path("id") + "/rejections")
                .then()
                .body("items", hasSize(0));
    }

    private static Response post(Persona persona, String csv) {
        return post(persona, csv, "");
    }

    /** The finished batch; one that takes more than two seconds is answered before its end. */
    private static Response post(Persona persona, String csv, String query) {
        String path = Api.as(persona)
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/observation-batches" + query)
                .header("Location");
        return Waiting.await()
                .until(() -> Api.as(persona).get(path), batch -> !"processing".equals(batch.path("status")));
    }
}
