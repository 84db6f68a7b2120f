package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.time.BusinessClock;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Results over the initiatives of a template and of a municipality, as the municipality, others and the public read them. */
@ServiceTest
class ResultsAcrossApiTest {

    private static final String RESULTS = "/v1/results";

    @Test
    void aMunicipalityIsNamedByTheThreeDigitsOfItsCode() {
        // When
        var named = as(Persona.GREVE).queryParam("municipalityCode", "Greve").get(RESULTS);

        // Then
        named.then()
                .statusCode(400)
                .body("errors.code", contains("invalid-code"))
                .body("errors.pointer", contains("?municipalityCode"));
    }

    @Test
    void aMunicipalityCountsItsOwnCitizensOnceOverAllItsInitiatives() {
        // Given
        UUID first = World.initiative(Persona.GREVE, "culture-on-prescription");
        UUID second = World.initiative(Persona.GREVE, "culture-on-prescription");
        UUID inBoth = People.adult("253");
        enrol(Persona.GREVE, first, inBoth);
        enrol(Persona.GREVE, second, inBoth);
        enrol(Persona.GREVE, second, People.adult("253"));

        // When
        var own = as(Persona.GREVE)
                .queryParam("templateKey", "culture-on-prescription")
                .queryParam("by", "year,age-group")
                .get(RESULTS);

        // Then
        own.then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(false))
                .body("templateKey", equalTo("culture-on-prescription"))
                .body("rows.key", contains("2019"))
                .body("rows.key2", contains("30-49"))
                .body("rows[0].enrolments", equalTo(3))
                .body("total.uniqueParticipants", equalTo(2))
                .body("columns.key", hasItems("finished", "cultureAttendances"));
        as(Persona.GREVE)
                .queryParam("initiativeId", first)
                .queryParam("municipalityCode", "253")
                .get(RESULTS)
                .then()
                .body("total.uniqueParticipants", equalTo(1));
        as(Persona.GREVE)
                .queryParam("housingAreaId", UUID.randomUUID())
                .get(RESULTS)
                .then()
                .statusCode(200)
                .body("rows", empty())
                .body("total.uniqueParticipants", equalTo(0));
    }

    @Test
    void everybodyElseReadsWholeYearsWithoutFew() {
        // Given
        UUID initiative = shared("Fælles indsats");
        place(Persona.HORSENS, initiative, 12);
        place(Persona.GREVE, initiative, 6);

        // When
        var open = as(Persona.FRONTEND).queryParam("initiativeId", initiative).get(RESULTS);

        // Then
        open.then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("rows.key", contains("2019"))
                .body("rows[0].placements", equalTo(18))
                .body("rows[0].uniqueParticipants", equalTo(18))
                .body("total", nullValue());
        for (String code : List.of("615", "253")) {
            as(Persona.ODINSGAARDEN)
                    .queryParam("initiativeId", initiative)
                    .queryParam("municipalityCode", code)
                    .get(RESULTS)
                    .then()
                    .statusCode(200)
                    .body("rows[0].placements", equalTo(code.equals("615") ? 12 : 6));
        }
        as(Persona.FRONTEND)
                .queryParam("initiativeId", initiative)
                .queryParam("municipalityCode", "851")
                .get(RESULTS)
                .then()
                .statusCode(200)
                .body("rows", empty());
        as(Persona.FRONTEND)
                .queryParam("by", "year,kind")
                .queryParam("from", "2019-02-01")
                .queryParam("citizens", "own")
                .queryParam("municipalityCode", "615")
                .get(RESULTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("?by", "?from", "?citizens"))
                .body("errors.find { it.pointer == '?from' }.code", equalTo("reading-date-not-public"));
        as(Persona.ODINSGAARDEN)
                .queryParam("from", "2019-02-01")
                .queryParam("municipalityCode", "615")
                .get(RESULTS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-a-whole-year"));
        int thisYear = BusinessClock.dayOf(Instant.now()).getYear();
        as(Persona.FRONTEND)
                .queryParam("to", (thisYear + 1) + "-01-01")
                .queryParam("municipalityCode", "615")
                .get(RESULTS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("reading-date-not-public"));
        as(Persona.FRONTEND)
                .queryParam("to", thisYear + "-01-01")
                .queryParam("municipalityCode", "615")
                .get(RESULTS)
                .then()
                .statusCode(200);
        as(Persona.FRONTEND).get(RESULTS).then().statusCode(400).body("errors.pointer", contains("?templateKey"));
    }

    @Test
    void peopleAddUpOverTheInitiativesOfATemplateAsLongAsNobodyIsInTwo() {
        // Given
        String key = "across-" + UUID.randomUUID().toString().substring(0, 8);
        as(Persona.HORSENS)
                .body("""
                        {"format": 2, "key": "%s", "name": {"da": "Til tabeller", "en": "For tables"}, "theme": "community",
                         "participants": {"fromAge": 13, "toAge": null, "benefitGroups": [], "consentRequired": false},
                         "placements": {"kinds": ["tasting-internship"]}, "steps": [], "roles": [], "measures": [], "targets": [],
                         "source": "test"}""".formatted(key))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        UUID first = World.initiative(Persona.HORSENS, key);
        UUID second = World.initiative(Persona.HORSENS, key);
        place(Persona.HORSENS, first, 6);
        place(Persona.HORSENS, second, 7);

        // When
        var open = as(Persona.FRONTEND).queryParam("templateKey", key).get(RESULTS);

        // Then
        open.then()
                .statusCode(200)
                .body("rows[0].placements", equalTo(13))
                .body("rows[0].uniqueParticipants", equalTo(13))
                .body("rows[0].workplaces", nullValue());
        TestDatabase.execute("""
                update placements set initiative_id = '%s' where id in (
                    select id from placements where initiative_id = '%s' limit 1)""".formatted(second, first));
        TestDatabase.execute("""
                update placements p set participant_id = o.participant_id from (
                    select participant_id from placements where initiative_id = '%s' limit 1) o
                where p.id in (select id from placements where initiative_id = '%s' limit 1)""".formatted(first, second));
        as(Persona.FRONTEND)
                .queryParam("templateKey", key)
                .get(RESULTS)
                .then()
                .body("rows[0].uniqueParticipants", equalTo(13));
        UUID inBoth = People.adult("615");
        one(Persona.HORSENS, first, inBoth, "first", "2018-02-05");
        one(Persona.HORSENS, second, inBoth, "second", "2018-02-05");
        as(Persona.FRONTEND)
                .queryParam("templateKey", key)
                .get(RESULTS)
                .then()
                .body("rows.key", contains("2018", "2019"))
                .body("rows[0].placements", nullValue())
                .body("rows[1].uniqueParticipants", equalTo(13));
    }

    @Test
    void whatWasDecidedByFormerEditionsGoesWithTheFirstAnswerByLaterOnes() {
        // Given
        String key = "editions-" + UUID.randomUUID().toString().substring(0, 8);
        as(Persona.HORSENS)
                .body("""
                        {"format": 2, "key": "%s", "name": {"da": "Til udgaver", "en": "For editions"}, "theme": "community",
                         "participants": {"fromAge": 13, "toAge": null, "benefitGroups": [], "consentRequired": false},
                         "placements": {"kinds": ["tasting-internship"]}, "steps": [], "roles": [], "measures": [], "targets": [],
                         "source": "test"}""".formatted(key))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        place(Persona.HORSENS, World.initiative(Persona.HORSENS, key), 6);
        place(Persona.HORSENS, World.initiative(Persona.HORSENS, key), 7);
        List<String> before = TestDatabase.texts("select asked from published_sums");
        people(key).body("rows[0].uniqueParticipants", equalTo(13));
        String decided = TestDatabase.texts("select asked from published_sums").stream()
                .filter(asked -> !before.contains(asked))
                .findFirst()
                .orElseThrow();
        TestDatabase.execute("insert into published_sums select 'later ' || asked, columns, about, editions + 1"
                + " from published_sums where asked = '" + decided + "'");
        TestDatabase.execute(
                "update published_sums set asked = 'former ' || asked, editions = editions - 1 where asked = '"
                        + decided + "'");

        // When
        var again = people(key);

        // Then
        again.body("rows[0].uniqueParticipants", equalTo(13));
        assertEquals(
                List.of(decided, "later " + decided),
                TestDatabase.texts("select asked from published_sums where asked like '%" + decided + "' order by 1"));
    }

    private static ValidatableResponse people(String template) {
        return as(Persona.FRONTEND)
                .queryParam("templateKey", template)
                .get(RESULTS)
                .then()
                .statusCode(200);
    }

    @Test
    void anAreaThatNobodyHasHeardOfIsNowhere() {
        // Given
        UUID initiative = World.initiative(Persona.GREVE, "renovation-jobs");
        as(Persona.GREVE)
                .header("If-None-Match", "*")
                .body(Map.of("value", 300, "unit", "persons", "source", "seed 002"))
                .put("/v1/initiatives/{id}/reported-figures/on-sites/2018", initiative)
                .then()
                .statusCode(201);

        // When
        var open = as(Persona.FRONTEND)
                .queryParam("housingAreaId", UUID.randomUUID())
                .get(RESULTS);

        // Then
        open.then().statusCode(200).body("rows", empty()).body("reported", empty());
        as(Persona.GREVE)
                .queryParam("housingAreaId", UUID.randomUUID())
                .get(RESULTS)
                .then()
                .body("rows", empty())
                .body("reported", empty());
        as(Persona.GREVE)
                .queryParam("housingAreaId", Voting.area("253", World.ODINSGAARDEN))
                .get(RESULTS)
                .then()
                .body("reported.value", hasItem(300));
    }

    @Test
    void columnsThatCountByWhatEachGivesAreLeftOutWhereTheyGiveDifferently() {
        // Given
        String key = "given-" + UUID.randomUUID().toString().substring(24);
        Groups.template(key, """
                "parameters": [{"key": "enough", "name": {"da": "Nok", "en": "Enough"}, "kind": "integer", "source": "test"}],
                "readings": [{"key": "years", "name": {"da": "År", "en": "Years"}, "kind": "integer", "category": "housing", "due": []}],
                "measures": [{"measure": "settled", "name": {"da": "Faste", "en": "Settled"}, "unit": "persons", "count": {
                  "what": "participants", "of": "readings", "where": {"readings": ["years"], "from": {"parameter": "enough"}}, "on": "told"}}],
                "results": {"columns": [{"key": "settled", "name": {"da": "Faste", "en": "Settled"}, "measure": "settled"}]}""");
        UUID first = giving(key, 5);
        UUID second = giving(key, 10);
        for (UUID initiative : List.of(first, second)) {
            String enrolment = Api.id(World.enrol(Persona.HORSENS, initiative, People.adult("615"))
                    .statusCode(201)
                    .extract()
                    .response());
            as(Persona.HORSENS)
                    .body(Map.of("reading", "years", "on", "2019-03-01", "value", 7))
                    .post("/v1/enrolments/{id}/readings", enrolment)
                    .then()
                    .statusCode(201);
        }

        // When
        var both = as(Persona.HORSENS).queryParam("templateKey", key).get(RESULTS);

        // Then
        both.then()
                .statusCode(200)
                .body("total.uniqueParticipants", equalTo(2))
                .body("columns.key", not(hasItem("settled")));
        as(Persona.HORSENS)
                .queryParam("initiativeId", first)
                .get(RESULTS)
                .then()
                .body("total.settled", equalTo(1));
        as(Persona.HORSENS)
                .queryParam("initiativeId", second)
                .get(RESULTS)
                .then()
                .body("total.settled", equalTo(0));
    }

    private static UUID giving(String key, int enough) {
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, key);
        form.put("parameters", Map.of("enough", enough));
        return World.initiative(Persona.HORSENS, form);
    }

    @Test
    void theTableOfAllDoesNotGiveAwayTheFewOfAnotherMunicipality() {
        // Given
        UUID initiative = shared("Fælles indsats med få");
        place(Persona.HORSENS, initiative, 9);
        place(Persona.GREVE, initiative, 2);
        var filtered = Map.of("initiativeId", initiative, "citizens", "all");

        // When
        var all = as(Persona.HORSENS).queryParams(filtered).get(RESULTS);

        // Then
        all.then().statusCode(200).body("disclosureControlled", equalTo(true)).body("rows[0].placements", nullValue());
        as(Persona.FRONTEND)
                .queryParams("initiativeId", initiative, "municipalityCode", "253")
                .get(RESULTS)
                .then()
                .body("rows[0].placements", nullValue());
        String yesterday = as(Persona.FRONTEND)
                .queryParams("initiativeId", initiative, "municipalityCode", "615")
                .get(RESULTS)
                .asString();
        place(Persona.HORSENS, initiative, 1);
        assertEquals(
                yesterday,
                as(Persona.FRONTEND)
                        .queryParams("initiativeId", initiative, "municipalityCode", "615")
                        .get(RESULTS)
                        .asString());
        as(Persona.ODINSGAARDEN)
                .get("/v1/initiatives/{id}/cohorts", initiative)
                .then()
                .statusCode(200)
                .body("rows.began", contains(0));
    }

    @Test
    void whoMovesCountsWhereSomethingBeganAndOnceInAll() {
        // Given
        UUID initiative = shared("Fælles indsats med en, der flytter");
        place(Persona.HORSENS, initiative, 6);
        place(Persona.GREVE, initiative, 5);
        UUID mover = People.adult("615");
        one(Persona.HORSENS, initiative, mover, "before", "2019-02-04");
        Events.moved(mover, "253");
        TestDatabase.await(
                "select count(*) from participants where id = '" + mover + "' and municipality_code = '253'", 1);
        one(Persona.GREVE, initiative, mover, "after", "2019-06-03");
        TestDatabase.execute("""
                insert into benefit_periods (id, participant_id, municipality_code, benefit_group, period_from)
                values (gen_random_uuid(), '%s', '253', 'kontanthjaelp', '2019-01-01')""".formatted(mover));

        // When
        var all = as(Persona.FRONTEND).queryParam("initiativeId", initiative).get(RESULTS);

        // Then
        all.then()
                .statusCode(200)
                .body("rows[0].placements", equalTo(13))
                .body("rows[0].uniqueParticipants", equalTo(12));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results", initiative)
                .then()
                .body("total.uniqueParticipants", equalTo(7))
                .body("total.placements", equalTo(7));
        as(Persona.GREVE)
                .get("/v1/initiatives/{id}/results", initiative)
                .then()
                .body("total.uniqueParticipants", equalTo(6))
                .body("total.placements", equalTo(6));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?by=benefit-group", initiative)
                .then()
                .body("rows.key", contains("none"));
        as(Persona.GREVE)
                .get("/v1/initiatives/{id}/results?by=benefit-group", initiative)
                .then()
                .body("rows.key", contains("kontanthjaelp", "none"))
                .body("rows[0].placements", equalTo(1));
    }

    @Test
    void theSavingsOfGreveArePutTogetherFromTheirParts() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.GREVE, "job-and-education-guidance");
        form.put("period", Map.of("from", "2017-01-01", "to", "2020-01-01"));
        UUID initiative = UUID.fromString(
                as(Persona.GREVE).body(form).post("/v1/initiatives").path("id"));
        for (int i = 0; i < 9; i++) {
            UUID participant = People.adult("253");
            Events.benefit(participant, "kontanthjaelp", "2016-01-01");
            Map<String, Object> job = World.placementForm(participant, initiative + "-" + i);
            job.put("initiativeId", initiative);
            job.put("kind", "ordinary-job");
            job.put("from", "2018-01-08");
            job.remove("to");
            World.place(Persona.GREVE, job).statusCode(201);
        }
        String path = "/v1/initiatives/{id}/savings?model=components&fromYear=2018&toYear=2018&firstYearPct=100";

        // When
        var savings = as(Persona.GREVE).get(path, initiative);

        // Then
        savings.then()
                .statusCode(200)
                .body("model", equalTo("components"))
                .body("rows[0].startedJob", equalTo(9))
                .body("rows[0].savingDkk", equalTo("974764.80"))
                .body("components[0].persons", equalTo(9))
                .body("components[0].benefitDkkPerMonth", equalTo("11282"))
                .body("components[0].municipalSharePct", equalTo(80))
                .body("components[0].savingPerPersonYearDkk", equalTo("108307.20"))
                .body("comparison.published.savingDkk", equalTo("1000000.00"))
                .body("comparison.computedDkk", equalTo("974764.80"))
                .body("comparison.deviationPct", equalTo(-2.5f));
        as(Persona.GREVE)
                .get(path + "&wageDkkPerYear=300000&municipalTaxPct=25", initiative)
                .then()
                .statusCode(200)
                .body("components[0].savingPerPersonYearDkk", equalTo("149461.20"));
        as(Persona.GREVE)
                .get("/v1/initiatives/{id}/savings?model=guess&municipalSharePct=101", initiative)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?model", "?municipalSharePct"));
    }

    private static UUID shared(String name) {
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("name", name);
        form.put("municipalityCodes", List.of("615", "253"));
        return UUID.fromString(
                as(Persona.HORSENS).body(form).post("/v1/initiatives").path("id"));
    }

    private static void enrol(Persona who, UUID initiative, UUID participant) {
        World.enrol(who, initiative, participant).statusCode(201);
    }

    private static void place(Persona who, UUID initiative, int internships) {
        for (int i = 0; i < internships; i++) {
            UUID participant = People.adult(who.municipality().orElseThrow());
            one(who, initiative, participant, participant.toString(), "2019-02-04");
        }
    }

    private static void one(Persona who, UUID initiative, UUID participant, String key, String from) {
        Map<String, Object> form = World.placementForm(participant, initiative + ":" + key);
        form.put("initiativeId", initiative);
        form.put("kind", "tasting-internship");
        form.put("from", from);
        form.put("to", LocalDate.parse(from).plusWeeks(4).toString());
        World.place(who, form).statusCode(201);
    }
}
