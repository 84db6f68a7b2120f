package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class FollowUpApiTest {

    private static final String BY_PARTICIPANT = "/v1/follow-ups?participantId=";

    @Test
    void aJobIsFollowedUpAfterSixAndTwelveMonths() {
        // Given
        UUID participant = People.adult("615");

        // When
        place(participant, "ordinary-job", "2019-08-31", null);

        // Then
        due(participant, "2020-09-01")
                .body("items.afterMonths", contains(6, 12))
                .body("items.dueOn", contains("2020-02-29", "2020-08-31"))
                .body("items.status", contains("open", "open"))
                .body("items.initiativeId", contains(nullValue(), nullValue()));
        due(participant, "2020-02-29").body("items", hasSize(0));
    }

    @Test
    void thatAnAnswerIsDueAndThatNobodyGivesItIsToldOnceEach() {
        // Given
        UUID participant = People.adult("615");
        place(participant, "ordinary-job", "2019-08-31", null);

        // When
        List<String> ids = due(participant, "2099-01-01").extract().path("items.id");

        // Then
        for (String id : ids) {
            assertEquals(
                    List.of("dk.opgang.initiatives.follow-up-due.v1", "dk.opgang.initiatives.follow-up-overdue.v1"),
                    Topics.of("opgang.initiatives.v1", UUID.fromString(id), 2).stream()
                            .map(PublishedEvent::type)
                            .toList());
        }
        assertEquals(
                2,
                TestDatabase.number("select count(*) from follow_ups where told_due = due_on and told_overdue = due_on"
                        + " and participant_id = '" + participant + "'"));
    }

    @Test
    void whatIsDueIsToldAsOverdueWhenItHasWaitedForLong() {
        // Given
        UUID participant = People.adult("615");
        LocalDate halfAYearAgo = LocalDate.now().minusMonths(6).minusDays(5);
        place(participant, "ordinary-job", halfAYearAgo.toString(), null);
        UUID id = UUID.fromString(due(participant, "2099-01-01").extract().path("items[0].id"));
        Topics.of("opgang.initiatives.v1", id, 1);

        // When
        TestDatabase.execute(
                "update follow_ups set due_on = due_on - 60, told_due = told_due - 60 where id = '" + id + "'");

        // Then
        assertEquals(
                List.of("dk.opgang.initiatives.follow-up-due.v1", "dk.opgang.initiatives.follow-up-overdue.v1"),
                Topics.of("opgang.initiatives.v1", id, 2).stream()
                        .map(PublishedEvent::type)
                        .toList());
    }

    @Test
    void anOutcomeThatIsAJobIsFollowedUpUntilItIsTakenBack() {
        // Given
        UUID participant = People.adult("615");
        String id = place(participant, "company-internship", "2019-02-04", null);
        due(participant, "2099-01-01").body("items", hasSize(0));
        outcome(id, "ordinary-job", "2019-05-06");
        due(participant, "2099-01-01").body("items.dueOn", contains("2019-11-06", "2020-05-06"));

        // When
        outcome(id, "none", "2019-05-06");

        // Then
        due(participant, "2099-01-01").body("items", hasSize(0));
    }

    @Test
    void rowsOfBatchesAndEndedEnrolmentsAreFollowedUpToo() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID placed = People.adult("615");
        UUID enrolled = People.adult("615");
        String csv = "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,weeklyHours\n"
                + "test,follow-batch,%s,ordinary-job,13748136,Testfirma,private,2019-02-04,37%n".formatted(placed);
        String row = "sourceSystem,sourceId,initiativeId,participantId,from,state,stateOn,outcome\n"
                + "test,follow-ended,%s,%s,2019-01-07,completed,2019-06-01,ordinary-job%n"
                        .formatted(initiative, enrolled);

        // When
        World.batch(Persona.HORSENS, "/v1/placement-batches", "text/csv", csv).statusCode(201);
        World.batch(Persona.HORSENS, "/v1/enrolment-batches", "text/csv", row).statusCode(201);

        // Then
        due(placed, "2099-01-01").body("items.dueOn", contains("2019-08-04", "2020-02-04"));
        due(enrolled, "2099-01-01")
                .body("items.dueOn", contains("2019-12-01", "2020-06-01"))
                .body("items.initiativeId", contains(initiative.toString(), initiative.toString()));
    }

    @Test
    void anOutcomeOfAnEnrolmentThatIsCorrectedTakesItsOpenFollowUpsBack() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID participant = People.adult("615");
        ended(initiative, participant, "ordinary-job");
        String answered = due(participant, "2099-01-01").extract().path("items[0].id");
        answer(answered, Map.of("stillInJob", true)).statusCode(200);

        // When
        ended(initiative, participant, "education");

        // Then
        due(participant, "2099-01-01").body("items", hasSize(0));
        as(Persona.HORSENS).get("/v1/follow-ups/{id}", answered).then().statusCode(200);
        ended(initiative, participant, "ordinary-job");
        due(participant, "2099-01-01").body("items.dueOn", contains("2020-06-01"));
    }

    @Test
    void anAnswerClosesAFollowUpAndIsPublished() {
        // Given
        UUID participant = People.adult("615");
        place(participant, "ordinary-job", "2019-02-04", null);
        String id = due(participant, "2019-09-01").extract().path("items[0].id");

        // When
        var answered = answer(id, Map.of("stillInJob", true, "stillInArea", false));

        // Then
        answered.statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("answered"))
                .body("stillInJob", equalTo(true))
                .body("stillInArea", equalTo(false));
        due(participant, "2019-09-01").body("items", hasSize(0));
        as(Persona.HORSENS)
                .get(BY_PARTICIPANT + participant + "&answered=true&count=true")
                .then()
                .statusCode(200)
                .body("count", equalTo(1));
        var event = Topics.of("opgang.initiatives.v1", UUID.fromString(id), 1).getFirst();
        assertEquals("dk.opgang.initiatives.follow-up-answered.v1", event.type());
    }

    @Test
    void thatSomebodyIsStillInTheJobIsNotKnownBeforehand() {
        // Given
        UUID participant = People.adult("615");
        place(participant, "ordinary-job", LocalDate.of(2026, 11, 1).toString(), null);
        String id = due(participant, "2099-01-01").extract().path("items[0].id");

        // When
        var early = answer(id, Map.of("stillInJob", true, "on", "2026-11-02"));

        // Then
        early.statusCode(422).body("errors.pointer", contains("/on")).body("errors.code", contains("not-due-yet"));
        answer(id, Map.of("stillInJob", false, "on", "2026-10-31"))
                .statusCode(422)
                .body("errors.code", contains("before-from"));
        answer(id, Map.of("stillInJob", false, "on", "2099-01-01"))
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
        answer(id, Map.of("stillInJob", false, "on", "2026-11-02")).statusCode(200);
    }

    @Test
    void whoPostedThePlacementReadsAnswersUnderAConsentOnly() throws SQLException {
        // Given
        UUID participant = People.adult("615");
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        Map<String, Object> form = form(participant, "ordinary-job", "2019-02-04", initiative);
        World.place(Persona.ODINSGAARDEN, form).statusCode(201);
        String id = due(participant, "2099-01-01").extract().path("items[0].id");
        String row = "select count(*) from follow_ups where id = '" + id + "'";
        int before = as(Persona.ODINSGAARDEN).get("/v1/follow-ups/{id}", id).statusCode();
        long rowsBefore = World.asOdinsgaarden(row);

        // When
        Events.consent(participant, World.ODINSGAARDEN, null, "placements", initiative);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // Then
        assertEquals(List.of(404, 0L), List.of(before, rowsBefore));
        assertEquals(1, World.asOdinsgaarden(row));
        as(Persona.ODINSGAARDEN)
                .body(Map.of("stillInJob", true, "stillInArea", true))
                .post("/v1/follow-ups/{id}/answer", id)
                .then()
                .statusCode(200);
        as(Persona.BO_VEST).get("/v1/follow-ups/{id}", id).then().statusCode(404);
        as(Persona.GREVE)
                .get(BY_PARTICIPANT + participant)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        var event = Topics.of("opgang.initiatives.v1", UUID.fromString(id), 1).getFirst();
        assertEquals("615", event.headers().get("ce_opgangmunicipalities"));
        assertFalse(event.headers().containsKey("ce_opgangorganisations"));
    }

    @Test
    void aConsentToSomethingElseTellsNoAnswers() {
        // Given
        UUID participant = People.adult("615");
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID other = World.initiative(Persona.HORSENS, "outreach-employment");
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        World.place(Persona.ODINSGAARDEN, form(participant, "ordinary-job", "2019-02-04", initiative))
                .statusCode(201);
        Events.consent(participant, World.ODINSGAARDEN, null, "placements", other);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // When
        var seen = as(Persona.ODINSGAARDEN).get(BY_PARTICIPANT + participant);

        // Then
        seen.then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void itGoesWithThePerson() {
        // Given
        UUID participant = People.adult("615");
        place(participant, "ordinary-job", "2019-02-04", null);

        // When
        Events.erased(participant);
        TestDatabase.await("select count(*) from participants where id = '" + participant + "'", 0);

        // Then
        assertEquals(
                0, TestDatabase.number("select count(*) from follow_ups where participant_id = '" + participant + "'"));
    }

    @Test
    void retentionCountsForTheTargetsOfAnInitiativeThatHasEnded() {
        // Given
        Map<String, Object> initiativeForm = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        initiativeForm.put("period", Map.of("from", "2018-01-01", "to", "2018-06-01"));
        initiativeForm.put("targets", List.of(Map.of("measure", "retained-in-job-6-months", "value", 1)));
        UUID initiative = UUID.fromString(
                as(Persona.HORSENS).body(initiativeForm).post("/v1/initiatives").path("id"));
        UUID participant = People.adult("615");
        place(participant, "ordinary-job", "2018-05-01", initiative);
        String id = due(participant, "2019-01-01").extract().path("items[0].id");
        answer(id, Map.of("stillInJob", true)).statusCode(200);

        // When
        var progress = as(Persona.HORSENS).get("/v1/initiatives/{id}/progress", initiative);

        // Then
        progress.then()
                .statusCode(200)
                .body("targets[0].actual", equalTo(1))
                .body("targets[0].status", equalTo("reached"));
    }

    @Test
    void retentionIsCountedInTheResults() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        for (int i = 0; i < 6; i++) {
            UUID participant = People.adult("615");
            place(participant, "ordinary-job", "2018-02-05", initiative);
            List<String> ids = due(participant, "2020-01-01").extract().path("items.id");
            answer(ids.getFirst(), Map.of("stillInJob", i > 0, "stillInArea", true))
                    .statusCode(200);
            answer(ids.getLast(), Map.of("stillInJob", i > 1, "stillInArea", i > 3))
                    .statusCode(200);
        }
        String path = "/v1/initiatives/{id}/results";

        // When
        var own = as(Persona.HORSENS).get(path, initiative);
        var partners = as(Persona.ODINSGAARDEN).get(path, initiative);

        // Then
        own.then()
                .statusCode(200)
                .body("rows.key", contains("2018", "2019"))
                .body("rows[0].retention6", equalTo(5))
                .body("rows[0].leftJob6", equalTo(1))
                .body("rows[1].uniqueParticipants", equalTo(0))
                .body("rows[1].followedUp12", equalTo(6))
                .body("rows[1].retention12", equalTo(4))
                .body("rows[1].retentionInArea12", equalTo(2));
        partners.then()
                .statusCode(200)
                .body("rows[0].leftJob6", nullValue())
                .body(
                        "rows[0].findAll { it.key in ['followedUp6', 'retention6'] && it.value != null }.size()",
                        equalTo(1));
    }

    private static void ended(UUID initiative, UUID participant, String outcome) {
        String csv = "sourceSystem,sourceId,initiativeId,participantId,from,state,stateOn,outcome\n"
                + "test,follow-%s,%s,%s,2019-01-07,completed,2019-06-01,%s%n"
                        .formatted(participant, initiative, participant, outcome);
        World.batch(Persona.HORSENS, "/v1/enrolment-batches", "text/csv", csv)
                .statusCode(201)
                .body("rows.rejected", equalTo(0));
    }

    private static String place(UUID participant, String kind, String from, UUID initiative) {
        return World.place(Persona.HORSENS, form(participant, kind, from, initiative))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> form(UUID participant, String kind, String from, UUID initiative) {
        Map<String, Object> form = World.placementForm(participant, "follow-" + participant);
        form.put("kind", kind);
        form.put("from", from);
        form.remove("to");
        if (initiative != null) {
            form.put("initiativeId", initiative);
        }
        return form;
    }

    private static void outcome(String placement, String kind, String on) {
        as(Persona.HORSENS)
                .body(Map.of("kind", kind, "on", on))
                .post("/v1/placements/{id}/outcome", placement)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse due(UUID participant, String before) {
        return as(Persona.HORSENS)
                .get(BY_PARTICIPANT + participant + "&dueBefore=" + before)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse answer(String id, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/follow-ups/{id}/answer", id)
                .then();
    }
}
