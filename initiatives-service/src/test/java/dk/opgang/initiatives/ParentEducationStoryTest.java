package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Classes of ten couples, mixed across areas, from week 22 of the pregnancy through four phases and their pauses until eight years. */
@ServiceTest
class ParentEducationStoryTest {

    private static final String AREA = "0197ffff-0000-7000-8000-0000000000b7";
    private static final String BIRTH = "2017-06-01";
    /** Twenty weeks before. */
    private static final String ENROLLED = "2017-01-12";
    /** Eighteen weeks before. */
    private static final String START = "2017-01-26";

    private UUID initiative;

    @Test
    void tenCouplesGoFromTheExpectedBirthToTheEighthBirthday() throws SQLException {
        initiative = initiative(List.of());
        assertEquals("partner-missing", tryToEnrol(outside(), Map.of("birth", BIRTH), ENROLLED));
        initiative = initiative(List.of(Map.of("organisation", World.EMPLOYER, "role", "birthplace")));
        whoeverIsLateOrDoesNotTellIsRefused();

        String group =
                Groups.form(Persona.HORSENS, initiative, Map.of("anchors", Map.of("birth", BIRTH), "startsOn", START));
        List<List<String>> couples = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            couples.add(join(group, i < 3 ? couple(inside(), outside()) : couple(outside(), outside())));
        }
        tooFewAndTooManyAreRefused(group);
        begin(group).then().statusCode(422).body("errors.code", contains("role-missing"));
        lead(group);
        assertEquals(200, begin(group).statusCode());
        nobodyJoinsAClassThatHasBegun(group, couples.getFirst());
        theClassGoesThroughItsPhases(group);
        anEnrolmentSeesItsOwnDays(couples.get(1).getFirst());
        theClassEndsAndGoesOnByItself(group, couples.get(1).getFirst());
    }

    private void whoeverIsLateOrDoesNotTellIsRefused() {
        assertEquals("not-in-week-22", tryToEnrol(outside(), Map.of("birth", BIRTH), "2017-02-02"));
        assertEquals("eligibility-open", tryToEnrol(outside(), Map.of(), ENROLLED));
    }

    private void tooFewAndTooManyAreRefused(String group) throws SQLException {
        begin(group).then().statusCode(422).body("errors.code", hasItem("group-too-small"));
        Groups.join(
                        Persona.HORSENS,
                        group,
                        List.of(enrol(outside(), "2017-07-31"), enrol(outside(), "2017-08-01")),
                        START)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/enrolmentIds/1"))
                .body("errors.code", contains("anchor-too-far"));
        Groups.join(Persona.HORSENS, group, List.of(enrol(outside(), BIRTH)), START)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unit-not-complete"));
        join(group, couple(outside(), outside()));
        as(Persona.HORSENS)
                .get("/v1/groups/{id}?on={day}", group, START)
                .then()
                .body("size", equalTo(10))
                .body("places", equalTo(10))
                .body("members", hasSize(10))
                .body("mix.label.en", contains("Couples of the areas", "Couples from outside"))
                .body("mix.count", contains(3, 10))
                .body("mix.least", contains(3, 3))
                .body("mix.met", contains(true, true));
        Groups.join(Persona.HORSENS, group, couple(inside(), inside()), START)
                .then()
                .statusCode(409)
                .body("code", equalTo("group-full"));
    }

    private void nobodyJoinsAClassThatHasBegun(String group, List<String> couple) {
        String place = as(Persona.HORSENS)
                .get("/v1/groups/{id}?on={day}", group, START)
                .path("members.find { it.enrolmentIds.contains('" + couple.getFirst() + "') }.id");
        as(Persona.HORSENS)
                .body(Map.of("on", "2018-09-03"))
                .post("/v1/groups/{id}/members/{place}/departure", group, place)
                .then()
                .statusCode(200)
                .body("enrolmentIds", hasSize(2))
                .body("enrolmentIds", hasItem(couple.getFirst()));
        Groups.join(Persona.HORSENS, group, couple(outside(), outside()), "2018-09-03")
                .then()
                .statusCode(409)
                .body("code", equalTo("group-started"));
        as(Persona.HORSENS).get("/v1/groups/{id}?on=2018-09-02", group).then().body("size", equalTo(10));
        as(Persona.HORSENS).get("/v1/groups/{id}?on=2018-09-03", group).then().body("size", equalTo(9));
    }

    private static void theClassGoesThroughItsPhases(String group) {
        phase(group, "2017-01-25", "before", null, "pregnancy-and-first-months", START);
        phase(group, START, "running", "pregnancy-and-first-months", "nursery", "2018-03-01");
        phase(group, "2017-12-01", "pause", null, "nursery", "2018-03-01");
        phase(group, "2018-03-01", "running", "nursery", "kindergarten", "2020-03-01");
        phase(group, "2018-07-01", "pause", null, "kindergarten", "2020-03-01");
        phase(group, "2020-06-30", "running", "kindergarten", "school", "2023-06-01");
        phase(group, "2023-05-31", "pause", null, "school", "2023-06-01");
        phase(group, "2025-05-31", "running", "school", null, null);
        phase(group, "2025-06-01", "after", null, null, null);
        // The nursery has a place later than was reckoned: what counts from it moves along.
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("anchors", Map.of("nursery-start", "2018-05-01")))
                .patch("/v1/groups/{id}", group)
                .then()
                .statusCode(200)
                .body("anchors", equalTo(Map.of("birth", BIRTH, "nursery-start", "2018-05-01")));
        phase(group, "2018-03-01", "pause", null, "nursery", "2018-04-01");
    }

    private static void anEnrolmentSeesItsOwnDays(String enrolment) {
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}?expand=group", enrolment)
                .then()
                .body("phase.state", equalTo("after"))
                .body("phase.from", equalTo("2025-06-01"))
                .body("group.name", equalTo("Klassen"));
    }

    private static void theClassEndsAndGoesOnByItself(String group, String enrolment) {
        as(Persona.HORSENS)
                .body(Map.of("to", "ended", "on", "2025-06-01", "continues", true))
                .post("/v1/groups/{id}/transitions", group)
                .then()
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("continues", equalTo(true));
        Response job = end(enrolment, "ordinary-job");
        Response whole = end(enrolment, "end-of-programme");
        job.then().statusCode(422).body("errors.code", contains("outcome-not-allowed"));
        whole.then().statusCode(200).body("outcome", equalTo("end-of-programme"));
    }

    private static Response end(String enrolment, String outcome) {
        return as(Persona.HORSENS)
                .body(Map.of("to", "completed", "on", "2025-06-01", "outcome", outcome))
                .post("/v1/enrolments/{id}/transitions", enrolment);
    }

    /** A class has a leader who is of age. */
    private void lead(String group) {
        String holder = as(Persona.HORSENS)
                .body(Map.of("role", "class-leader", "organisation", "615", "over18", true, "from", START))
                .post("/v1/initiatives/{id}/role-holders", initiative)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Persona.HORSENS)
                .body(Map.of("role", "class-leader", "holderId", holder, "from", START))
                .post("/v1/groups/{id}/roles", group)
                .then()
                .statusCode(201);
        as(Persona.HORSENS).get("/v1/groups/{id}/roles", group).then().body("items.holderId", contains(holder));
    }

    private Response begin(String group) {
        return Groups.move(Persona.HORSENS, group, "running", START);
    }

    private static void phase(String group, String day, String state, String key, String next, String from) {
        as(Persona.HORSENS)
                .get("/v1/groups/{id}?on={day}", group, day)
                .then()
                .body("phase.state", equalTo(state))
                .body("phase.key", key == null ? nullValue() : equalTo(key))
                .body("phase.next.key", next == null ? nullValue() : equalTo(next))
                .body("phase.next.from", from == null ? nullValue() : equalTo(from));
    }

    private static UUID initiative(List<Map<String, String>> partners) {
        Map<String, Object> form = new LinkedHashMap<>(World.initiativeForm(Persona.HORSENS, "parent-education"));
        form.put("housingAreaIds", List.of(AREA));
        form.put("partners", partners);
        return World.initiative(Persona.HORSENS, form);
    }

    private String tryToEnrol(UUID participant, Map<String, String> anchors, String from) {
        return as(Persona.HORSENS)
                .body(Map.of("participantId", participant, "from", from, "anchors", anchors))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(422)
                .extract()
                .path("errors[0].code");
    }

    private List<String> join(String group, List<String> couple) {
        Groups.join(Persona.HORSENS, group, couple, START).then().statusCode(201);
        return couple;
    }

    private List<String> couple(UUID one, UUID other) {
        return List.of(enrol(one, BIRTH), enrol(other, BIRTH));
    }

    private String enrol(UUID participant, String birth) {
        return Groups.enrol(
                Persona.HORSENS,
                initiative,
                participant,
                ENROLLED,
                Map.of("anchors", Map.of("birth", birth), "state", "enrolled"));
    }

    private static UUID outside() {
        return People.adult("615");
    }

    private static UUID inside() throws SQLException {
        UUID participant = People.adult("615");
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into participants (id, municipality_code, birth_year, housing_area_id) values ('"
                            + participant + "', '615', 1984, '" + AREA + "')");
        }
        return participant;
    }
}
