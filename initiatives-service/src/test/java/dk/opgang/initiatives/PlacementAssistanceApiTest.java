package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Operations assistants: hours that go up and down, tasks that may be left undone, allowances to the øre. */
@ServiceTest
class PlacementAssistanceApiTest {

    @Test
    void weeklyHoursAreScaledWithinAllLimits() {
        // Given
        String id = assistant(World.initiative(Persona.HORSENS, "operations-assistant"), People.adult("615"));

        // When
        var scaled = workload(id, "2019-03-04", "12.5", "day-form");

        // Then
        scaled.statusCode(201).body("weeklyHours", equalTo(12.5f));
        workload(id, "2019-02-18", "40.5", "work")
                .statusCode(422)
                .body("errors.pointer", hasItem("/weeklyHours"))
                .body("errors[0].limit", equalTo("160"));
        workload(id, "2019-02-03", "10", "wish").statusCode(422).body("errors.pointer", contains("/from"));
        workload(id, "2019-03-05", "10", "ill").statusCode(422).body("errors.pointer", contains("/reason"));
        workload(id, "2019-03-04", "15", "wish").statusCode(201);
        as(Persona.HORSENS).get("/v1/placements/{id}", id).then().body("weeklyHours", equalTo(15));
        as(Persona.HORSENS).get("/v1/placements/{id}/workloads", id).then().body("items.reason", contains("wish"));
        as(Persona.GREVE).get("/v1/placements/{id}/workloads", id).then().statusCode(404);
    }

    @Test
    void hoursStayAsTheyWereAgreedWhereTheProgrammeSaysSo() {
        // Given
        String key = "fixed-" + UUID.randomUUID().toString().substring(24);
        Groups.template(key, "\"tasks\": {\"leavable\": \"always\", \"scaling\": false}");
        String freely = "free-" + UUID.randomUUID().toString().substring(24);
        Groups.template(freely, "\"tasks\": {\"leavable\": \"always\"}");

        // When
        var fixed = workload(placed(World.initiative(Persona.HORSENS, key)), "2019-03-04", "20", "wish");
        var free = workload(placed(World.initiative(Persona.HORSENS, freely)), "2019-03-04", "20", "wish");

        // Then
        fixed.statusCode(422)
                .body("errors.code", contains("scaling-not-in-initiative"))
                .body("errors.pointer", contains("/weeklyHours"));
        free.statusCode(201);
    }

    private static String placed(UUID initiative) {
        Map<String, Object> form = World.placementForm(People.adult("615"), "placed-" + initiative);
        form.put("initiativeId", initiative);
        return World.place(Persona.HORSENS, form).statusCode(201).extract().path("id");
    }

    @Test
    void nobodyIsAssistedWithoutAMentorWhoIsThere() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "operations-assistant");
        Map<String, Object> form =
                World.placementForm(People.adult("615"), UUID.randomUUID().toString());
        form.putAll(Map.of("kind", "operations-assistant", "initiativeId", initiative, "weeklyHours", 20));

        // When
        var alone = World.place(Persona.HORSENS, form);

        // Then
        alone.statusCode(422)
                .body("errors.code", contains("role-missing"))
                .body("errors.pointer", contains("/mentorHolderId"));
        form.put("mentorHolderId", World.NOBODY);
        World.place(Persona.HORSENS, form).statusCode(422).body("errors.code", contains("holder-not-found"));
        form.put("mentorHolderId", mentor(initiative));
        form.put("hourlyWageDkk", "25.01");
        World.place(Persona.HORSENS, form)
                .statusCode(422)
                .body("errors.code", hasItem("wage-too-high"))
                .body("errors.limit", hasItem("25"));
    }

    @Test
    void tasksMayBeLeftUndoneInTheFirstWeeks() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "operations-assistant");
        String id = assistant(initiative, People.adult("615"));
        String plants = task(initiative, "Vande planter", true);
        String stairs = task(initiative, "Salte trapper", false);
        String elsewhere = task(World.initiative(Persona.HORSENS, "operations-assistant"), "Feje", true);

        // When
        var left = done(id, plants, "2019-05-05", false);

        // Then
        left.statusCode(201).body("done", equalTo(false));
        done(id, plants, "2019-05-06", false).statusCode(422).body("errors.code", contains("task-not-leavable"));
        done(id, stairs, "2019-02-05", false).statusCode(422).body("errors.code", contains("task-not-leavable"));
        done(id, elsewhere, "2019-02-05", true).statusCode(422).body("errors.code", contains("task-not-found"));
        done(id, stairs, "2019-05-06", true).statusCode(201);
        done(id, plants, "2019-05-05", true).statusCode(201);
        as(Persona.HORSENS)
                .get("/v1/placements/{id}/tasks", id)
                .then()
                .body("items.done", containsInAnyOrder(true, true));
        as(Persona.ODINSGAARDEN)
                .get("/v1/initiatives/{id}/tasks", initiative)
                .then()
                .body("items.name", containsInAnyOrder("Vande planter", "Salte trapper"));
        as(Persona.GREVE).get("/v1/initiatives/{id}/tasks", initiative).then().statusCode(404);
    }

    @Test
    void allowancesAreSplitToTheOre() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "operations-assistant");
        UUID participant = People.adult("615");
        String first = assistant(initiative, participant);
        String second = assistant(initiative, participant);
        for (int day = 1; day <= 7; day++) {
            hours(first, "2019-03-0" + day, "21").statusCode(201);
        }
        hours(second, "2019-03-08", "13").statusCode(201);
        hours(second, "2019-03-09", "1")
                .statusCode(422)
                .body("errors.limit", contains("160"))
                .body("errors.source", contains(containsString("aktivloven § 31")));
        hours(second, "2019-04-01", "0.33").statusCode(201);

        // When
        var allowances = as(Persona.HORSENS)
                .get("/v1/placements/{id}/allowances?fromMonth=2019-03&toMonth=2019-04", second)
                .then();

        // Then
        allowances
                .statusCode(200)
                .body("months.month", contains("2019-03", "2019-04"))
                .body("months.payableHours", contains(13, 0.33f))
                .body("months.hourlyDkk", contains("25.00", "25.00"))
                .body("months.amountDkk", contains("325.00", "8.25"))
                .body("months[1].shares.payer", contains("municipality", "housing-organisation"))
                .body("months[1].shares.amountDkk", contains("4.13", "4.12"))
                .body("months.aboveLimitHours", contains(0, 0));
        as(Persona.HORSENS)
                .get("/v1/placements/{id}/allowances?fromMonth=2019-04", first)
                .then()
                .body("months", empty());
        as(Persona.HORSENS)
                .get("/v1/placements/{id}/allowances?fromMonth=2019", first)
                .then()
                .statusCode(400);
        as(Persona.GREVE).get("/v1/placements/{id}/allowances", first).then().statusCode(404);
    }

    private static String assistant(UUID initiative, UUID participant) {
        Map<String, Object> form =
                World.placementForm(participant, UUID.randomUUID().toString());
        form.putAll(Map.of(
                "kind",
                "operations-assistant",
                "initiativeId",
                initiative,
                "weeklyHours",
                20,
                "hourlyWageDkk",
                "25.00",
                "mentorHolderId",
                mentor(initiative)));
        form.remove("to");
        return Api.id(
                World.place(Persona.HORSENS, form).statusCode(201).extract().response());
    }

    private static String mentor(UUID initiative) {
        return Api.id(as(Persona.HORSENS)
                .body(Map.of("role", "mentor", "organisation", "615", "over18", true, "from", "2018-01-01"))
                .post("/v1/initiatives/{id}/role-holders", initiative));
    }

    private static ValidatableResponse workload(String id, String from, String hours, String reason) {
        return as(Persona.HORSENS)
                .body(Map.of("from", from, "weeklyHours", hours, "reason", reason))
                .post("/v1/placements/{id}/workloads", id)
                .then();
    }

    private static String task(UUID initiative, String name, boolean leavable) {
        return Api.id(as(Persona.HORSENS)
                .body(Map.of("name", name, "leavable", leavable))
                .post("/v1/initiatives/{id}/tasks", initiative));
    }

    private static ValidatableResponse done(String id, String task, String on, boolean done) {
        return as(Persona.HORSENS)
                .body(Map.of("taskId", task, "on", on, "done", done))
                .post("/v1/placements/{id}/tasks", id)
                .then();
    }

    private static ValidatableResponse hours(String id, String day, String hours) {
        return as(Persona.HORSENS)
                .body(Map.of("date", day, "hours", hours))
                .post("/v1/placements/{id}/hours", id)
                .then();
    }
}
