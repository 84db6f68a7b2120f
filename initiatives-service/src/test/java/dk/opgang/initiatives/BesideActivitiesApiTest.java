package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dk.opgang.local.oidc.Persona;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What any initiative can tell of is counted in its results, whatever its template. */
@ServiceTest
class BesideActivitiesApiTest {

    private static final String RESULTS = "/v1/initiatives/{id}/results";

    @Test
    void eventsTasksAndHomesOfAnyProgrammeAreCounted() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "leisure-job");
        String enrolment = World.enrol(Persona.HORSENS, initiative, People.born(2003, "615"))
                .statusCode(201)
                .extract()
                .path("id");
        var before = as(Persona.HORSENS).get(RESULTS + "?columns=eventsHeld", initiative);

        // When
        as(Persona.HORSENS)
                .body(Map.of(
                        "initiativeId",
                        initiative,
                        "kind",
                        "company-visit",
                        "name",
                        "Besøg på lageret",
                        "at",
                        "2019-05-01T08:00:00Z",
                        "minutes",
                        60,
                        "employers",
                        List.of(Map.of("cvr", World.EMPLOYER))))
                .post("/v1/employer-events")
                .then()
                .statusCode(201);
        as(Persona.HORSENS)
                .body(Map.of("name", "Vande planter", "leavable", false))
                .post("/v1/initiatives/{id}/tasks", initiative)
                .then()
                .statusCode(201);
        as(Persona.HORSENS)
                .body(Map.of(
                        "kind",
                        "ungdomsbolig",
                        "housingAreaId",
                        Voting.area("615", World.ODINSGAARDEN),
                        "offeredOn",
                        "2019-06-01"))
                .post("/v1/enrolments/{id}/housing-options", enrolment)
                .then()
                .statusCode(201);

        // Then
        before.then().statusCode(400).body("errors.pointer", contains("?columns"));
        as(Persona.HORSENS)
                .get(RESULTS, initiative)
                .then()
                .statusCode(200)
                .body("columns.key", hasItems("eventsHeld", "tasksDone", "optionsOffered"))
                .body("rows.find { it.key == '2019' }.eventsHeld", equalTo(1))
                .body("total.optionsOffered", equalTo(1))
                .body("total.tasksLeft", equalTo(0));
        as(Persona.HORSENS)
                .get("/v1/results?initiativeId={id}&columns=eventsHeld", initiative)
                .then()
                .statusCode(200)
                .body("total.eventsHeld", equalTo(1));
        as(Persona.ODINSGAARDEN).get(RESULTS, initiative).then().body("columns.key", not(hasItem("eventsHeld")));
    }

    @Test
    void homesOfCitizensOfAnotherMunicipalityAreToldByNoColumn() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "leisure-job");
        form.put("municipalityCodes", List.of("615", "253"));
        UUID initiative = World.initiative(Persona.HORSENS, form);
        String enrolment = World.enrol(Persona.GREVE, initiative, People.born(2003, "253"))
                .statusCode(201)
                .extract()
                .path("id");

        // When
        as(Persona.GREVE)
                .body(Map.of(
                        "kind",
                        "ungdomsbolig",
                        "housingAreaId",
                        Voting.area("253", World.ODINSGAARDEN),
                        "offeredOn",
                        "2019-06-01"))
                .post("/v1/enrolments/{id}/housing-options", enrolment)
                .then()
                .statusCode(201);

        // Then
        as(Persona.GREVE).get(RESULTS, initiative).then().body("columns.key", hasItem("optionsOffered"));
        as(Persona.HORSENS).get(RESULTS, initiative).then().body("columns.key", not(hasItem("optionsOffered")));
    }
}
