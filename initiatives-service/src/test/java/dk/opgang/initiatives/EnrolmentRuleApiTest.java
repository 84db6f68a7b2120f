package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Enrolments are decided by the rules of their template, to the day, and keep no more of what was told than the template says. */
@ServiceTest
class EnrolmentRuleApiTest {

    private static final String POCKET_MONEY = "pocket-money-job";
    private static final String WINDOW = "magic-window";

    @Test
    void thirteenTomorrowIsRefusedTodayAndAPromiseRunsFromTheWish() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, POCKET_MONEY);
        UUID child = People.born(2007, "615");

        // When
        var early = World.enrol(Persona.HORSENS, initiative, child, "2020-06-30");
        var taken = enrol(
                Persona.HORSENS,
                initiative,
                form(child, "2020-07-01", "wishedOn", "2020-06-15", "told", Map.of("grade", 6)));

        // Then
        early.statusCode(422)
                .body("errors.code", contains("age-not-eligible"))
                .body("errors.pointer", contains("/participantId"))
                .body("errors.rule", contains("/participants"));
        taken.statusCode(201)
                .body("eligibility.on", equalTo("2020-07-01"))
                .body("eligibility.eligible", equalTo(true))
                .body("eligibility.open", hasSize(0))
                .body("told.grade", equalTo(6))
                .body("promise.dueOn", equalTo("2020-07-15"))
                .body("promise.state", equalTo("late"));
        String id = taken.extract().path("id");
        as(Persona.HORSENS)
                .get("/v1/enrolments?promise=late&limit=100&initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        as(Persona.HORSENS)
                .get("/v1/enrolments?promise=open&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(0));
        var told = Topics.await(
                "opgang.initiatives.v1",
                1,
                event -> event.type().equals("dk.opgang.initiatives.promise-overdue.v1")
                        && event.data().path("enrolmentId").asText().equals(id));
        assertEquals("2020-07-15", told.getFirst().data().path("dueOn").asText());
    }

    @Test
    void aWishThatNobodyHasMetGoesAlongToTheNextMunicipality() {
        // Given
        UUID here = World.initiative(Persona.HORSENS, POCKET_MONEY);
        UUID there = World.initiative(Persona.GREVE, POCKET_MONEY);
        UUID wishing = People.born(2007, "615");
        UUID inBatch = People.born(2007, "615");
        UUID without = People.born(2007, "615");
        for (UUID child : List.of(wishing, inBatch)) {
            enrol(Persona.HORSENS, here, form(child, "2020-07-01", "wishedOn", "2020-07-15"))
                    .statusCode(201)
                    .body("promise.dueOn", equalTo("2020-08-15"));
        }
        World.enrol(Persona.HORSENS, here, without, "2020-07-01").statusCode(201);
        for (UUID child : List.of(wishing, inBatch, without)) {
            Events.moved(child, "253");
            TestDatabase.await(
                    "select count(*) from participants where id = '" + child + "' and municipality_code = '253'", 1);
        }

        // When
        var enrolled = World.enrol(Persona.GREVE, there, wishing, "2020-10-01");
        var rows = World.batch(Persona.GREVE, "/v1/enrolment-batches", "text/csv", """
                sourceSystem,sourceId,participantId,initiativeId,from
                test,along-%1$s,%1$s,%2$s,2020-11-01
                """.formatted(inBatch, there));

        // Then
        enrolled.statusCode(201)
                .body("promise.wishedOn", equalTo("2020-10-01"))
                .body("promise.dueOn", equalTo("2020-11-01"));
        rows.body("rows.created", equalTo(1));
        as(Persona.GREVE)
                .get("/v1/enrolments?participantId=" + inBatch)
                .then()
                .body("items.promise.dueOn", contains("2020-12-01"));
        World.enrol(Persona.GREVE, there, without, "2020-10-01").statusCode(201).body("promise", nullValue());
        as(Persona.GREVE)
                .header("If-Match", enrolled.extract().header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"wishedOn\": null}")
                .patch("/v1/enrolments/{id}", enrolled.extract().<String>path("id"))
                .then()
                .statusCode(200)
                .body("promise", nullValue());
    }

    @Test
    void withoutAnAnswerToAnOpenAgeNothingIsDecided() throws SQLException {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, POCKET_MONEY);
        write("insert into participants (id, municipality_code, birth_year) values ('" + People.UNANSWERED
                + "', '615', 2007)");

        // When
        var open = World.enrol(Persona.HORSENS, initiative, UUID.fromString(People.UNANSWERED), "2020-06-30");
        var clear = World.enrol(Persona.HORSENS, initiative, UUID.fromString(People.UNANSWERED), "2021-06-30");
        write("delete from enrolments where participant_id = '" + People.UNANSWERED + "'");
        write("delete from participants where id = '" + People.UNANSWERED + "'");

        // Then
        open.statusCode(503).header("Retry-After", notNullValue());
        clear.statusCode(201);
    }

    @Test
    void whatIsToldIsUsedAndOnlyKeptWhereTheTemplateSaysSo() throws SQLException {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, WINDOW);
        UUID mother = People.adult("615");
        Map<String, Object> told = new LinkedHashMap<>(Map.of("first-child", true, "grade", 9));

        // When
        var nothing = enrol(Persona.HORSENS, initiative, form(mother, "2019-01-07"));
        var wrong = enrol(
                Persona.HORSENS,
                initiative,
                form(
                        mother,
                        "2019-01-07",
                        "told",
                        Map.of("first-child", "yes", "shoe-size", 44, "grade", 11),
                        "anchors",
                        Map.of("moved", "2019-01-01", "birth", "soon"),
                        "certificates",
                        List.of(Map.of("certificate", "hygiene", "seenOn", "2019-01-01")),
                        "wishedOn",
                        "2999-01-01"));
        var open = enrol(
                Persona.HORSENS,
                initiative,
                form(mother, "2019-01-07", "told", told, "anchors", Map.of("birth", "2019-03-01")));

        // Then
        nothing.statusCode(422).body("errors.pointer", contains("/told/first-child"));
        wrong.statusCode(422)
                .body(
                        "errors.collect { it.code + '@' + it.pointer }",
                        containsInAnyOrder(
                                "invalid-boolean@/told/first-child",
                                "unknown-key@/told/shoe-size",
                                "out-of-range@/told/grade",
                                "unknown-key@/anchors/moved",
                                "invalid-date@/anchors/birth",
                                "unknown-key@/certificates/0/certificate",
                                "in-the-future@/wishedOn"));
        open.statusCode(201)
                .body("told", equalTo(Map.of("grade", 9)))
                .body("anchors.birth", equalTo("2019-03-01"))
                .body("eligibility.eligible", nullValue())
                .body("remarks.code", hasItem("eligibility-open"))
                .body("remarks.rule", hasItem("/eligibility/all/2"));
        UUID id = UUID.fromString(open.extract().path("id"));

        // When
        var patched = as(Persona.HORSENS)
                .header(
                        "If-Match",
                        as(Persona.HORSENS).get("/v1/enrolments/{id}", id).header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"told\": {\"grade\": 10}, \"anchors\": {\"birth\": \"2019-03-02\"}}")
                .patch("/v1/enrolments/{id}", id)
                .then();
        var forgotten = as(Persona.HORSENS)
                .header("If-Match", patched.extract().header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"told\": {\"grade\": null}}")
                .patch("/v1/enrolments/{id}", id)
                .then();
        String visitor = Roles.holder(initiative, "health-professional", Map.of("profession", "midwife"));
        Roles.assign(Persona.HORSENS, id.toString(), "health-professional", visitor, "2019-01-07");
        var notAllowed = move(id, "completed", "ordinary-job");
        Events.erased(mother);
        TestDatabase.await("select count(*) from enrolment_told where enrolment_id = '" + id + "'", 0);
        TestDatabase.await("select count(*) from subject_keys where wrapped is null and subject_id = '" + id + "'", 1);

        // Then
        patched.statusCode(200)
                .body("told", equalTo(Map.of("grade", 10)))
                .body("anchors.birth", equalTo("2019-03-02"))
                .body("eligibility.on", equalTo("2019-01-07"));
        forgotten.statusCode(200).body("told", anEmptyMap()).body("anchors.birth", equalTo("2019-03-02"));
        notAllowed.statusCode(422).body("errors.code", contains("outcome-not-allowed"));
    }

    @Test
    void twoOfFiveAreMetByWhatIsAskedAndWhatIsTold() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, WINDOW);
        Map<String, Object> told = Map.of("first-child", true, "further-characteristic", true);

        // When
        var met = enrol(
                Persona.HORSENS,
                initiative,
                form(People.adult("615"), "2019-01-07", "told", told, "anchors", Map.of("birth", "2019-03-01")));
        var late = enrol(
                Persona.HORSENS,
                initiative,
                form(People.adult("615"), "2019-05-07", "told", told, "anchors", Map.of("birth", "2019-03-01")));

        // Then
        met.statusCode(201).body("eligibility.eligible", equalTo(true)).body("told", anEmptyMap());
        late.statusCode(422)
                .body("errors.code", contains("not-the-time"))
                .body("errors.rule", contains("/eligibility/all/1"));
    }

    @Test
    void aStepAsksForWhatTheLadderAsksFor() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "jobplaneten");
        UUID young = People.born(2003, "615");
        String id = World.enrol(Persona.HORSENS, initiative, young).extract().path("id");
        Map<String, String> step = Map.of("step", "private-leisure-job", "on", "2019-02-01");

        // When
        var tooSoon = as(Persona.HORSENS)
                .body(step)
                .post("/v1/enrolments/{id}/steps", id)
                .then();
        Map<String, Object> job = World.placementForm(young, "rules-" + id);
        job.put("kind", "pocket-money-job");
        job.put("from", "2019-01-08");
        job.put("to", "2019-01-20");
        job.put("weeklyHours", 5);
        job.put("hourlyWageDkk", "60");
        job.put("schoolStatus", "in-compulsory-school");
        World.place(Persona.HORSENS, job).statusCode(201);
        var reached = as(Persona.HORSENS)
                .body(step)
                .post("/v1/enrolments/{id}/steps", id)
                .then();

        // Then
        tooSoon.statusCode(422)
                .body("errors.code", contains("earlier-placement-missing"))
                .body("errors.pointer", contains("/step"))
                .body("errors.rule", contains("/steps/2/entry"));
        reached.statusCode(200).body("steps.step", contains("private-leisure-job"));
    }

    @Test
    void rowsOfABatchAreDecidedAsSinglePostsAre() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, POCKET_MONEY);
        String rows = "sourceSystem,sourceId,initiativeId,participantId,from,wishedOn,grade,told\n"
                + row(initiative, "a", "2020-06-30", "", "", "")
                + row(initiative, "b", "2020-07-01", "2020-06-20", "6", "")
                + row(initiative, "c", "2020-07-01", "", "12", "")
                + row(
                        initiative,
                        "d",
                        "2020-07-01",
                        "",
                        "",
                        "\"{\"\"school-status\"\": \"\"in-compulsory-school\"\"}\"");

        // When
        String batch = World.batch(Persona.HORSENS, "/v1/enrolment-batches", "text/csv", rows)
                .statusCode(201)
                .extract()
                .path("id");
        TestDatabase.await("select count(*) from batches where status = 'completed' and id = '" + batch + "'", 1);

        // Then
        as(Persona.HORSENS)
                .get("/v1/enrolment-batches/{id}/rejections", batch)
                .then()
                .body("items.sourceId", contains("a", "c"))
                .body("items[0].errors.code", contains("age-not-eligible"))
                .body("items[0].errors.rule", contains("/participants"))
                .body("items[1].errors.pointer", contains("/grade"));
        as(Persona.HORSENS)
                .get("/v1/enrolments?initiativeId=" + initiative)
                .then()
                .body("items.source.id", containsInAnyOrder("b", "d"))
                .body("items.promise.dueOn", hasItems("2020-07-20"))
                .body("items.eligibility.eligible", not(hasItem(nullValue())));
    }

    @Test
    void eachKindOfRuleIsToldByACodeOfItsOwn() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, templateWhoseRuleIs("""
                {"all": [{"benefit": ["kontanthjaelp"]},
                         {"onBenefit": {"months": 12}},
                         {"schoolStatus": ["in-compulsory-school"]},
                         {"fact": {"key": "own-car", "is": true}},
                         {"earlierEnrolment": {"templateKeys": ["jobplaneten"], "states": ["completed"]}},
                         {"not": {"age": {"from": 18}}}]}"""));
        Map<String, Object> told = Map.of("own-car", false, "school-status", "finished-compulsory-school");

        // When
        var refused = enrol(Persona.HORSENS, initiative, form(People.adult("615"), "2019-01-07", "told", told));

        // Then
        refused.statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "benefit-group-not-eligible",
                                "benefit-period-not-eligible",
                                "school-status-not-eligible",
                                "fact-not-eligible",
                                "earlier-enrolment-missing",
                                "conditions-not-met"));
    }

    @Test
    void whatARuleAsksForIsToldOfSomebodyWhoIsDescribed() {
        // Given
        String twoAges = templateWhoseRuleIs(
                "{\"atLeast\": {\"count\": 1, \"of\": [{\"age\": {\"to\": 17}}, {\"age\": {\"from\": 60}}]}}");
        String household = templateWhoseRuleIs("{\"household\": {\"characteristic\": \"income-below-150000\"}}");

        // When
        var between = check(twoAges, Map.of("age", 40));
        var wellOff = check(household, Map.of("household", Map.of("income-below-150000", false)));

        // Then
        between.statusCode(200)
                .body("eligible", equalTo(false))
                .body("rules.code", contains("too-few-conditions"))
                .body("rules.value", contains("0"))
                .body("rules.wanted", contains("1 of 2"));
        wellOff.statusCode(200).body("eligible", equalTo(false)).body("rules.code", contains("household-not-eligible"));
    }

    @Test
    void aPartnerEnrolsNobodyOfAnotherMunicipality() {
        // Given
        UUID foreign = People.adult("253");
        World.enrol(Persona.GREVE, World.initiative(Persona.GREVE, "outreach-employment"), foreign)
                .statusCode(201);
        Events.consent(foreign, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + foreign + "'", 1);
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");

        // When
        var refused = Api.withToken(Tokens.of(Persona.ODINSGAARDEN, "initiatives.write"))
                .body(form(foreign, "2019-01-07"))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then();

        // Then
        refused.statusCode(422)
                .body("errors.code", contains("participant-of-other-municipality"))
                .body("errors.pointer", contains("/participantId"));
    }

    private static ValidatableResponse check(String template, Map<String, Object> described) {
        return as(Persona.HORSENS)
                .body(Map.of("on", "2020-07-01", "described", described))
                .post("/v1/initiative-templates/{key}/eligibility-checks", template)
                .then();
    }

    private static String templateWhoseRuleIs(String rule) {
        String key = "rule-" + UUID.randomUUID().toString().substring(24);
        as(Persona.HORSENS)
                .body("""
                        {"format": 2, "key": "%s", "name": {"da": "Regler", "en": "Rules"}, "theme": "community",
                         "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false},
                         "facts": [{"key": "own-car", "name": {"da": "Egen bil", "en": "Own car"}, "kind": "boolean",
                                    "category": "family-situation", "keep": "answer", "required": "no"}],
                         "eligibility": %s}""".formatted(key, rule))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        return key;
    }

    private static String row(UUID initiative, String id, String from, String wished, String grade, String told) {
        return String.join(
                        ",",
                        "rules-" + initiative,
                        id,
                        initiative.toString(),
                        People.born(2007, "615").toString(),
                        from,
                        wished,
                        grade,
                        told)
                + "\n";
    }

    private static Map<String, Object> form(UUID participant, String from, Object... more) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("participantId", participant, "from", from));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    private static ValidatableResponse enrol(Persona who, UUID initiative, Map<String, Object> form) {
        return as(who).body(form)
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then();
    }

    private static ValidatableResponse move(UUID id, String to, String outcome) {
        as(Persona.HORSENS)
                .body(Map.of("to", "active", "on", "2019-02-01"))
                .post("/v1/enrolments/{id}/transitions", id)
                .then()
                .statusCode(200);
        return as(Persona.HORSENS)
                .body(Map.of("to", to, "on", "2019-03-01", "outcome", outcome))
                .post("/v1/enrolments/{id}/transitions", id)
                .then();
    }

    private static void write(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
