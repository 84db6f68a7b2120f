package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlacementBatchTest {

    private static final String HEADER =
            "sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,"
                    + "housingAreaId,from,to,weeklyHours,hourlyWageDkk,schoolStatus,outcome,outcomeOn\n";

    /** A slice has 10,000 rows at the most. */
    private static final int TWO_SLICES = 10_001;

    @Test
    void goodBadForeignAndDoubledRowsGetTheirReceipt() {
        // Given
        UUID enrolled = enrolled();
        String csv = HEADER
                + row("b1-1", enrolled, "2019-02-04", "2019-05-06", "37", "")
                + row("b1-2", enrolled, "2019-02-04", "2019-06-06", "37", "")
                + row("b1-3", People.adult("253"), "2019-02-04", "2019-05-06", "37", "")
                + row("b1-4", enrolled, "not-a-date", "2019-05-06", "37", "")
                + row("b1-1", enrolled, "2019-02-04", "2019-05-06", "20", "");

        // When
        var receipt = post(Persona.ODINSGAARDEN, csv);

        // Then
        String id = receipt.statusCode(201)
                .body("status", equalTo("completed"))
                .body("rows.received", equalTo(5))
                .body("rows.created", equalTo(1))
                .body("rows.updated", equalTo(1))
                .body("rows.rejected", equalTo(3))
                .extract()
                .path("id");
        as(Persona.ODINSGAARDEN)
                .get("/v1/placement-batches/{id}/rejections", id)
                .then()
                .statusCode(200)
                .body("items.row", hasItems(2, 3, 4))
                .body("items[0].errors[0].code", equalTo("period-too-long"))
                .body("items[0].errors[0].pointer", equalTo("/to"))
                .body("items[1].errors[0].code", equalTo("participant-not-found"))
                .body("items[2].errors[0].pointer", equalTo("/from"));
        as(Persona.ODINSGAARDEN)
                .accept("text/csv")
                .get("/v1/placement-batches/{id}/rejections", id)
                .then()
                .statusCode(200)
                .body(containsString("b1-2"));
        as(Persona.BO_VEST).get("/v1/placement-batches/{id}", id).then().statusCode(404);
    }

    @Test
    void aRowTakesBackWhatItsKeyNames() {
        // Given
        UUID participant = People.adult("615");
        post(
                        Persona.HORSENS,
                        HEADER
                                + row("b20-1", participant, "2019-02-04", "2019-05-06", "37", "")
                                + row("b20-2", participant, "2019-06-04", "2019-09-03", "37", ""))
                .body("rows.created", equalTo(2));
        String removals = "sourceSystem,sourceId,removed\ntest,b20-1,true\ntest,b20-9,true\n";

        // When
        var receipt = post(Persona.HORSENS, removals);

        // Then
        receipt.statusCode(201)
                .body("rows.removed", equalTo(1))
                .body("rows.unchanged", equalTo(1))
                .body("remarks", equalTo(1));
        var other = post(
                        Persona.HORSENS,
                        "sourceSystem,sourceId,withdrawn\ntest,b20-2,true\ntest,b20-9,true\ntest,b20-8,maybe\n")
                .body("rows.removed", equalTo(1));
        assertEquals("/withdrawn", firstPointer(other, "remarks"));
        assertEquals("/withdrawn", firstPointer(other, "rejections"));
        assertEquals(
                0, TestDatabase.number("select count(*) from placements where participant_id = '" + participant + "'"));
        assertEquals(
                2,
                TestDatabase.number("select count(*) from access_log where action = 'withdraw-placement'"
                        + " and subject_id = '" + participant + "'"));
    }

    @Test
    void aRepeatedKeyIsRemarkedOnAndCostsNothing() {
        // Given
        UUID participant = People.adult("615");
        String first = row("b21-1", participant, "2019-02-04", "2019-05-06", "37", "");
        String csv = HEADER + first + first + row("b21-1", participant, "2019-02-04", "2019-05-06", "36", "");

        // When
        var receipt = post(Persona.HORSENS, csv);

        // Then
        receipt.statusCode(201)
                .body("rows.created", equalTo(1))
                .body("rows.unchanged", equalTo(1))
                .body("rows.updated", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/placement-batches/{id}/remarks", receipt.extract().<String>path("id"))
                .then()
                .body("items.find { it.row == 3 }.errors.code", hasItem("repeated-key"));
    }

    @Test
    void whomABatchPlacesIsWrittenDown() {
        // Given
        UUID participant = People.adult("615");
        String csv = HEADER
                + row("b9-1", participant, "2019-02-04", "2019-05-06", "37", "")
                + row("b9-2", participant, "2019-06-04", "2019-09-03", "37", "");

        // When
        String id = post(Persona.HORSENS, csv)
                .statusCode(201)
                .body("rows.created", equalTo(2))
                .extract()
                .path("id");

        // Then
        assertEquals(
                1,
                TestDatabase.number("select count(*) from access_log where action = 'post-placement' and subject_id = '"
                        + participant + "' and resource = 'placement-batches/" + id + "'"));
    }

    @Test
    void whomALargeBatchPlacesIsWrittenDownOnce() {
        // Given
        UUID participant = People.adult("615");
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < TWO_SLICES; i++) {
            csv.append(row("b10-" + i, participant, "2019-02-04", "2019-05-06", "37", ""));
        }

        // When
        String id = post(Persona.HORSENS, csv.toString()).extract().path("id");

        // Then
        TestDatabase.await("select count(*) from batches where completed_at is not null and id = '" + id + "'", 1);
        assertEquals(
                1,
                TestDatabase.number("select count(*) from access_log where action = 'post-placement' and subject_id = '"
                        + participant + "' and resource = 'placement-batches/" + id + "'"));
    }

    @Test
    void theSameBatchAgainChangesNothing() {
        // Given
        UUID participant = People.adult("615");
        String csv = HEADER
                + row("b2-1", participant, "2019-02-04", "2019-05-06", "37", "ordinary-job")
                + row("b2-2", participant, "2019-02-04", "", "20", "");
        post(Persona.HORSENS, csv).statusCode(201).body("rows.created", equalTo(2));

        // When
        var again = post(Persona.HORSENS, csv);

        // Then
        again.statusCode(201)
                .body("rows.unchanged", equalTo(2))
                .body("rows.created", equalTo(0))
                .body("rows.updated", equalTo(0));
    }

    @Test
    void aDryRunKeepsNothing() {
        // Given
        String csv = HEADER + row("b3-1", People.adult("615"), "2019-02-04", "2019-05-06", "37", "");

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/placement-batches?dryRun=true", "text/csv", csv);

        // Then
        receipt.statusCode(201).body("rows.created", equalTo(1));
        assertEquals(0, TestDatabase.number("select count(*) from placements where source_id = 'b3-1'"));
    }

    @Test
    void rowsArePublishedLikeSinglePlacements() {
        // Given
        UUID participant = People.adult("615");
        String csv = HEADER + row("b4-1", participant, "2019-02-04", "2019-05-06", "37", "education");

        // When
        post(Persona.HORSENS, csv).statusCode(201);

        // Then
        var event = Topics.await(
                        "opgang.initiatives.v1",
                        1,
                        e -> e.data().path("participantId").asText().equals(participant.toString()))
                .getFirst();
        assertEquals("dk.opgang.initiatives.placement-created.v1", event.type());
        assertEquals("2019-05-06", event.data().get("outcomeOn").asText());
    }

    @Test
    void ndjsonTakesTheShapeOfTheSingleRequest() {
        // Given
        String line = """
                {"source":{"system":"test","id":"b5-1"},"participantId":"%s","kind":"ordinary-job",\
                "employer":{"cvr":"13748136","name":"Testfirma","kind":"private"},"from":"2019-02-04","weeklyHours":37,\
                "outcome":{"kind":"ordinary-job","on":"2019-05-06"}}
                """.formatted(People.adult("615"));

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/placement-batches", "application/x-ndjson", line);

        // Then
        receipt.statusCode(201).body("rows.created", equalTo(1));
    }

    private static UUID enrolled() {
        UUID participant = People.adult("615");
        World.enrol(Persona.HORSENS, World.initiative(Persona.HORSENS, "outreach-employment"), participant)
                .statusCode(201);
        return participant;
    }

    private static String firstPointer(ValidatableResponse receipt, String rows) {
        return as(Persona.HORSENS)
                .get("/v1/placement-batches/{id}/" + rows, receipt.extract().<String>path("id"))
                .path("items[0].errors[0].pointer");
    }

    private static ValidatableResponse post(Persona who, String csv) {
        return World.batch(who, "/v1/placement-batches", "text/csv", csv);
    }

    private static String row(String id, UUID participant, String from, String to, String hours, String outcome) {
        return "test,%s,%s,,company-internship,13748136,Testfirma,private,,%s,%s,%s,,,%s,%n"
                .formatted(id, participant, from, to, hours, outcome);
    }
}
