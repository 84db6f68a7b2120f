package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Occasions of enrolments and of initiatives, and who was there: single calls and batches. */
@ServiceTest
class OccasionApiTest {

    private static final String KEY = "own-" + UUID.randomUUID().toString().substring(24);

    private static final String TEMPLATE = """
            {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "community", "source": "test",
             "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false},
             "roles": ["mentor"],
             "roleRules": [{"role": "mentor", "per": "occasion", "least": 1, "from": "start", "over18": true}],
             "activities": [
               {"key": "visit", "name": {"da": "Besøg", "en": "Visit"}, "kind": "home-visit", "for": "enrolment", "minutes": 45,
                "rhythm": {"times": 1, "per": "week", "phases": [], "tolerancePct": 0}},
               {"key": "office", "name": {"da": "Kontor", "en": "Office"}, "kind": "open-advice", "for": "initiative", "open": true,
                "attendance": false, "outputs": [{"key": "talks", "name": {"da": "Samtaler", "en": "Talks"}, "unit": "talks"}]},
               {"key": "team", "name": {"da": "Hold", "en": "Team"}, "kind": "class", "for": "group"}]}""";

    private UUID initiative;
    private String mentor;

    @BeforeEach
    void begin() {
        initiative = Shared.INITIATIVE;
        mentor = Shared.MENTOR;
    }

    /** Made when the first test needs it. */
    private static final class Shared {

        static final UUID INITIATIVE = start();
        static final String MENTOR = Roles.holder(INITIATIVE, "mentor", Map.of());

        private static UUID start() {
            as(Persona.HORSENS)
                    .body(TEMPLATE.formatted(KEY))
                    .post("/v1/initiative-templates")
                    .then()
                    .statusCode(201);
            return World.initiative(Persona.HORSENS, KEY);
        }
    }

    @Test
    void whatIsWrongWithAnOccasionIsToldAtOnce() {
        // Given
        String enrolment = enrol(People.adult("615"));
        String gone = Roles.holder(initiative, "mentor", Map.of("to", "2018-06-01"));
        String foreign = enrolElsewhere();

        // When
        Response wrong = post(
                "office",
                "2013-12-31T10:00:00Z",
                Map.of(
                        "enrolmentId", enrolment,
                        "holderIds", List.of(World.NOBODY),
                        "outputs", List.of(Map.of("output", "books", "quantity", 1))));
        Response unknown = post("walk", "2019-02-01T10:00:00Z", Map.of("holderIds", List.of(mentor)));
        Response without = post("visit", "2019-02-01T10:00:00Z", Map.of("headcount", 3, "holderIds", List.of(gone)));
        Response strange =
                post("visit", "2019-02-01T10:00:00Z", Map.of("enrolmentId", foreign, "holderIds", List.of(mentor)));
        Response future = post("office", "2099-02-01T10:00:00Z", Map.of("state", "held", "holderIds", List.of(mentor)));
        Response alone = post("office", "2019-02-01T10:00:00Z", Map.of());

        // Then
        wrong.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.code + '@' + it.pointer }",
                        containsInAnyOrder(
                                "outside-initiative@/at",
                                "wrong-subject@/enrolmentId",
                                "output-unknown@/outputs/0/output",
                                "holder-not-found@/holderIds/0",
                                "role-missing@/holderIds"));
        unknown.then().statusCode(422).body("errors.code", contains("unknown-activity"));
        without.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.code + '@' + it.pointer }",
                        containsInAnyOrder(
                                "wrong-subject@/enrolmentId",
                                "headcount-not-open@/headcount",
                                "holder-ended@/holderIds/0",
                                "role-missing@/holderIds"));
        strange.then().statusCode(422).body("errors.code", contains("enrolment-not-found"));
        future.then().statusCode(422).body("errors.code", contains("in-the-future"));
        alone.then().statusCode(422).body("errors.code", contains("role-missing"));
    }

    @Test
    void attendanceIsTheWholeListOfWhoRunsOnTheDay() {
        // Given
        String came = enrol(People.adult("615"));
        String stayed = enrol(People.adult("615"));
        String ended = enrol(People.adult("615"));
        as(Persona.HORSENS)
                .body(Map.of("to", "dropped-out", "on", "2019-02-01"))
                .post("/v1/enrolments/{id}/transitions", ended)
                .then()
                .statusCode(200);
        Response posted = post(
                "office",
                "2019-02-01T10:00:00Z",
                Map.of(
                        "holderIds",
                        List.of(mentor),
                        "headcount",
                        12,
                        "outputs",
                        List.of(Map.of("output", "talks", "quantity", 4.50))));
        String office = posted.path("id");
        String planned =
                Occasions.held(initiative, "office", "2099-02-01T10:00:00Z", Map.of("holderIds", List.of(mentor)));
        String visit = Occasions.held(
                initiative, "visit", "2019-02-02T10:00:00Z", Map.of("enrolmentId", came, "holderIds", List.of(mentor)));

        // When
        Response first = Occasions.attend(Persona.HORSENS, office, List.of(came, stayed), List.of());
        Response again = Occasions.attend(Persona.HORSENS, office, List.of(came), List.of());
        Response wrong = Occasions.attend(
                Persona.HORSENS, office, List.of(came, ended), List.of(came, enrolElsewhere(), World.NOBODY));
        Response late = Occasions.attend(Persona.HORSENS, office, List.of(came, ended), List.of(World.NOBODY));
        Response others = Occasions.attend(Persona.HORSENS, visit, List.of(), List.of(stayed));
        Response early = Occasions.attend(Persona.HORSENS, planned, List.of(came), List.of());

        // Then
        posted.then()
                .statusCode(201)
                .body("state", equalTo("held"))
                .body("outputs[0].quantity", equalTo(4.5f))
                .body("present", equalTo(0));
        first.then().statusCode(200).body("present", equalTo(2)).body("absent", equalTo(0));
        again.then().body("present", equalTo(1)).body("headcount", equalTo(12));
        wrong.then()
                .statusCode(422)
                .body("errors.pointer", contains("/absent/0"))
                .body("errors.code", contains("duplicate"));
        late.then()
                .statusCode(422)
                .body("errors.code", contains("not-of-this-occasion", "not-of-this-occasion"))
                .body("errors.pointer", contains("/present/1", "/absent/0"));
        others.then().statusCode(422).body("errors.code", contains("not-of-this-occasion"));
        early.then().statusCode(409).body("code", equalTo("occasion-not-held"));
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/enrolments/{id}", came)
                .then()
                .statusCode(409)
                .body("code", equalTo("enrolment-in-use"));
        as(Persona.HORSENS)
                .get(
                        "/v1/initiatives/{id}/occasions?activity=visit&enrolmentId={came}&from=2019-02-02&to=2019-02-03",
                        initiative,
                        came)
                .then()
                .body("items.id", contains(visit))
                .body("items.minutes", contains(60));
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/occasions/{id}", office)
                .then()
                .statusCode(204);
        List<String> told = Topics.await(
                        "opgang.initiatives.v1",
                        4,
                        it -> it.type().equals("dk.opgang.initiatives.occasion-recorded.v1")
                                && it.data().path("occasionId").asText().equals(office))
                .stream()
                .map(it -> it.data().path("state").asText()
                        + it.data().path("present").asInt())
                .toList();
        assertEquals(List.of("held0", "held2", "held1", "cancelled0"), told);
    }

    @Test
    void anOccasionOfOneIsSeenAsTheEnrolmentAndOthersByWhoTakesPart() {
        // Given
        UUID consenting = People.adult("615");
        UUID other = People.adult("615");
        UUID restricted = People.adult("615");
        Stream.of(consenting, other, restricted).forEach(Events::registered);
        String open = enrol(consenting);
        String closed = enrol(other);
        String barred = enrol(restricted);
        Events.consent(consenting, World.ODINSGAARDEN, null);
        Events.restricted(restricted, true);
        TestDatabase.await("select count(*) from consents where participant_id = '" + consenting + "'", 1);
        TestDatabase.await("select count(*) from participants where restricted and id = '" + restricted + "'", 1);
        String office =
                Occasions.held(initiative, "office", "2019-03-01T10:00:00Z", Map.of("holderIds", List.of(mentor)));
        String seen = visit(open, "2019-03-02T10:00:00Z");
        String hidden = visit(closed, "2019-03-02T11:00:00Z");
        Occasions.attend(Persona.HORSENS, office, List.of(open, closed), List.of())
                .then()
                .statusCode(200);
        Occasions.attend(Persona.HORSENS, hidden, List.of(closed), List.of())
                .then()
                .statusCode(200);

        // When
        Response partner = as(Persona.ODINSGAARDEN)
                .get("/v1/initiatives/{id}/occasions?from=2019-03-01&to=2019-03-03", initiative);
        Response persons = as(Persona.ODINSGAARDEN).get("/v1/occasions/{id}/attendance", office);
        Response own = Occasions.attend(Persona.ODINSGAARDEN, office, List.of(), List.of(open));
        Response barredVisit =
                post("visit", "2019-03-02T10:00:00Z", Map.of("enrolmentId", barred, "holderIds", List.of(mentor)));
        Response barredThere = Occasions.attend(Persona.HORSENS, office, List.of(closed, barred), List.of(open));

        // Then
        partner.then()
                .body("items.id", containsInAnyOrder(office, seen))
                .body("items.source", contains(nullValue(), nullValue()));
        persons.then().body("items.enrolmentId", contains(open));
        own.then().statusCode(200).body("present", equalTo(1)).body("absent", equalTo(1));
        barredVisit.then().statusCode(409).body("code", equalTo("participant-restricted"));
        barredThere.then().statusCode(409).body("code", equalTo("participant-restricted"));
        as(Persona.ODINSGAARDEN).get("/v1/occasions/{id}", hidden).then().statusCode(404);
        as(Persona.ODINSGAARDEN)
                .get("/v1/enrolments/{id}/rhythm", closed)
                .then()
                .statusCode(404);
        as(Persona.ODINSGAARDEN)
                .get("/v1/enrolments/{id}/rhythm?until=2019-03-31", open)
                .then()
                .statusCode(200)
                .body("activity", equalTo("visit"))
                .body("expected", equalTo(0.0f))
                .body("continuity", nullValue());
        as(Persona.GREVE).get("/v1/occasions/{id}", office).then().statusCode(404);
        as(Persona.GREVE)
                .get("/v1/initiatives/{id}/occasions", initiative)
                .then()
                .statusCode(404);
        as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("subjectId", other, "owner", "municipality:615", "purpose", "data-subject-request"))
                .post("/internal/subject-records")
                .then()
                .body("occasions.id", contains(hidden))
                .body("attendances.occasionId", containsInAnyOrder(office, hidden));
        Events.erasedOutsideOfCounts(other);
        TestDatabase.await("select count(*) from attendances where participant_id = '" + other + "'", 0);
        TestDatabase.await("select count(*) from occasions where participant_id = '" + other + "'", 0);
        assertEquals(
                2,
                TestDatabase.number("select count(*) from counted_attendances where occasion_id = '" + office + "'"));
        assertEquals(
                3,
                TestDatabase.number(
                        "select count(*) from counted_occasions where held_on between '2019-03-01' and '2019-03-02'"
                                + " and initiative_id = '" + initiative + "'"));
    }

    @Test
    void aPartnerChangesNoOccasionOfAnother() {
        // Given
        String path = "/v1/occasions/"
                + Occasions.held(initiative, "office", "2019-05-01T10:00:00Z", Map.of("holderIds", List.of(mentor)));

        // When
        Response changed = as(Persona.ODINSGAARDEN)
                .header("If-Match", "*")
                .body(Map.of("minutes", 30))
                .patch(path);
        Response removed = as(Persona.ODINSGAARDEN).header("If-Match", "*").delete(path);

        // Then
        changed.then().statusCode(403).body("code", equalTo("occasion-not-yours"));
        removed.then().statusCode(403).body("code", equalTo("occasion-not-yours"));
        as(Persona.ODINSGAARDEN).get(path).then().statusCode(200).body("minutes", equalTo(60));
    }

    @Test
    void aBatchTellsWhoWasThereByTheRulesOfSingleCalls() {
        // Given
        String first = enrol(People.adult("615"));
        String second = enrol(People.adult("615"));
        String key = UUID.randomUUID().toString();
        String csv =
                "sourceSystem,sourceId,occasionSourceId,initiativeId,activity,at,minutes,place,groupId,enrolmentId,holderIds,attendance\n"
                        + String.join(
                                "\n",
                                row(key, 1, "o", "office", "2019-04-01T10:00:00Z", first, mentor, "present"),
                                row(key, 2, "o", "office", "2019-04-01T10:00:00Z", second, mentor, "excused"),
                                row(key, 3, "o", "office", "2019-04-02T10:00:00Z", second, mentor, "present"),
                                row(key, 4, "v", "visit", "2019-04-03T10:00:00Z", first, mentor, "absent"),
                                row(key, 5, "v", "visit", "2019-04-03T10:00:00Z", second, mentor, "present"),
                                row(key, 6, "w", "visit", "2019-04-03T10:00:00Z", World.NOBODY, mentor, "present"),
                                row(key, 7, "x", "walk", "soon", second, "me", "there"),
                                row(key, 8, "y", "team", "2019-04-03T10:00:00Z", second, "", "present"),
                                row(key, 9, "z", "office", "2099-04-03T10:00:00Z", second, mentor, "present"),
                                row(key, 10, "u", "walk", "2019-04-03T10:00:00Z", second, mentor, "present"),
                                row(key, 11, "t", "office", "0000-04-03T10:00:00Z", second, mentor, "present"));

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/attendance-batches", "text/csv", csv)
                .extract();
        var again =
                World.batch(Persona.HORSENS, "/v1/attendance-batches", "text/csv", csv.replace("excused", "absent"));

        // Then
        assertEquals(
                List.of(3, 0, 8),
                List.of(receipt.path("rows.created"), receipt.path("rows.updated"), receipt.path("rows.rejected")),
                receipt.asString());
        again.body("rows.updated", equalTo(1))
                .body("rows.unchanged", equalTo(2))
                .body("rows.rejected", equalTo(8));
        List<String> told = as(Persona.HORSENS)
                .get(receipt.header("Location") + "/rejections")
                .jsonPath()
                .getList(
                        "items.collect { it.row + ' ' + it.errors.collect { e -> e.code + '@' + e.pointer }.join(' ') }");
        assertEquals(
                List.of(
                        "3 occasion-differs@/occasionSourceId",
                        "5 occasion-differs@/occasionSourceId not-of-this-occasion@/enrolmentId",
                        "6 not-of-this-occasion@/enrolmentId",
                        "7 invalid-date-time@/at unknown-code@/attendance invalid-uuid@/holderIds",
                        "8 wrong-subject@/groupId role-missing@/holderIds",
                        "9 occasion-not-held@/at",
                        "10 unknown-activity@/activity",
                        "11 invalid-date-time@/at"),
                told);
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/occasions?from=2019-04-01&to=2019-04-04", initiative)
                .then()
                .body("items.activity", containsInAnyOrder("office", "visit"))
                .body("items.absent", contains(1, 1))
                .body("items.find { it.activity == 'visit' }.enrolmentId", equalTo(first))
                .body("items.find { it.activity == 'visit' }.minutes", equalTo(45))
                .body("items.source.id", containsInAnyOrder(key + "o", key + "v"));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/occasions?from=2099-04-01", initiative)
                .then()
                .body("items", empty());
    }

    private String visit(String enrolment, String at) {
        return Occasions.held(initiative, "visit", at, Map.of("enrolmentId", enrolment, "holderIds", List.of(mentor)));
    }

    private Response post(String activity, String at, Map<String, ?> changes) {
        return Occasions.post(Persona.HORSENS, initiative, Occasions.form(activity, at, new HashMap<>(changes)));
    }

    private String enrol(UUID participant) {
        return World.enrol(Persona.HORSENS, initiative, participant)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String enrolElsewhere() {
        return World.enrol(
                        Persona.HORSENS, World.initiative(Persona.HORSENS, "outreach-employment"), People.adult("615"))
                .extract()
                .path("id");
    }

    private String row(
            String key,
            int number,
            String occasion,
            String activity,
            String at,
            String enrolment,
            String holders,
            String attendance) {
        return "crm,%s-%d,%s%s,%s,%s,%s,,,,%s,%s,%s"
                .formatted(key, number, key, occasion, initiative, activity, at, enrolment, holders, attendance);
    }
}
