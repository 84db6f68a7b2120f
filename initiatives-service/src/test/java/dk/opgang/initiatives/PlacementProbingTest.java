package dk.opgang.initiatives;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who may place somebody, but not read about him or her, learns no age from refusals. */
@ServiceTest
class PlacementProbingTest {

    private static final int A_DAY = 20;

    @Test
    void theReasonIsToldToWhoMayReadOnly() {
        // Given
        UUID enrolled = enrolled();

        // When
        var refused = World.place(Persona.ODINSGAARDEN, form(enrolled, 0));

        // Then
        refused.statusCode(422).body("errors.code", contains("participant-not-eligible"));
        World.place(Persona.HORSENS, form(enrolled, 0)).statusCode(422).body("errors.code", hasItem("too-young"));
    }

    @Test
    void refusalsAreWrittenDownAndEnd() {
        // Given
        UUID enrolled = enrolled();
        for (int i = 0; i < A_DAY; i++) {
            World.place(Persona.ODINSGAARDEN, form(enrolled, i)).statusCode(422);
        }

        // When
        var next = World.place(Persona.ODINSGAARDEN, form(enrolled, A_DAY));

        // Then
        next.statusCode(429).header("Retry-After", notNullValue());
        assertEquals(A_DAY, refusals(enrolled));
        batch(enrolled, "").body("rows.rejected", equalTo(1));
    }

    @Test
    void aDryRunIsNoWayToProbe() {
        // Given
        UUID enrolled = enrolled();

        // When
        var receipt = batch(enrolled, "?dryRun=true");

        // Then
        receipt.body("rows.rejected", equalTo(1));
        assertEquals(1, refusals(enrolled));
        assertEquals(
                1,
                TestDatabase.number(
                        "select sum(times) from refused_placements where participant_id = '" + enrolled + "'"));
    }

    @Test
    void rowsCountLikeRequests() {
        // Given
        UUID enrolled = enrolled();
        String rows = IntStream.range(0, A_DAY + 5)
                .mapToObj(number -> row(enrolled, "row-" + number))
                .collect(Collectors.joining());

        // When
        var receipt = post(rows, "");

        // Then
        String id = receipt.body("rows.rejected", equalTo(A_DAY + 5)).extract().path("id");
        Api.as(Persona.ODINSGAARDEN)
                .get("/v1/placement-batches/{id}/rejections", id)
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.row <= " + A_DAY + " }.errors.code.flatten().unique()",
                        contains("participant-not-eligible"))
                .body(
                        "items.findAll { it.row > " + A_DAY + " }.errors.code.flatten().unique()",
                        contains("too-many-refusals"));
        assertEquals(
                A_DAY,
                TestDatabase.number(
                        "select sum(times) from refused_placements where participant_id = '" + enrolled + "'"));
        World.place(Persona.ODINSGAARDEN, form(enrolled, 0)).statusCode(429);
    }

    @Test
    void hoursAreNoWayToProbeEither() {
        // Given
        UUID enrolled = enrolled();
        Map<String, Object> form = form(enrolled, 0);
        form.put("schoolStatus", "in-compulsory-school");
        form.put("from", "2019-09-02");
        form.put("to", "2019-12-01");
        String placement = World.place(Persona.ODINSGAARDEN, form)
                .statusCode(201)
                .extract()
                .path("id");

        // When
        var refused = hours(Persona.ODINSGAARDEN, placement);

        // Then
        refused.statusCode(422).body("errors.code", contains("hours-not-eligible"));
        assertEquals(
                1,
                TestDatabase.number("select count(*) from access_log where action = 'refused-hours' and subject_id = '"
                        + enrolled + "'"));
        hours(Persona.HORSENS, placement).statusCode(422).body("errors.code", contains("too-many-hours"));
    }

    @Test
    void enrolmentsAreNoWayToProbeEither() {
        // Given
        UUID enrolled = enrolled();
        UUID initiative = World.initiative(Persona.HORSENS, "leisure-job");
        Map<String, Object> grownUp = Map.of("participantId", enrolled, "from", "2041-02-06");
        for (int i = 0; i < A_DAY; i++) {
            enrol(grownUp, initiative).statusCode(422).body("errors.code", contains("participant-not-eligible"));
        }

        // When
        var next = enrol(grownUp, initiative);

        // Then
        next.statusCode(429).header("Retry-After", notNullValue());
        assertEquals(
                A_DAY,
                TestDatabase.number(
                        "select count(*) from access_log where action = 'refused-enrolment' and subject_id = '"
                                + enrolled + "'"));
        Map<String, Object> row = new LinkedHashMap<>(grownUp);
        row.put("initiativeId", initiative);
        row.put("source", Map.of("system", "test", "id", "probe-" + enrolled));
        Api.withToken(Tokens.of(Persona.ODINSGAARDEN, "initiatives.write"))
                .body(List.of(row))
                .post("/v1/enrolment-batches?dryRun=true")
                .then()
                .statusCode(201)
                .body("rows.rejected", equalTo(1));
    }

    @Test
    void correctionsOfEnrolmentsAreNoWayToProbeEither() {
        // Given
        UUID participant = People.born(2005, "615");
        String enrolment = World.enrol(
                        Persona.HORSENS, World.initiative(Persona.HORSENS, "pocket-money-job"), participant)
                .statusCode(201)
                .extract()
                .path("id");
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // When
        var refused = Api.withToken(Tokens.of(Persona.ODINSGAARDEN, "initiatives.write"))
                .header("If-Match", "\"0\"")
                .body(Map.of("from", "2041-02-06"))
                .patch("/v1/enrolments/{id}", enrolment)
                .then();

        // Then
        refused.statusCode(422).body("errors.code", contains("participant-not-eligible"));
        assertEquals(
                1,
                TestDatabase.number(
                        "select sum(times) from refused_placements where participant_id = '" + participant + "'"));
    }

    @Test
    void stepsAreNoWayToProbeEither() {
        // Given
        UUID participant = People.born(2001, "615");
        String enrolment = World.enrol(Persona.HORSENS, World.initiative(Persona.HORSENS, "jobplaneten"), participant)
                .statusCode(201)
                .extract()
                .path("id");
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // When
        var refused = Api.withToken(Tokens.of(Persona.ODINSGAARDEN, "initiatives.write"))
                .body(Map.of("step", "pocket-money-job", "on", "2019-02-01"))
                .post("/v1/enrolments/{id}/steps", enrolment)
                .then();

        // Then
        refused.statusCode(422).body("errors.code", contains("participant-not-eligible"));
        assertEquals(
                1,
                TestDatabase.number("select count(*) from access_log where action = 'refused-step' and subject_id = '"
                        + participant + "'"));
    }

    private static ValidatableResponse enrol(Map<String, Object> form, UUID initiative) {
        return Api.withToken(Tokens.of(Persona.ODINSGAARDEN, "initiatives.write"))
                .body(form)
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then();
    }

    private static long refusals(UUID participant) {
        return TestDatabase.number(
                "select count(*) from access_log where action = 'refused-placement' and subject_id = '" + participant
                        + "' and tenant = 'organisation:" + World.ODINSGAARDEN + "'");
    }

    /** A child of thirteen, enrolled by the municipality. */
    private static UUID enrolled() {
        UUID participant = People.born(2005, "615");
        World.enrol(Persona.HORSENS, World.initiative(Persona.HORSENS, "pocket-money-job"), participant)
                .statusCode(201);
        return participant;
    }

    private static Map<String, Object> form(UUID participant, int number) {
        Map<String, Object> form = World.placementForm(participant, "probe-" + participant + "-" + number);
        form.put("kind", "leisure-job");
        form.put("from", "2017-02-06");
        form.put("to", "2017-05-08");
        form.put("weeklyHours", 5);
        return form;
    }

    private static ValidatableResponse hours(Persona who, String placement) {
        return Api.as(who)
                .body(Map.of("date", "2019-09-03", "hours", 3))
                .post("/v1/placements/{id}/hours", placement)
                .then();
    }

    private static ValidatableResponse batch(UUID participant, String query) {
        return post(row(participant, "probe-batch"), query);
    }

    private static String row(UUID participant, String key) {
        return "test,%s,%s,leisure-job,%s,Testfirma,private,2017-02-06,2017-05-08,5\n"
                .formatted(key, participant, World.EMPLOYER);
    }

    private static ValidatableResponse post(String rows, String query) {
        String csv =
                "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours\n"
                        + rows;
        return World.batch(Persona.ODINSGAARDEN, "/v1/placement-batches" + query, "text/csv", csv)
                .statusCode(201);
    }
}
