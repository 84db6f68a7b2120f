package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Programmes that stand in no class: one that is posted, run, measured, given another version and retired, and one that an operator lays
 * down as a file.
 */
@ServiceTest
class ProgrammeNobodyThoughtOfTest {

    private static final String DOCUMENT = """
            {"format": 2, "key": "%s", "name": {"da": "Kor på arbejde", "en": "Choir at work"}, "theme": "community", "source": "test",
             "participants": {"fromAge": 18, "toAge": null, "benefitGroups": [], "consentRequired": false},
             "eligibility": {"atLeast": {"count": 1, "of": [{"age": {"to": %d}}, {"benefit": ["kontanthjaelp"]}]},
                             "code": "neither-young-nor-on-benefits", "label": {"da": "Ung eller på ydelse", "en": "Young or on benefits"}},
             "groups": {"kind": "team", "name": {"da": "Stemme", "en": "Voice"}, "unit": "participant", "least": 1, "most": 2},
             "placements": {"kinds": ["tasting-internship"], "mostWeeklyHours": 20},
             "steps": [{"key": "auditioned", "name": {"da": "Prøvesang", "en": "Auditioned"}, "after": []},
                       {"key": "on-stage", "name": {"da": "På scenen", "en": "On stage"}, "after": ["auditioned"],
                        "reachedBy": ["placement"]}],
             "readings": [{"key": "songs", "name": {"da": "Sange", "en": "Songs"}, "kind": "integer", "category": "housing", "due": []}],
             "measures": [
               {"measure": "songs-sung", "name": {"da": "Sange", "en": "Songs"}, "unit": "songs",
                "count": {"what": "sum", "of": "readings", "where": {"readings": ["songs"]}, "on": "told"}},
               {"measure": "on-stage", "name": {"da": "På scenen", "en": "On stage"}, "unit": "persons",
                "count": {"what": "participants", "of": "steps", "where": {"steps": ["on-stage"]}, "on": "began"}}],
             "results": {"columns": [{"key": "songsSung", "name": {"da": "Sange", "en": "Songs"}, "measure": "songs-sung"},
                                     {"key": "onStage", "name": {"da": "På scenen", "en": "On stage"}, "measure": "on-stage"}]}}""";

    private final String key = "choir-" + UUID.randomUUID().toString().substring(24);

    @Test
    void itIsEnrolledRefusedGroupedLimitedMeasuredReportedReversionedAndRetired() {
        // Given
        as(Persona.HORSENS)
                .body(DOCUMENT.formatted(key, 30))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        UUID initiative = World.initiative(Persona.HORSENS, key);
        List<UUID> singers =
                Stream.generate(() -> People.born(1998, "615")).limit(3).toList();

        // When
        List<String> enrolled = singers.stream()
                .map(singer -> Api.id(World.enrol(Persona.HORSENS, initiative, singer)
                        .statusCode(201)
                        .extract()
                        .response()))
                .toList();

        // Then
        refuses(initiative);
        groups(initiative, enrolled);
        limits(initiative, singers.getFirst(), enrolled.getFirst());
        measuresAndReports(initiative, enrolled.getFirst());
        isReversionedAndRetired(initiative);
    }

    @Test
    void theFileOfTheGuideRunsForEveryMunicipalityAndIsChangedByFilesAlone() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, ProgrammeOfTheGuide.KEY);
        UUID elsewhere = World.initiative(Persona.GREVE, ProgrammeOfTheGuide.KEY);
        World.enrol(Persona.GREVE, elsewhere, People.born(2003, "253"), "2019-05-06")
                .statusCode(201);
        World.enrol(Persona.HORSENS, initiative, People.born(2005, "615"), "2019-05-06")
                .statusCode(422)
                .body("errors.code", contains("age-not-eligible"));
        List<String> two = Stream.generate(() ->
                        Groups.enrol(Persona.HORSENS, initiative, People.born(2003, "615"), "2019-05-06", Map.of()))
                .limit(2)
                .toList();
        String team = Groups.form(Persona.HORSENS, initiative, Map.of("name", "Hold 1"));

        // When
        mends(initiative, team, two);

        // Then
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results", initiative)
                .then()
                .statusCode(200)
                .body("total.uniqueParticipants", equalTo(2))
                .body("total.bicyclesMended", equalTo(3));
        as(Persona.HORSENS)
                .get("/v1/enrolments?initiativeId={id}&step=workshop", initiative)
                .then()
                .body("items.id", contains(two.getFirst()));
        isChangedByFilesAlone(initiative);
    }

    /** A team forms, needs its second member and its mentor, and one of it comes to the workshop. */
    private static void mends(UUID initiative, String team, List<String> two) {
        Groups.join(Persona.HORSENS, team, two.subList(0, 1), "2019-05-06")
                .then()
                .statusCode(201);
        Groups.move(Persona.HORSENS, team, "running", "2019-05-06")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("group-too-small"));
        Groups.join(Persona.HORSENS, team, two.subList(1, 2), "2019-05-06")
                .then()
                .statusCode(201);
        Groups.move(Persona.HORSENS, team, "running", "2019-05-06")
                .then()
                .statusCode(422)
                .body("errors.code", contains("role-missing"));
        as(Persona.HORSENS)
                .body(Map.of(
                        "role",
                        "mentor",
                        "holderId",
                        Roles.holder(initiative, "mentor", Map.of()),
                        "from",
                        "2019-05-06"))
                .post("/v1/groups/{id}/roles", team)
                .then()
                .statusCode(201);
        Groups.move(Persona.HORSENS, team, "running", "2019-05-06").then().statusCode(200);
        two.forEach(enrolment -> as(Persona.HORSENS)
                .body(Map.of("step", "visit", "on", "2019-05-06"))
                .post("/v1/enrolments/{id}/steps", enrolment)
                .then()
                .statusCode(200));
        String afternoon = Occasions.held(
                initiative,
                "mending",
                "2019-05-14T13:00:00Z",
                Map.of("groupId", team, "outputs", List.of(Map.of("output", "bicycles", "quantity", 3))));
        Occasions.attend(Persona.HORSENS, afternoon, two.subList(0, 1), two.subList(1, 2))
                .then()
                .statusCode(200);
    }

    private static void isChangedByFilesAlone(UUID initiative) {
        String file = "/v1/initiative-templates/" + ProgrammeOfTheGuide.KEY;
        as(Persona.HORSENS).get("/v1/initiatives/{id}", initiative).then().body("templateVersion", equalTo(2));
        as(Persona.GREVE)
                .get(file + "?version=1")
                .then()
                .statusCode(200)
                .body("eligibility.all[0].age.from", equalTo(16));
        as(Persona.GREVE)
                .get(file + "/versions/2/comparison?with=1")
                .then()
                .statusCode(200)
                .body("differences.pointer", contains("/eligibility/all/0/age/from"));
        as(Persona.HORSENS)
                .body(Map.of("on", "2030-01-01"))
                .post(file + "/retirement")
                .then()
                .statusCode(403)
                .body("code", equalTo("template-built-in"));
    }

    private void refuses(UUID initiative) {
        World.enrol(Persona.HORSENS, initiative, People.born(1960, "615"))
                .statusCode(422)
                .body("errors.code", contains("neither-young-nor-on-benefits"));
        as(Persona.HORSENS)
                .body(Map.of("described", Map.of("age", 40, "benefitGroup", "kontanthjaelp")))
                .post("/v1/initiative-templates/{key}/eligibility-checks", key)
                .then()
                .statusCode(200)
                .body("eligible", equalTo(true));
        as(Persona.HORSENS)
                .body("{\"described\": {\"age\": 40, \"benefitGroup\": null}}")
                .post("/v1/initiative-templates/{key}/eligibility-checks", key)
                .then()
                .statusCode(200)
                .body("eligible", equalTo(false))
                .body("rules.code", hasItem("neither-young-nor-on-benefits"));
    }

    private static void groups(UUID initiative, List<String> enrolled) {
        String group = Groups.form(Persona.HORSENS, initiative, Map.of());
        Groups.join(Persona.HORSENS, group, enrolled.subList(0, 1), "2019-01-07")
                .then()
                .statusCode(201);
        Groups.join(Persona.HORSENS, group, enrolled.subList(1, 2), "2019-01-07")
                .then()
                .statusCode(201);
        Groups.join(Persona.HORSENS, group, enrolled.subList(2, 3), "2019-01-07")
                .then()
                .statusCode(409)
                .body("code", equalTo("group-full"));
    }

    private static void limits(UUID initiative, UUID singer, String enrolment) {
        Map<String, Object> form = World.placementForm(singer, singer + "-stage");
        form.put("initiativeId", initiative);
        form.put("to", "2019-03-04");
        World.place(Persona.HORSENS, form).statusCode(422).body("errors.pointer", hasItem("/kind"));
        form.put("kind", "tasting-internship");
        World.place(Persona.HORSENS, form).statusCode(422).body("errors.pointer", hasItem("/weeklyHours"));
        form.put("weeklyHours", 20);
        as(Persona.HORSENS)
                .body(Map.of("step", "auditioned", "on", "2019-01-08"))
                .post("/v1/enrolments/{id}/steps", enrolment)
                .then()
                .statusCode(200);
        World.place(Persona.HORSENS, form).statusCode(201);
    }

    private static void measuresAndReports(UUID initiative, String enrolment) {
        as(Persona.HORSENS)
                .body(Map.of("reading", "songs", "on", "2019-03-01", "value", 12))
                .post("/v1/enrolments/{id}/readings", enrolment)
                .then()
                .statusCode(201);
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results", initiative)
                .then()
                .statusCode(200)
                .body("total.uniqueParticipants", equalTo(3))
                .body("total.songsSung", equalTo(12))
                .body("total.onStage", equalTo(1));
    }

    private void isReversionedAndRetired(UUID initiative) {
        as(Persona.HORSENS)
                .body(DOCUMENT.formatted(key, 25))
                .post("/v1/initiative-templates/{key}/versions", key)
                .then()
                .statusCode(201)
                .body("currentVersion", equalTo(2));
        UUID later = World.initiative(Persona.HORSENS, key);
        UUID thirty = People.born(1990, "615");
        World.enrol(Persona.HORSENS, initiative, thirty).statusCode(201);
        World.enrol(Persona.HORSENS, later, thirty).statusCode(422);
        as(Persona.HORSENS)
                .body(Map.of("on", LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString()))
                .post("/v1/initiative-templates/{key}/retirement", key)
                .then()
                .statusCode(200)
                .body("state", equalTo("retired"));
        as(Persona.HORSENS)
                .body(World.initiativeForm(Persona.HORSENS, key))
                .post("/v1/initiatives")
                .then()
                .statusCode(409)
                .body("code", equalTo("template-retired"));
        World.enrol(Persona.HORSENS, initiative, People.born(1998, "615")).statusCode(201);
    }
}
