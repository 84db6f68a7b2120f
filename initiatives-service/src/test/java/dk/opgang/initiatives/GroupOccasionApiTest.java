package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Occasions of groups: who is a member on the day, who leads a phase, what lies in a pause, and which step is reached with it. */
@ServiceTest
class GroupOccasionApiTest {

    private static final String TEMPLATE = """
            {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "community", "source": "test",
             "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false},
             "roles": ["leader"],
             "steps": [{"key": "met", "name": {"da": "Mødt", "en": "Met"}, "after": [], "reachedBy": ["post", "occasion"]}],
             "groups": {"kind": "team", "name": {"da": "Hold", "en": "Team"}, "unit": "participant", "least": 1, "most": 7,
                        "joinAfterStartDays": null},
             "phases": [
               {"key": "first", "name": {"da": "Først", "en": "First"}, "from": {"anchor": "group-start"},
                "to": {"anchor": "group-start", "plus": {"months": 1}}, "professions": ["teacher"], "activities": ["class"]},
               {"key": "second", "name": {"da": "Så", "en": "Then"}, "from": {"anchor": "group-start", "plus": {"months": 2}},
                "to": {"anchor": "group-start", "plus": {"months": 3}}, "professions": [], "activities": ["class"]}],
             "activities": [{"key": "class", "name": {"da": "Undervisning", "en": "Class"}, "kind": "class", "for": "group"}]}""";

    private static final String OPEN_TEMPLATE = """
            {"format": 2, "key": "%s", "name": {"da": "Åben", "en": "Open"}, "theme": "community", "source": "test",
             "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false},
             "steps": [{"key": "met", "name": {"da": "Mødt", "en": "Met"}, "after": [], "reachedBy": ["post", "occasion"]}],
             "activities": [{"key": "cafe", "name": {"da": "Café", "en": "Café"}, "kind": "class", "for": "initiative"}]}""";

    private static final String VISITING_TEMPLATE = """
            {"format": 2, "key": "%s", "name": {"da": "Besøg", "en": "Visits"}, "theme": "community", "source": "test",
             "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false},
             "steps": [{"key": "met", "name": {"da": "Mødt", "en": "Met"}, "after": [], "reachedBy": ["post", "occasion"]},
                       {"key": "known", "name": {"da": "Kendt", "en": "Known"}, "after": ["met"], "reachedBy": ["post", "occasion"]},
                       {"key": "done", "name": {"da": "Færdig", "en": "Done"}, "after": ["known"], "reachedBy": ["post"]}],
             "phases": [
               {"key": "first", "name": {"da": "Først", "en": "First"}, "from": {"anchor": "enrolled"},
                "to": {"anchor": "enrolled", "plus": {"months": 1}}, "professions": [], "activities": ["visit"]},
               {"key": "second", "name": {"da": "Så", "en": "Then"}, "from": {"anchor": "enrolled", "plus": {"months": 2}},
                "to": {"anchor": "enrolled", "plus": {"months": 3}}, "professions": [], "activities": ["visit"]}],
             "activities": [{"key": "visit", "name": {"da": "Besøg", "en": "Visit"}, "kind": "home-visit", "for": "enrolment"}]}""";

    private UUID initiative;

    @Test
    void aGroupMeetsInItsPhasesWithWhoLeadsThem() {
        // Given
        initiative = ofOwn(TEMPLATE);
        String group = Api.id(as(Persona.HORSENS)
                .body(Map.of("name", "Hold 1", "startsOn", "2019-01-07"))
                .post("/v1/initiatives/{id}/groups", initiative));
        String member = enrol();
        String other = enrol();
        as(Persona.HORSENS)
                .body(Map.of("enrolmentIds", List.of(member), "from", "2019-01-07"))
                .post("/v1/groups/{id}/members", group)
                .then()
                .statusCode(201);
        String teacher = Roles.holder(initiative, "leader", Map.of("profession", "teacher"));
        String midwife = Roles.holder(initiative, "leader", Map.of("profession", "midwife"));

        // When
        Response wrong = meet("2019-01-14", group, midwife);
        Response right = meet("2019-01-14", group, teacher);
        Response paused = meet("2019-02-20", group, midwife);
        Response unknown = meet("2019-01-14", World.NOBODY, teacher);
        Response stranger = Occasions.attend(Persona.HORSENS, right.path("id"), List.of(member), List.of(other));
        Response came = Occasions.attend(Persona.HORSENS, right.path("id"), List.of(member), List.of());
        var batch = World.batch(
                        Persona.HORSENS,
                        "/v1/attendance-batches",
                        "text/csv",
                        "sourceSystem,sourceId,occasionSourceId,initiativeId,activity,at,groupId,enrolmentId,holderIds,attendance\n"
                                + row(1, "2019-02-27", group, member, midwife)
                                + row(2, "2019-02-27", group, other, midwife))
                .extract();

        // Then
        wrong.then()
                .statusCode(422)
                .body("errors.code", contains("profession-not-allowed"))
                .body("errors.pointer", contains("/holderIds/0"));
        right.then().statusCode(201).body("remarks", empty());
        paused.then()
                .statusCode(201)
                .body("remarks.code", contains("in-pause"))
                .body("remarks.pointer", contains("/at"));
        unknown.then().statusCode(422).body("errors.code", contains("group-not-found"));
        stranger.then()
                .statusCode(422)
                .body("errors.code", contains("not-of-this-occasion"))
                .body("errors.pointer", contains("/absent/0"));
        came.then().statusCode(200).body("present", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/steps", member)
                .then()
                .body("items.step", contains("met"))
                .body("items.on", contains("2019-01-14"));
        as(Persona.HORSENS)
                .get(batch.header("Location") + "/rejections")
                .then()
                .body("items.row", contains(2))
                .body("items[0].errors.code", contains("not-of-this-occasion"));
        as(Persona.HORSENS).get(batch.header("Location") + "/remarks").then().body("items.row", contains(1));
    }

    /** Each row by the days of its own enrolment, whichever others are in the batch. */
    @Test
    void aBatchOfVisitsKnowsThePhasesAndStepsOfEachEnrolment() {
        // Given
        initiative = ofOwn(VISITING_TEMPLATE);
        String early = enrol();
        String late = World.enrol(Persona.HORSENS, initiative, People.adult("615"), "2019-02-04")
                .statusCode(201)
                .extract()
                .path("id");
        String csv = "sourceSystem,sourceId,occasionSourceId,initiativeId,activity,at,enrolmentId,attendance\n"
                + visit(1, "2019-02-20", early)
                + visit(2, "2019-02-21", late)
                + visit(3, "2019-02-20", late)
                + visit(4, "2019-03-08", early);

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/attendance-batches", "text/csv", csv)
                .extract();
        var again = World.batch(
                        Persona.HORSENS, "/v1/attendance-batches", "text/csv", csv.replace(",present", ",absent"))
                .extract();

        // Then
        assertEquals(List.of(4, 0), List.of(receipt.path("rows.created"), receipt.path("rows.rejected")));
        as(Persona.HORSENS).get(receipt.header("Location") + "/remarks").then().body("items.row", contains(1));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/occasions", initiative)
                .then()
                .body("items.findAll { it.remarks.size() == 1 }.at", contains("2019-02-20T10:00:00Z"))
                .body("items.remarks.code.flatten()", contains("in-pause"));
        assertEquals(4, (int) again.path("rows.updated"));
        steps(late).body("items", empty());
    }

    @Test
    void aBatchOfVisitsReachesTheStepsThatVisitsReach() {
        // Given
        initiative = ofOwn(VISITING_TEMPLATE);
        String enrolment = enrol();
        String head = "sourceSystem,sourceId,occasionSourceId,initiativeId,activity,at,enrolmentId,attendance\n";
        String first = visit(1, "2019-01-20", enrolment);

        // When
        World.batch(
                Persona.HORSENS,
                "/v1/attendance-batches",
                "text/csv",
                head + visit(2, "2019-01-27", enrolment) + first);
        List<String> reached = steps(enrolment).extract().path("items.collect { it.step + ' ' + it.on }");
        World.batch(
                Persona.HORSENS, "/v1/attendance-batches", "text/csv", head + first.replace(",present", ",excused"));
        List<String> moved = steps(enrolment).extract().path("items.collect { it.step + ' ' + it.on }");

        // Then
        assertEquals(Set.of("met 2019-01-20", "known 2019-01-20"), Set.copyOf(reached));
        assertEquals(Set.of("met 2019-01-27", "known 2019-01-27"), Set.copyOf(moved));
    }

    /** An initiative of a programme of its own. */
    private static UUID ofOwn(String template) {
        String key = "own-" + UUID.randomUUID().toString().substring(24);
        as(Persona.HORSENS)
                .body(template.formatted(key))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        return World.initiative(Persona.HORSENS, key);
    }

    private String visit(int number, String day, String enrolment) {
        return "crm,%s-%d,%s-%d,%s,visit,%sT10:00:00Z,%s,present\n"
                .formatted(initiative, number, initiative, number, initiative, day, enrolment);
    }

    @Test
    void stepsOfThoseWhomAPartnerDoesNotSeeFollowTheOccasionThatItTakesAway() {
        // Given
        initiative = ofOwn(OPEN_TEMPLATE);
        String unseen = enrol();
        String removed = open("2019-02-04");
        String moved = open("2019-02-05");
        for (String occasion : List.of(removed, moved)) {
            Occasions.attend(Persona.HORSENS, occasion, List.of(unseen), List.of())
                    .then()
                    .statusCode(200);
        }
        steps(unseen).body("items.on", contains("2019-02-04"));
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", unseen).then().statusCode(404);

        // When
        Response gone = as(Persona.ODINSGAARDEN)
                .header(
                        "If-Match",
                        as(Persona.ODINSGAARDEN)
                                .get("/v1/occasions/{id}", removed)
                                .header("ETag"))
                .delete("/v1/occasions/{id}", removed);

        // Then
        gone.then().statusCode(204);
        Waiting.await().until(() -> steps(unseen).extract().path("items.on"), equalTo(List.of("2019-02-05")));
        as(Persona.ODINSGAARDEN)
                .header(
                        "If-Match",
                        as(Persona.ODINSGAARDEN)
                                .get("/v1/occasions/{id}", moved)
                                .header("ETag"))
                .body(Map.of("at", "2019-02-11T10:00:00Z"))
                .patch("/v1/occasions/{id}", moved)
                .then()
                .statusCode(200);
        Waiting.await().until(() -> steps(unseen).extract().path("items.on"), equalTo(List.of("2019-02-11")));
        TestDatabase.await("select count(*) from steps_to_follow where enrolment_id = '" + unseen + "'", 0);
    }

    private String open(String day) {
        return Api.id(
                Occasions.post(Persona.ODINSGAARDEN, initiative, Occasions.form("cafe", day + "T10:00:00Z", Map.of()))
                        .then()
                        .statusCode(201)
                        .extract()
                        .response());
    }

    private static ValidatableResponse steps(String enrolment) {
        return as(Persona.HORSENS).get("/v1/enrolments/{id}/steps", enrolment).then();
    }

    private Response meet(String day, String group, String holder) {
        return Occasions.post(
                Persona.HORSENS,
                initiative,
                Occasions.form("class", day + "T10:00:00Z", Map.of("groupId", group, "holderIds", List.of(holder))));
    }

    private String enrol() {
        return World.enrol(Persona.HORSENS, initiative, People.adult("615"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String row(int number, String day, String group, String enrolment, String holder) {
        return "crm,%s-%d,%s,%s,class,%sT10:00:00Z,%s,%s,%s,present\n"
                .formatted(group, number, group, initiative, day, group, enrolment, holder);
    }
}
