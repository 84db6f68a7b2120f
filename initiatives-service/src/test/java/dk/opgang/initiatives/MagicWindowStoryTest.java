package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A magic window: two visits a month by the same health professional where that can be, a pause, and on to a family friend. */
@ServiceTest
class MagicWindowStoryTest {

    private static final String HEALTH = "health-professional";
    private static final String FRIEND = "family-friend";

    @Test
    void twoVisitsAMonthWithBreaksOfContinuityUntilTheFamilyFriendComes() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "magic-window");
        String mother = RoleApiTest.mother(initiative, People.adult("615"));
        String first = Roles.holder(initiative, HEALTH, Map.of("profession", "health-visitor"));
        String second = Roles.holder(initiative, HEALTH, Map.of("profession", "midwife"));
        String friend = Roles.holder(initiative, FRIEND, Map.of());
        move(mother, Map.of("to", "active", "on", "2019-01-15"), 422);
        Roles.assign(Persona.HORSENS, mother, HEALTH, first, "2019-01-07")
                .then()
                .statusCode(201);
        move(mother, Map.of("to", "active", "on", "2019-01-15"), 200);
        move(mother, Map.of("to", "paused", "on", "2019-04-11"), 200);
        move(mother, Map.of("to", "active", "on", "2019-05-01"), 200);

        // When
        visit(initiative, mother, "2019-01-16", List.of(first), true);
        visit(initiative, mother, "2019-01-30", List.of(first), true);
        visit(initiative, mother, "2019-02-13", List.of(first, friend), true);
        visit(initiative, mother, "2019-02-27", List.of(second, friend), true);
        visit(initiative, mother, "2019-03-13", List.of(first, second), true);
        visit(initiative, mother, "2019-03-27", List.of(first), true);
        visit(initiative, mother, "2019-04-05", List.of(friend), true);
        visit(initiative, mother, "2019-05-08", List.of(first), true);
        visit(initiative, mother, "2019-05-22", List.of(first), false);
        visit(initiative, mother, "2019-06-05", List.of(first), true);

        // Then
        Response april = rhythm(mother, "2019-04-30");
        april.then()
                .body("held", equalTo(7))
                .body("expected", equalTo(5.77f))
                .body("onRhythm", equalTo(true))
                .body("continuity.breaks", equalTo(2));
        move(mother, Map.of("to", "completed", "on", "2019-06-16", "outcome", "volunteer-family-friend"), 422);
        Roles.assign(Persona.HORSENS, mother, FRIEND, friend, "2019-06-01")
                .then()
                .statusCode(201);
        move(mother, Map.of("to", "completed", "on", "2019-06-16", "outcome", "volunteer-family-friend"), 200);
        Response whole = rhythm(mother, "2021-12-31");
        whole.then()
                .body("months.month", contains("2019-01", "2019-02", "2019-03", "2019-04", "2019-05", "2019-06"))
                .body("months.held", contains(2, 2, 2, 1, 1, 1))
                .body("months.missed", contains(0, 0, 0, 0, 1, 0))
                .body("months.expected", contains(1.1f, 2.0f, 2.0f, 0.67f, 2.0f, 1.0f));
        whole.then()
                .body("held", equalTo(9))
                .body("expected", equalTo(8.77f))
                .body("onRhythm", equalTo(true))
                .body("continuity.role", equalTo(HEALTH))
                .body("continuity.holders", equalTo(2))
                .body("continuity.breaks", equalTo(3))
                .body("continuity.longestRun", equalTo(3))
                .body("continuity.sameThroughout", equalTo(false));
        assertEquals(
                3,
                TestDatabase.number("select count(*) from initiatives_continuity('" + initiative
                        + "', 'visit', 'health-professional') where is_break"));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/rhythm?activity=day-care-visit&until=2019-06-30", mother)
                .then()
                .body("expected", nullValue())
                .body("onRhythm", nullValue())
                .body("held", equalTo(0));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?columns=onRhythmPct", initiative)
                .then()
                .statusCode(200)
                .body("rows.key", contains("2019"))
                .body("total.onRhythmPct", equalTo(100.0f));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/rhythm?activity=walk", mother)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?activity"));
    }

    private static Response rhythm(String enrolment, String until) {
        return as(Persona.HORSENS).get("/v1/enrolments/{id}/rhythm?activity=visit&until=" + until, enrolment);
    }

    private static void visit(UUID initiative, String enrolment, String day, List<String> holders, boolean came) {
        String occasion = Occasions.held(
                initiative, "visit", day + "T09:00:00Z", Map.of("enrolmentId", enrolment, "holderIds", holders));
        List<String> there = came ? List.of(enrolment) : List.of();
        List<String> missing = came ? List.of() : List.of(enrolment);
        Occasions.attend(Persona.HORSENS, occasion, there, missing).then().statusCode(200);
    }

    private static void move(String enrolment, Map<String, String> to, int status) {
        as(Persona.HORSENS)
                .body(to)
                .post("/v1/enrolments/{id}/transitions", enrolment)
                .then()
                .statusCode(status);
    }
}
