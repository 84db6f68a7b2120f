package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Groups: places that are taken once, alone or as a couple; mixed as the template says; seen by who takes part. */
@ServiceTest
class GroupApiTest {

    /** Posted once, when the service listens. */
    private static final class Shared {

        static final String COUPLES = "couples-" + UUID.randomUUID().toString().substring(24);

        static {
            Groups.template(COUPLES, """
                    "anchors": [{"key": "birth", "name": {"da": "Fødsel", "en": "Birth"}, "told": "enrolment"},
                                {"key": "nursery", "name": {"da": "Vuggestue", "en": "Nursery"}, "told": "group",
                                 "of": {"anchor": "birth", "plus": {"months": 10}}}],
                    "groups": {"kind": "class", "name": {"da": "Klasse", "en": "Class"}, "unit": "couple", "least": 1, "most": 2,
                               "anchor": "birth", "anchorWithinDays": 30, "joinAfterStartDays": 10, "months": 6,
                               "mix": [{"label": {"da": "Unge", "en": "Young"}, "who": {"age": {"to": 25}}, "least": 1},
                                       {"label": {"da": "Ældre", "en": "Older"}, "who": {"age": {"from": 60}}, "most": 0}]},
                    "phases": [{"key": "first", "name": {"da": "Først", "en": "First"}, "from": {"anchor": "group-start"},
                                "to": {"anchor": "nursery"}, "professions": [], "activities": []}],
                    "steps": [{"key": "begun", "name": {"da": "Begyndt", "en": "Begun"}, "after": [], "reachedBy": ["group-start"]}]""");
        }

        private Shared() {}
    }

    @Test
    void oneCoupleTakesTheLastPlaceAndTheOtherIsToldThatTheGroupIsFull() throws InterruptedException {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, Shared.COUPLES);
        String group = Groups.form(Persona.HORSENS, initiative, Map.of());
        Groups.join(Persona.HORSENS, group, couple(initiative), "2020-01-06")
                .then()
                .statusCode(201);
        List<Callable<Integer>> posts = Stream.of(couple(initiative), couple(initiative))
                .flatMap(couple -> Stream.of(couple, couple))
                .<Callable<Integer>>map(couple -> () -> Groups.join(Persona.HORSENS, group, couple, "2020-01-06")
                        .statusCode())
                .toList();

        // When
        List<Integer> answers;
        try (ExecutorService clients = Executors.newFixedThreadPool(posts.size())) {
            answers = clients.invokeAll(posts).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }

        // Then
        assertEquals(List.of(201, 409, 409, 409), answers);
        as(Persona.HORSENS)
                .get("/v1/groups/{id}?on=2020-01-06", group)
                .then()
                .statusCode(200)
                .body("size", equalTo(2))
                .body("places", equalTo(2))
                .body("members.enrolmentIds.flatten()", hasSize(4));
        as(Persona.HORSENS)
                .get("/v1/groups/{id}?on=2020-01-05", group)
                .then()
                .body("size", equalTo(0))
                .body("members", hasSize(0));
    }

    @Test
    void whatIsWrongWithMembersIsToldAtOnce() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, Shared.COUPLES);
        String group = Groups.form(Persona.HORSENS, initiative, Map.of("anchors", Map.of("birth", "2020-06-01")));
        String other = Groups.form(Persona.HORSENS, initiative, Map.of());
        String near = enrol(initiative, 1998, Map.of("anchors", Map.of("birth", "2020-07-01")));
        String far = enrol(initiative, 1998, Map.of("anchors", Map.of("birth", "2020-07-02")));
        String ended = enrol(initiative, 1998, Map.of("state", "dropped-out", "stateOn", "2019-06-03"));
        String elsewhere = enrol(World.initiative(Persona.HORSENS, Shared.COUPLES), 1998, Map.of());

        // When
        Response alone = Groups.join(Persona.HORSENS, group, List.of(far), "2020-01-06");
        Response wrong = Groups.join(Persona.HORSENS, group, List.of(ended, elsewhere), "2020-01-06");
        Response taken = Groups.join(Persona.HORSENS, group, couple(initiative, near), "2020-01-06");
        Response twice = Groups.join(Persona.HORSENS, other, List.of(near, far), "2020-02-03");
        Response anchors = as(Persona.HORSENS)
                .body(Map.of(
                        "name",
                        "X",
                        "anchors",
                        Map.of("birth", "soon", "moved", "2020-01-01", "nursery", "2020-13-01")))
                .post("/v1/initiatives/{id}/groups", initiative);

        // Then
        alone.then()
                .statusCode(422)
                .body("errors.pointer", contains("/enrolmentIds", "/enrolmentIds/0"))
                .body("errors.code", contains("unit-not-complete", "anchor-too-far"));
        wrong.then()
                .statusCode(422)
                .body("errors.pointer", contains("/enrolmentIds/0", "/enrolmentIds/1"))
                .body("errors.code", contains("enrolment-not-running", "enrolment-not-found"));
        taken.then().statusCode(201).body("leftOn", nullValue());
        twice.then()
                .statusCode(422)
                .body("errors.pointer", contains("/enrolmentIds/0"))
                .body("errors.code", contains("member-elsewhere"));
        anchors.then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/anchors/birth", "/anchors/moved", "/anchors/nursery"))
                .body("errors.code", containsInAnyOrder("invalid-date", "unknown-key", "invalid-date"));
    }

    @Test
    void itRunsWithEnoughMembersOfTheRightMixReachesStepsAndEnds() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, Shared.COUPLES);
        String group = Groups.form(Persona.HORSENS, initiative, Map.of("anchors", Map.of("birth", "2020-05-01")));
        String old = enrol(initiative, 1950, Map.of());
        String place = Groups.join(
                        Persona.HORSENS, group, List.of(old, enrol(initiative, 1984, Map.of())), "2020-01-06")
                .path("id");

        // When
        Response empty = Groups.move(Persona.HORSENS, group, "running", "2020-01-05");
        Response mixed = Groups.move(Persona.HORSENS, group, "running", "2020-01-06");
        Response endless = as(Persona.HORSENS)
                .body(Map.of("to", "running", "on", "2020-01-06", "continues", true))
                .post("/v1/groups/{id}/transitions", group);
        Response left = as(Persona.HORSENS)
                .body(Map.of("on", "2020-01-07"))
                .post("/v1/groups/{id}/members/{place}/departure", group, place);
        Response again = as(Persona.HORSENS)
                .body(Map.of("on", "2020-01-08"))
                .post("/v1/groups/{id}/members/{place}/departure", group, place);
        List<String> young = List.of(enrol(initiative, 1998, Map.of()), enrol(initiative, 1984, Map.of()));
        Groups.join(Persona.HORSENS, group, young, "2020-01-08").then().statusCode(201);
        Response running = Groups.move(Persona.HORSENS, group, "running", "2020-01-08");
        Response late = Groups.join(Persona.HORSENS, group, couple(initiative), "2020-01-19");
        Response inTime = Groups.join(Persona.HORSENS, group, couple(initiative), "2020-01-18");
        Response skipped = Groups.move(Persona.HORSENS, group, "dissolved", "2020-02-01");
        Response ended = as(Persona.HORSENS)
                .body(Map.of("to", "ended", "on", "2020-07-01", "continues", true))
                .post("/v1/groups/{id}/transitions", group);
        Response over = Groups.join(Persona.HORSENS, group, couple(initiative), "2020-01-18");

        // Then
        empty.then()
                .statusCode(422)
                .body("errors.code", contains("group-too-small", "group-mix-not-met"))
                .body("errors.count", contains("0", "0"));
        endless.then().statusCode(422).body("errors.code", hasItem("continues-before-end"));
        mixed.then()
                .statusCode(422)
                .body("errors.code", contains("group-mix-not-met", "group-mix-not-met"))
                .body("errors.count", contains("0", "1"));
        left.then().statusCode(200).body("leftOn", equalTo("2020-01-07"));
        again.then().statusCode(409).body("code", equalTo("member-left"));
        running.then()
                .statusCode(200)
                .body("state", equalTo("running"))
                .body("startsOn", equalTo("2020-01-08"))
                .body("endsOn", equalTo("2020-07-08"));
        late.then().statusCode(409).body("code", equalTo("group-started"));
        inTime.then().statusCode(201);
        skipped.then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        ended.then()
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("endsOn", equalTo("2020-07-01"))
                .body("continues", equalTo(true));
        over.then().statusCode(409).body("code", equalTo("group-ended"));
        as(Persona.HORSENS)
                .get("/v1/groups/{id}?on=2020-01-08", group)
                .then()
                .body("mix.count", contains(1, 0))
                .body("mix.met", contains(true, true))
                .body("mix[0].label.en", equalTo("Young"))
                .body("phase.key", equalTo("first"))
                .body("phase.state", equalTo("running"))
                .body("phase.from", equalTo("2020-01-08"))
                .body("phase.to", equalTo("2021-03-01"));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}?expand=group", young.getFirst())
                .then()
                .body("groupId", equalTo(group))
                .body("phase.state", equalTo("after"))
                .body("steps.step", contains("begun"))
                .body("steps.on", contains("2020-01-08"))
                .body("group.state", equalTo("ended"));
        as(Persona.HORSENS).get("/v1/enrolments/{id}", old).then().body("groupId", nullValue());
        as(Persona.HORSENS)
                .get("/v1/enrolments?groupId={group}&expand=group", group)
                .then()
                .body("items.group.id", contains(group, group, group, group));
        Map<String, Integer> told = Topics.of("opgang.initiatives.v1", UUID.fromString(group), 7).stream()
                .filter(it -> it.type().equals("dk.opgang.initiatives.group-changed.v1"))
                .map(it -> it.data().path("state").asText())
                .collect(Collectors.toMap(state -> state, _ -> 1, Integer::sum, LinkedHashMap::new));
        assertEquals(Map.of("forming", 4, "running", 2, "ended", 1), told);
    }

    @Test
    void partnersSeeSizesAndOnlyWhomAConsentShows() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, Shared.COUPLES);
        String group = Groups.form(
                Persona.HORSENS, initiative, Map.of("source", Map.of("system", "s", "id", "1" + initiative)));
        Groups.join(Persona.HORSENS, group, couple(initiative), "2020-01-06");
        String writes = Tokens.of(Persona.ODINSGAARDEN, "initiatives.write");
        String own = Api.id(
                Api.withToken(writes).body(Map.of("name", "Holdet")).post("/v1/initiatives/{id}/groups", initiative));

        // When
        Response seen = as(Persona.ODINSGAARDEN).get("/v1/groups/{id}", group);
        Response changed = Api.withToken(writes)
                .header("If-Match", "*")
                .body(Map.of("name", "Mine"))
                .patch("/v1/groups/{id}", group);
        Response moved = Groups.move(Persona.HORSENS, own, "dissolved", "2020-02-03");
        Response foreign = as(Persona.GREVE).get("/v1/groups/{id}", group);
        Response joined = Groups.join(Persona.GREVE, group, couple(initiative), "2020-01-06");

        // Then
        seen.then()
                .statusCode(200)
                .body("size", equalTo(1))
                .body("members", hasSize(0))
                .body("mix.count", contains(nullValue(), nullValue()))
                .body("source", nullValue());
        changed.then().statusCode(403).body("code", equalTo("group-not-yours"));
        moved.then().statusCode(200).body("state", equalTo("dissolved"));
        assertEquals(List.of(404, 404), List.of(foreign.statusCode(), joined.statusCode()));
        as(Persona.ODINSGAARDEN)
                .get("/v1/initiatives/{id}?expand=groups", initiative)
                .then()
                .body("groups.items.size", contains(1, 0));
        as(Persona.HORSENS)
                .body(Map.of("name", "None"))
                .post("/v1/initiatives/{id}/groups", World.initiative(Persona.HORSENS, "outreach-employment"))
                .then()
                .statusCode(409)
                .body("code", equalTo("groups-not-in-template"));
    }

    @Test
    void membersWhomAPartnerDoesNotSeeReachWhatTheStartOfItsGroupReaches() {
        // Given
        String template = "started-" + UUID.randomUUID().toString().substring(24);
        Groups.template(template, """
                "groups": {"kind": "cohort", "name": {"da": "Hold", "en": "Cohort"}, "unit": "participant", "least": 1, "most": 5},
                "steps": [{"key": "begun", "name": {"da": "Begyndt", "en": "Begun"}, "after": [], "reachedBy": ["group-start"]}]""");
        UUID initiative = World.initiative(Persona.HORSENS, template);
        String writes = Tokens.of(Persona.ODINSGAARDEN, "initiatives.write");
        String group = Api.id(
                Api.withToken(writes).body(Map.of("name", "Holdet")).post("/v1/initiatives/{id}/groups", initiative));
        String unseen = enrol(initiative, 1984, Map.of());
        Groups.join(Persona.HORSENS, group, List.of(unseen), "2019-02-04")
                .then()
                .statusCode(201);
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", unseen).then().statusCode(404);

        // When
        Response began = Api.withToken(writes)
                .body(Map.of("to", "running", "on", "2019-02-11"))
                .post("/v1/groups/{id}/transitions", group);

        // Then
        began.then().statusCode(200).body("state", equalTo("running"));
        Waiting.await()
                .until(
                        () -> as(Persona.HORSENS)
                                .get("/v1/enrolments/{id}/steps", unseen)
                                .path("items.collect { it.step + ' ' + it.on }"),
                        equalTo(List.of("begun 2019-02-11")));
    }

    @Test
    void rowsOfABatchJoinTheGroupOfTheirKeyWhileThereArePlaces() {
        // Given
        String template = "cohorts-" + UUID.randomUUID().toString().substring(24);
        Groups.template(template, """
                "groups": {"kind": "cohort", "name": {"da": "Hold", "en": "Cohort"}, "unit": "participant", "least": 1, "most": 2,
                           "mix": [{"label": {"da": "Unge", "en": "Young"}, "who": {"age": {"to": 25}}}]}""");
        UUID initiative = World.initiative(Persona.HORSENS, template);
        String group = Groups.form(
                Persona.HORSENS, initiative, Map.of("source", Map.of("system", "g", "id", "c" + initiative)));
        String header = "sourceSystem,sourceId,initiativeId,participantId,from,groupSourceId\n";
        List<String> rows = Stream.of(1998, 1984, 1984)
                .map(year -> "g,%s,%s,%s,2019-01-07,c%s\n"
                        .formatted(UUID.randomUUID(), initiative, People.born(year, "615"), initiative))
                .toList();
        String unknown =
                "g,%s,%s,%s,2019-01-07,none\n".formatted(UUID.randomUUID(), initiative, People.born(1984, "615"));

        // When
        Response batch = World.batch(
                        Persona.HORSENS, "/v1/enrolment-batches", "text/csv", header + String.join("", rows) + unknown)
                .extract()
                .response();
        Response again = World.batch(Persona.HORSENS, "/v1/enrolment-batches", "text/csv", header + rows.getFirst())
                .extract()
                .response();

        // Then
        batch.then().statusCode(201).body("rows.created", equalTo(2)).body("rows.rejected", equalTo(2));
        again.then().statusCode(201).body("rows.unchanged", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/enrolment-batches/{id}/rejections", batch.<String>path("id"))
                .then()
                .body("items.errors.code.flatten()", containsInAnyOrder("group-full", "group-not-found"))
                .body("items.errors.pointer.flatten()", contains("/groupSourceId", "/groupSourceId"));
        as(Persona.HORSENS)
                .get("/v1/groups/{id}?on=2019-01-07", group)
                .then()
                .body("size", equalTo(2))
                .body("members", hasSize(2))
                .body("mix.count", contains(1));
        as(Persona.HORSENS).get("/v1/enrolments?groupId={id}", group).then().body("items", hasSize(2));
    }

    @Test
    void twoRowsThatNameEachOtherTakeOnePlaceTogether() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, Shared.COUPLES);
        String group = Groups.form(
                Persona.HORSENS, initiative, Map.of("source", Map.of("system", "g", "id", "p" + initiative)));
        Couple first = new Couple(initiative);
        Couple second = new Couple(initiative);
        Couple third = new Couple(initiative);
        String alone = row(initiative, "alone" + initiative, "p" + initiative, "");
        String itself = row(initiative, "self" + initiative, "p" + initiative, "self" + initiative);
        String late = row(initiative, "late" + initiative, "p" + initiative, first.one);

        // When
        Response batch = batch(first.first() + second.first() + first.second() + alone + itself + late);
        Response again = batch(first.first() + first.second());
        Response later = batch(second.second() + third.first() + third.second());

        // Then
        batch.then().statusCode(201).body("rows.created", equalTo(3)).body("rows.rejected", equalTo(3));
        assertEquals(
                List.of(
                        "4 /groupSourceId unit-not-complete",
                        "5 /coupleSourceId unit-not-complete",
                        "6 /coupleSourceId member-elsewhere"),
                told(batch, "rejections"));
        assertEquals(
                List.of("1 /coupleSourceId unit-not-complete", "2 /coupleSourceId unit-not-complete"),
                told(batch, "remarks"));
        again.then().statusCode(201).body("rows.unchanged", equalTo(2));
        later.then().statusCode(201).body("rows.created", equalTo(2)).body("rows.rejected", equalTo(1));
        assertEquals(List.of("3 /groupSourceId group-full"), told(later, "rejections"));
        List<List<String>> places = as(Persona.HORSENS)
                .get("/v1/groups/{id}?on=2019-01-07", group)
                .then()
                .body("size", equalTo(2))
                .body("mix.count", contains(2, 0))
                .extract()
                .path("members.enrolmentIds");
        assertEquals(List.of(2, 2), places.stream().map(List::size).toList());
        as(Persona.HORSENS).get("/v1/enrolments?groupId={id}", group).then().body("items", hasSize(4));
    }

    /** Two rows that name each other. */
    private record Couple(UUID initiative, String one, String two, String young, String old) {

        Couple(UUID initiative) {
            this(
                    initiative,
                    "a" + UUID.randomUUID(),
                    "b" + UUID.randomUUID(),
                    People.born(1998, "615").toString(),
                    People.born(1984, "615").toString());
        }

        String first() {
            return text(one, young, two);
        }

        String second() {
            return text(two, old, one);
        }

        private String text(String key, String participant, String other) {
            return "g,%s,%s,%s,2019-01-07,p%s,%s\n".formatted(key, initiative, participant, initiative, other);
        }
    }

    private static String row(UUID initiative, String key, String group, String other) {
        return "g,%s,%s,%s,2019-01-07,%s,%s\n".formatted(key, initiative, People.born(1984, "615"), group, other);
    }

    private static Response batch(String rows) {
        return World.batch(
                        Persona.HORSENS,
                        "/v1/enrolment-batches",
                        "text/csv",
                        "sourceSystem,sourceId,initiativeId,participantId,from,groupSourceId,coupleSourceId\n" + rows)
                .extract()
                .response();
    }

    /** What is told of rows, each with its number, pointers and codes. */
    private static List<String> told(Response batch, String what) {
        return as(Persona.HORSENS)
                .get("/v1/enrolment-batches/{id}/" + what, batch.<String>path("id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { it.row + ' ' + it.errors[0].pointer + ' ' + it.errors[0].code }");
    }

    private static List<String> couple(UUID initiative) {
        return couple(initiative, enrol(initiative, 1998, Map.of()));
    }

    private static List<String> couple(UUID initiative, String one) {
        return List.of(one, enrol(initiative, 1984, Map.of()));
    }

    private static String enrol(UUID initiative, int birthYear, Map<String, ?> more) {
        return Groups.enrol(Persona.HORSENS, initiative, People.born(birthYear, "615"), "2019-01-07", more);
    }
}
