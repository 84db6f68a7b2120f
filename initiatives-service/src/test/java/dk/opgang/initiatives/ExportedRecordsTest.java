package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dk.opgang.local.oidc.Persona;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The service that answers for a participant is told all that is kept of it here, for its export. */
@ServiceTest
class ExportedRecordsTest {

    @Test
    void allThatIsKeptOfAParticipantIsToldAndLogged() {
        // Given
        UUID participant = People.adult("615");
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        String enrolment =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        as(Persona.HORSENS)
                .body(Map.of("step", "contact", "on", "2019-01-10"))
                .post("/v1/enrolments/{id}/steps", enrolment)
                .then()
                .statusCode(200);
        Map<String, Object> form =
                World.placementForm(participant, UUID.randomUUID().toString());
        form.put("kind", "ordinary-job");
        String placement =
                World.place(Persona.HORSENS, form).statusCode(201).extract().path("id");
        as(Persona.HORSENS)
                .body(Map.of("date", "2019-02-05", "hours", 7))
                .post("/v1/placements/{id}/hours", placement)
                .then()
                .statusCode(201);
        Map<String, Object> wanted =
                Map.of("subjectId", participant, "owner", "municipality:615", "purpose", "data-subject-request");

        // When
        var records = as(Persona.PARTICIPANTS_SERVICE)
                .body(wanted)
                .post("/internal/subject-records")
                .then();

        // Then
        records.statusCode(200)
                .body("enrolments.id", contains(enrolment))
                .body("enrolments[0].steps.step", contains("contact"))
                .body("placements.id", contains(placement))
                .body("workedHours[0].hours", equalTo(7))
                .body("followUps.afterMonths", contains(6, 12));
        as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of(
                        "subjectId", participant, "newestFirst", true, "since", "2020-01-01T00:00:00Z", "limit", 10))
                .post("/internal/accesses")
                .then()
                .body("items.action", hasItem("export-records"))
                .body("items.findAll {it.action == 'export-records'}.purpose", contains("data-subject-request"));
        as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("subjectId", UUID.randomUUID(), "owner", "municipality:615", "purpose", "emergency"))
                .post("/internal/subject-records")
                .then()
                .statusCode(200)
                .body("enrolments", hasSize(0));
        as(Persona.HORSENS)
                .body(wanted)
                .post("/internal/subject-records")
                .then()
                .statusCode(403);
    }
}
