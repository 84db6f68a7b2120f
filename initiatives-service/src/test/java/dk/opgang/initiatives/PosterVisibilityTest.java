package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation sees what it posted as it posted it, and what others added under a consent that covers today only. */
@ServiceTest
class PosterVisibilityTest {

    private final UUID participant = People.adult("615");
    private final String source = "seen-" + participant;
    private UUID initiative;
    private String id;

    @BeforeEach
    void anOrganisationPlacesWhoIsEnrolled() {
        initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        id = World.place(Persona.ODINSGAARDEN, form()).statusCode(201).extract().path("id");
    }

    @Test
    void whatTheMunicipalityAddsIsItsOwn() throws SQLException {
        // When
        theMunicipalityAdds();

        // Then
        as(Persona.HORSENS).get("/v1/placements/{id}", id).then().body("outcome.kind", equalTo("education"));
        seen().statusCode(200)
                .body("outcome", nullValue())
                .body("employer.name", equalTo("Testfirma"))
                .body("registeredHours", equalTo(3))
                .body("version", equalTo(1));
        listed("participantId=" + participant).body("items", hasSize(1)).body("items[0].outcome", nullValue());
        listed("participantId=" + participant + "&outcome=education").body("items", hasSize(0));
        as(Persona.ODINSGAARDEN).get("/v1/placements/{id}/hours", id).then().body("items.hours", contains(3));
        assertEquals(0, World.asOdinsgaarden("select count(*) from placements where id = '" + id + "'"));
        assertEquals(1, World.asOdinsgaarden("select count(*) from placement_hours where placement_id = '" + id + "'"));
        var events = Topics.of("opgang.initiatives.v1", UUID.fromString(id), 3);
        assertEquals(World.ODINSGAARDEN, events.getFirst().headers().get("ce_opgangorganisations"));
        assertFalse(events.getLast().headers().containsKey("ce_opgangorganisations"));
    }

    @Test
    void aConsentShowsItUntilItIsWithdrawn() {
        // Given
        theMunicipalityAdds();
        consent(null);
        var covered = seen().extract();
        var hours = as(Persona.ODINSGAARDEN).get("/v1/placements/{id}/hours", id);

        // When
        consent(Instant.parse("2026-01-01T00:00:00Z"));
        TestDatabase.await(
                "select count(*) from consents where participant_id = '" + participant
                        + "' and withdrawn_at is not null",
                1);

        // Then
        assertEquals("education", covered.path("outcome.kind"));
        hours.then().body("items", hasSize(2));
        seen().body("outcome", nullValue()).body("employer.name", equalTo("Testfirma"));
    }

    @Test
    void whatItTellsOtherwiseIsTakenAndWhatItDoesNotSeeStays() {
        // Given
        theMunicipalityAdds();
        var again = World.place(Persona.ODINSGAARDEN, form());
        Map<String, Object> fewer = form();
        fewer.put("weeklyHours", 30);

        // When
        var changed = World.place(Persona.ODINSGAARDEN, fewer);

        // Then
        again.statusCode(200).body("version", equalTo(1));
        changed.statusCode(200).body("weeklyHours", equalTo(30)).body("outcome", nullValue());
        as(Persona.HORSENS)
                .get("/v1/placements/{id}", id)
                .then()
                .body("weeklyHours", equalTo(30))
                .body("outcome.kind", equalTo("education"))
                .body("employer.name", equalTo("Kommunens firma"));
    }

    @Test
    void theSameHoldsForABatch() {
        // Given
        theMunicipalityAdds();
        batch(37).body("rows.unchanged", equalTo(1));

        // When
        var receipt = batch(29);

        // Then
        receipt.body("rows.updated", equalTo(1));
        seen().body("weeklyHours", equalTo(29)).body("outcome", nullValue());
        as(Persona.HORSENS)
                .get("/v1/placements/{id}", id)
                .then()
                .body("weeklyHours", equalTo(29))
                .body("outcome.kind", equalTo("education"))
                .body("employer.name", equalTo("Kommunens firma"));
        consent(null);
        batch(28).body("rows.updated", equalTo(1));
        seen().body("weeklyHours", equalTo(28)).body("employer.name", equalTo("Testfirma"));
    }

    @Test
    void aPatchIsHeldAgainstWhatThePosterSees() {
        // Given
        theMunicipalityAdds();

        // When
        var patched = as(Persona.ODINSGAARDEN)
                .header("If-Match", "\"1\"")
                .body(Map.of("weeklyHours", 20))
                .patch("/v1/placements/{id}", id)
                .then();

        // Then
        patched.statusCode(200).body("weeklyHours", equalTo(20)).body("outcome", nullValue());
        as(Persona.HORSENS).get("/v1/placements/{id}", id).then().body("outcome.kind", equalTo("education"));
    }

    @Test
    void itsKeyForSomebodyElseIsAnotherPlacement() {
        // Given
        UUID other = People.adult("615");
        World.enrol(Persona.HORSENS, initiative, other).statusCode(201);
        Map<String, Object> form = form();
        form.put("participantId", other);

        // When
        var posted = World.place(Persona.ODINSGAARDEN, form);

        // Then
        posted.statusCode(201).body("id", not(equalTo(id)));
        seen().statusCode(404);
        as(Persona.HORSENS).get("/v1/placements/{id}", id).then().statusCode(404);
        assertEquals(
                "dk.opgang.initiatives.placement-withdrawn.v1",
                Topics.of("opgang.initiatives.v1", UUID.fromString(id), 2)
                        .getLast()
                        .type());
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body(Map.of("participantId", participant))
                .patch("/v1/placements/{id}", posted.extract().<String>path("id"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unchangeable"));
    }

    @Test
    void anEndedEnrolmentGivesNoRightToPlace() {
        // Given
        TestDatabase.execute(
                "update enrolments set ended_on = '2019-06-01', state = 'completed' where participant_id = '"
                        + participant + "'");
        Map<String, Object> form = World.placementForm(participant, "ended-" + participant);

        // When
        var refused = World.place(Persona.ODINSGAARDEN, form);

        // Then
        refused.statusCode(422).body("errors.code", contains("participant-not-found"));
    }

    @Test
    void aConsentOfSomebodyElseOpensNothingOfTheMunicipality() {
        // Given
        UUID stranger = People.adult("615");
        Events.registered(stranger);
        Events.consent(stranger, World.ODINSGAARDEN, null, "placements", null, "13748136");
        TestDatabase.await("select count(*) from consents where participant_id = '" + stranger + "'", 1);

        // When
        var refused = World.place(Persona.ODINSGAARDEN, World.placementForm(stranger, "source-" + stranger));

        // Then
        refused.statusCode(422).body("errors.code", contains("participant-not-found"));
    }

    @Test
    void aConsentForAnInitiativeOpensNoPlacementOutsideOfIt() {
        // Given
        UUID stranger = People.adult("615");
        Events.registered(stranger);
        Events.consent(stranger, World.ODINSGAARDEN, null, "placements", initiative);
        TestDatabase.await("select count(*) from consents where participant_id = '" + stranger + "'", 1);
        Map<String, Object> form = World.placementForm(stranger, "bound-" + stranger);

        // When
        var refused = World.place(Persona.ODINSGAARDEN, form);

        // Then
        refused.statusCode(422).body("errors.code", contains("participant-not-found"));
        form.put("initiativeId", initiative);
        World.place(Persona.ODINSGAARDEN, form).statusCode(201);
    }

    @Test
    void theDatabaseTakesNoPlacementOfWhomTheOrganisationMayNotPlace() throws SQLException {
        // Given
        UUID stranger = People.adult("615");
        String insert = """
                insert into placements (id, created_at, updated_at, version, poster, source_system, source_id, participant_id,
                    municipality_code, kind, employer_cvr, employer_name, employer_kind, period_from, weekly_hours)
                select gen_random_uuid(), now(), now(), 0, 'organisation:%s', 'test', 'forged', '%s', '615', kind, employer_cvr,
                    employer_name, employer_kind, period_from, weekly_hours from placements_seen where id = '%s'""".formatted(World.ODINSGAARDEN, stranger, id);

        // When
        SQLException refused = assertThrows(SQLException.class, () -> writeAsOdinsgaarden(insert));

        // Then
        assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
        assertThrows(
                SQLException.class,
                () -> writeAsOdinsgaarden(
                        "update placements set participant_id = '%s' where id = '%s'".formatted(stranger, id)));
    }

    private static void writeAsOdinsgaarden(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = 'organisation:" + World.ODINSGAARDEN + "'");
            statement.execute(sql);
        }
    }

    private void theMunicipalityAdds() {
        hours(Persona.ODINSGAARDEN, "2019-03-04", 3);
        as(Persona.HORSENS)
                .header("If-Match", "\"1\"")
                .body(Map.of("employer", Map.of("name", "Kommunens firma")))
                .patch("/v1/placements/{id}", id)
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .body(Map.of("kind", "education", "on", "2019-05-06"))
                .post("/v1/placements/{id}/outcome", id)
                .then()
                .statusCode(200);
        hours(Persona.HORSENS, "2019-03-05", 4);
    }

    private void hours(Persona who, String day, int hours) {
        as(who).body(Map.of("date", day, "hours", hours))
                .post("/v1/placements/{id}/hours", id)
                .then()
                .statusCode(201);
    }

    private void consent(Instant withdrawnAt) {
        Events.consent(participant, World.ODINSGAARDEN, withdrawnAt, "placements", null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
    }

    private ValidatableResponse seen() {
        return as(Persona.ODINSGAARDEN).get("/v1/placements/{id}", id).then();
    }

    private static ValidatableResponse listed(String query) {
        return as(Persona.ODINSGAARDEN).get("/v1/placements?" + query).then().statusCode(200);
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>(World.placementForm(participant, source));
        form.put("initiativeId", initiative);
        return form;
    }

    private ValidatableResponse batch(int weeklyHours) {
        String csv =
                "sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours\n"
                        + String.join(
                                ",",
                                List.of(
                                        "test",
                                        source,
                                        participant.toString(),
                                        initiative.toString(),
                                        "company-internship",
                                        World.EMPLOYER,
                                        "Testfirma",
                                        "private",
                                        "2019-02-04",
                                        "2019-05-06",
                                        String.valueOf(weeklyHours)))
                        + "\n";
        return World.batch(Persona.ODINSGAARDEN, "/v1/placement-batches", "text/csv", csv)
                .statusCode(201)
                .body("rows.rejected", equalTo(0));
    }
}
