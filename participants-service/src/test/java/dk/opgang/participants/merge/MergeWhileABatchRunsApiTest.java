package dk.opgang.participants.merge;

import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.merge.Merging.list;
import static dk.opgang.participants.merge.Merging.merge;
import static dk.opgang.participants.merge.Merging.person;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files name people by number, key or id as they were when the file was written. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class MergeWhileABatchRunsApiTest {

    private static final String PEOPLE =
            "sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason\n";

    @Test
    void its_later_rows_find_the_survivor() throws SQLException {
        // Given
        String cpr = cpr();
        String otherCpr = cpr();
        String key = "a-" + UUID.randomUUID();
        String otherKey = "b-" + UUID.randomUUID();
        UUID survivor = person(cpr, key, "kontanthjaelp", "2018-01-01");
        UUID duplicate = person(otherCpr, otherKey, "kontanthjaelp", "2016-01-01");
        UUID held = Fixture.participant();
        ValidatableResponse receipt;
        try (Connection other = TestDatabase.asSuperuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // Ids grow: the batch waits here before it has locked the two.
            statement.execute("select from participants where id in ('" + survivor + "', '" + held + "') for update");
            receipt = batch(
                    "participant",
                    PEOPLE + "merging," + key + "," + cpr + ",Testine,Prøvesen,,kontanthjaelp,2018-01-01,,\n"
                            + "merging," + otherKey + "," + otherCpr
                            + ",Testine,Prøvesen,,kontanthjaelp,2016-01-01,,\n");
            other.rollback();
        }
        // When
        merge(survivor, duplicate).statusCode(201);
        // Then
        completed("participant", receipt, 2);
        completed(
                "participant",
                batch(
                        "participant",
                        PEOPLE
                                + "merging," + otherKey + "," + otherCpr
                                + ",Testine,Andersen,,kontanthjaelp,2016-01-01,,\n"
                                + "merging," + key + "," + cpr + ",Testine,Andersen,,kontanthjaelp,2018-01-01,,\n"),
                2);
        completed(
                "contact",
                batch(
                        "contact",
                        "sourceSystem,sourceId,participantId,at,kind,place,attended,initiativeId\n" + "merging,c-" + key
                                + "," + duplicate + ",2019-03-05T09:00:00Z,conversation,home,true,\n"),
                1);
        completed(
                "education-readiness",
                batch(
                        "education-readiness",
                        "sourceSystem,sourceId,participantId,schoolYear,readiness\n" + "merging,r-" + key + ","
                                + duplicate + ",2018/2019,ready\n"),
                1);
        completed(
                "benefit-period",
                batch(
                        "benefit-period",
                        "sourceSystem,sourceId,participantId,participantSourceId,group,from,to,closingReason\n"
                                + "merging,p-" + key + "," + duplicate + ",,sygedagpenge,2014-01-01,2014-03-01,other\n"
                                + "merging,q-" + key + ",," + otherKey + ",kontanthjaelp,2017-01-01,,\n"),
                2);
        completed(
                "consent",
                batch(
                        "consent",
                        "sourceSystem,sourceId,participantId,purpose,dataCategories,recipientOrganisation,from,until\n"
                                + "merging,s-" + key + "," + duplicate + ",employment-effort,contacts,"
                                + Persona.SALUS.organisation().orElseThrow() + ",2020-01-01,2099-01-01\n"),
                1);
        list(survivor, "benefit-periods").body("items.from", containsInAnyOrder("2014-01-01", "2016-01-01"));
        list(survivor, "contacts").body("items", hasSize(1));
        list(survivor, "education-readiness").body("items", hasSize(1));
        list(survivor, "consents").body("items", hasSize(1));
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}/identity", survivor)
                .then()
                .body("cpr", equalTo(cpr))
                .body("familyName", equalTo("Andersen"));
        ValidatableResponse whole = as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(PEOPLE + "merging," + otherKey + "," + otherCpr + ",Testine,Andersen,,,,,\n")
                .post("/v1/participant-batches?mode=full")
                .then();
        completed("participant", whole, 1);
        as(Persona.HORSENS)
                .get("/v1/participant-batches/{id}/missing?limit=1000", Fixture.id(whole))
                .then()
                .body("items.findAll { it.participantId == '" + survivor + "' }", hasSize(0));
    }

    private static ValidatableResponse batch(String kind, String rows) {
        return as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(rows)
                .post("/v1/" + kind + "-batches")
                .then();
    }

    private static void completed(String kind, ValidatableResponse receipt, int rows) {
        String path = "/v1/" + kind + "-batches/" + Fixture.id(receipt);
        Waiting.await()
                .until(() -> "completed".equals(as(Persona.HORSENS).get(path).path("status")));
        Map<String, Integer> counted = as(Persona.HORSENS).get(path).path("rows");
        org.junit.jupiter.api.Assertions.assertEquals(0, counted.get("rejected"), () -> as(Persona.HORSENS)
                .get(path + "/rejections")
                .asString());
        org.junit.jupiter.api.Assertions.assertEquals(
                rows, counted.get("created") + counted.get("updated") + counted.get("unchanged"));
    }
}
