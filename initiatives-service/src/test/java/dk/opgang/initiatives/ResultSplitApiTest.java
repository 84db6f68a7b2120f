package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results told apart by whatever they can be, over the interns of Byggepladsen and over programmes with columns of their own. */
@ServiceTest
class ResultSplitApiTest {

    private static final String RESULTS = "/v1/initiatives/{id}/results";

    @Test
    void internsOfByggepladsenAreToldApartByTwoThings() {
        // Given
        UUID initiative = World.initiative(Persona.ODENSE, "tasting-internship");
        place(initiative, 180, 60, 25);
        var reader = as(Persona.ODENSE);

        // When
        var byYearAndKind = reader.get(RESULTS + "?by=year,kind", initiative);

        // Then
        byYearAndKind
                .then()
                .statusCode(200)
                .body("by", equalTo("year,kind"))
                .body("rows.key", contains("2019"))
                .body("rows.key2", contains("tasting-internship"))
                .body("rows[0].placements", equalTo(180))
                .body("total.key", equalTo("total"))
                .body("total.uniqueParticipants", equalTo(180))
                .body("total.workplaces", equalTo(2))
                .body("total.employmentStarted", equalTo(60))
                .body("columns.find { it.key == 'placements' }.origin", equalTo("computed"))
                .body("columns.find { it.key == 'retention12Pct' }.unit", equalTo("per cent"))
                .body("columns.find { it.key == 'placements' }.name.da", equalTo("Placeringer"))
                .body("reported", empty());
        Map<String, String> first = Map.of(
                "month", "2019-02",
                "employer-kind", "private",
                "age-group", "30-49",
                "step", "internship",
                "payer", "employer",
                "housing-area", "none",
                "benefit-group", "none");
        first.forEach((by, key) -> as(Persona.ODENSE)
                .get(RESULTS + "?by=" + by, initiative)
                .then()
                .statusCode(200)
                .body("rows.key", hasItem(key))
                .body("rows.find { it.key == '" + key + "' }.placements", equalTo(180)));
        as(Persona.ODENSE)
                .get(RESULTS + "?by=outcome&columns=employmentStarted,uniqueParticipants", initiative)
                .then()
                .statusCode(200)
                .body("rows.key", contains("education", "none", "ordinary-job"))
                .body("rows.uniqueParticipants", contains(25, 95, 60))
                .body("rows.employmentStarted", contains(0, 0, 60))
                .body("columns.key", contains("employmentStarted", "uniqueParticipants"))
                .body("rows[0].placements", nullValue());
        as(Persona.ODENSE)
                .get("/v1/initiatives/{id}/funnel?stages=internship,ordinary-job,education", initiative)
                .then()
                .statusCode(200)
                .body("stage", contains("internship", "ordinary-job", "education"))
                .body("count", contains(180, 60, 25))
                .body("ofFirstPct", contains(100.0f, 33.3f, 13.9f))
                .body("ofBeforePct", contains(null, 33.3f, 41.7f));
        as(Persona.ODENSE)
                .get("/v1/initiatives/{id}/funnel", initiative)
                .then()
                .body("stage", contains("introduction", "internship", "follow-up"));
        as(Persona.ODINSGAARDEN)
                .get("/v1/initiatives/{id}/funnel?stages=internship", initiative)
                .then()
                .statusCode(200)
                .body("[0].count", nullValue());
        as(Persona.ODENSE)
                .get("/v1/initiatives/{id}/funnel?stages=internship,wish", initiative)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?stages"));
        String stages =
                IntStream.rangeClosed(1, 21).mapToObj(stage -> "wish-" + stage).collect(Collectors.joining(","));
        as(Persona.ODENSE)
                .get("/v1/initiatives/{id}/funnel?stages=" + stages, initiative)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("too-many-stages"));
    }

    @Test
    void oneTableIsReadAsJsonCsvAndJsonStat() {
        // Given
        UUID initiative = World.initiative(Persona.ODENSE, "tasting-internship");
        place(initiative, 12, 3, 0);

        // When
        var stat = as(Persona.ODENSE)
                .accept("application/vnd.json-stat+json")
                .get(RESULTS + "?by=year,kind&columns=placements,employmentStarted", initiative);

        // Then
        stat.then()
                .statusCode(200)
                .contentType("application/vnd.json-stat+json")
                .body("version", equalTo("2.0"))
                .body("id", contains("key", "key2", "measure"))
                .body("size", contains(1, 1, 2))
                .body("value", contains(12, 3))
                .body("dimension.key2.category.label.tasting-internship", equalTo("Tasting internship"))
                .body("role.time", contains("key"));
        String csv = as(Persona.ODENSE)
                .accept("text/csv")
                .get(RESULTS + "?by=year,kind&columns=placements,employmentStarted", initiative)
                .asString();
        assertTrue(
                csv.lines()
                        .toList()
                        .equals(List.of(
                                "key,key2,placements,employmentStarted,suppressed", "2019,tasting-internship,12,3,")),
                csv);
        as(Persona.ODINSGAARDEN)
                .accept("application/vnd.json-stat+json")
                .get(RESULTS + "?columns=placements,employmentStarted", initiative)
                .then()
                .statusCode(200)
                .body("value", contains(12, null))
                .body("status.'1'", equalTo("suppressed"));
        as(Persona.ODENSE)
                .get(RESULTS + "?by=year,year&columns=placements,wishes", initiative)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?by", "?columns"));
    }

    @Test
    void aTemplateAddsItsColumnsAndStatesAndCohortsFollowEnrolments() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "aspiranterne");
        form.put(
                "partners",
                List.of(
                        Map.of("organisation", World.ODINSGAARDEN, "role", "housing-organisation"),
                        Map.of("organisation", "13748136", "role", "culture-institution"),
                        Map.of("organisation", "25052943", "role", "research")));
        UUID initiative = World.initiative(Persona.HORSENS, form);
        enrolled(initiative, "2020-09-01", "completed", "2021-01-15", "company-internship");
        enrolled(initiative, "2020-09-01", "completed", "2021-01-15", "single-subjects");
        enrolled(initiative, "2021-02-01", "dropped-out", "2021-03-01", "none");
        World.enrol(Persona.HORSENS, initiative, People.born(2000, "615"), "2021-02-01")
                .statusCode(201);

        // When
        var results = as(Persona.HORSENS).get(RESULTS + "?by=year", initiative);

        // Then
        results.then()
                .statusCode(200)
                .body("rows.key", contains("2020", "2021"))
                .body("rows.finished", contains(0, 2))
                .body("rows.toInternship", contains(0, 1))
                .body("total.toSingleSubjects", equalTo(1))
                .body("total.toFreeCardJob", equalTo(0))
                .body("total.occasions", equalTo(0))
                .body("columns.key", hasItems("finished", "occasions"));
        as(Persona.HORSENS)
                .get(RESULTS + "?by=state&columns=enrolments,uniqueParticipants", initiative)
                .then()
                .statusCode(200)
                .body("rows.key", contains("active", "completed", "dropped-out", "referred"))
                .body("rows.enrolments", contains(3, 2, 1, 1))
                .body("total.enrolments", equalTo(4));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/cohorts", initiative)
                .then()
                .statusCode(200)
                .body("rows.key", contains("2020", "2021"))
                .body("rows.began", contains(2, 2))
                .body("rows.completed", contains(2, 0))
                .body("rows.droppedOut", contains(0, 1))
                .body("rows[0].outcomes.'company-internship'", equalTo(1))
                .body("rows[0].after12.followedUp", equalTo(0));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/cohorts?by=group", initiative)
                .then()
                .statusCode(200)
                .body("rows", empty());
        as(Persona.ODINSGAARDEN)
                .get("/v1/initiatives/{id}/cohorts", initiative)
                .then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("rows.began", everyItem(nullValue()));
        as(Persona.ODINSGAARDEN)
                .get(RESULTS, initiative)
                .then()
                .body("total", nullValue())
                .body("rows[1].finished", nullValue())
                .body("rows[1].suppressed", hasItem("finished"));
    }

    @Test
    void aMeasureCountsWhatHasAllThatItIsNarrowedBy() {
        // Given
        String key = "narrow-" + UUID.randomUUID().toString().substring(24);
        Groups.template(key, """
                "activities": [{"key": "market", "name": {"da": "Marked", "en": "Market"}, "kind": "event", "for": "initiative",
                  "outputs": [{"key": "stalls", "name": {"da": "Boder", "en": "Stalls"}, "unit": "stalls"},
                              {"key": "posters", "name": {"da": "Plakater", "en": "Posters"}, "unit": "posters"}]}],
                "measures": [
                  {"measure": "jobs", "name": {"da": "Job", "en": "Jobs"}, "unit": "persons", "count": {"what": "participants",
                    "of": "outcomes", "where": {"outcomes": ["ordinary-job"], "kinds": ["company-internship"]}, "on": "ended"}},
                  {"measure": "done", "name": {"da": "Gennemført", "en": "Completed"}, "unit": "persons", "count": {"what": "participants",
                    "of": "outcomes", "where": {"outcomes": ["ordinary-job"], "states": ["completed"]}, "on": "ended"}},
                  {"measure": "markets", "name": {"da": "Markeder", "en": "Markets"}, "unit": "days", "count": {"what": "events",
                    "of": "occasions", "where": {"outputs": ["stalls"]}, "on": "held"}}],
                "results": {"columns": [
                  {"key": "jobs", "name": {"da": "Job", "en": "Jobs"}, "measure": "jobs"},
                  {"key": "done", "name": {"da": "Gennemført", "en": "Completed"}, "measure": "done"},
                  {"key": "markets", "name": {"da": "Markeder", "en": "Markets"}, "measure": "markets"}]}""");
        UUID initiative = World.initiative(Persona.HORSENS, key);
        enrolled(initiative, "2020-09-01", "completed", "2021-01-15", "ordinary-job");
        enrolled(initiative, "2020-09-01", "completed", "2021-01-15", "ordinary-job");
        Map<String, Object> form = World.placementForm(People.adult("615"), key);
        form.putAll(Map.of("initiativeId", initiative, "outcome", Map.of("kind", "ordinary-job", "on", "2019-05-06")));
        World.place(Persona.HORSENS, form).statusCode(201);
        Occasions.held(
                initiative,
                "market",
                "2019-05-14T13:00:00Z",
                Map.of("outputs", List.of(Map.of("output", "stalls", "quantity", 3))));
        Occasions.held(
                initiative,
                "market",
                "2019-05-15T13:00:00Z",
                Map.of("outputs", List.of(Map.of("output", "posters", "quantity", 3))));

        // When
        var results = as(Persona.HORSENS).get(RESULTS + "?columns=jobs,done,markets", initiative);

        // Then
        results.then()
                .statusCode(200)
                .body("total.jobs", equalTo(1))
                .body("total.done", equalTo(2))
                .body("total.markets", equalTo(1));
    }

    @Test
    void placementsUnderContractsAreToldApartBySiteAndKindOfJob() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "renovation-jobs");
        UUID site = Voting.area("615", World.ODINSGAARDEN);
        Map<String, Object> onSite = World.contractForm(initiative);
        onSite.put("housingAreaId", site);
        String first = Api.id(as(Persona.HORSENS).body(onSite).post("/v1/contracts"));
        String second =
                Api.id(as(Persona.HORSENS).body(World.contractForm(initiative)).post("/v1/contracts"));
        UUID twice = People.adult("615");
        underContract(initiative, twice, first, "e", "2019-02-04");
        underContract(initiative, twice, second, "d", "2019-09-02");
        underContract(initiative, People.adult("615"), first, "e", "2019-02-04");
        underContract(initiative, People.adult("615"), null, "d", "2019-02-04");
        String columns = "&columns=uniqueParticipants,placements,onSites";

        // When
        var bySite = as(Persona.HORSENS).get(RESULTS + "?by=site" + columns, initiative);

        // Then
        bySite.then()
                .statusCode(200)
                .body("rows.key", containsInAnyOrder(site.toString(), "none"))
                .body("rows.find { it.key == '" + site + "' }.placements", equalTo(2))
                .body("rows.find { it.key == 'none' }.uniqueParticipants", equalTo(1))
                .body("total.uniqueParticipants", equalTo(3))
                .body("total.placements", equalTo(4))
                .body("total.onSites", equalTo(3));
        as(Persona.HORSENS)
                .get(RESULTS + "?by=contract,job-kind" + columns, initiative)
                .then()
                .body("rows.collect { it.key + it.key2 }", containsInAnyOrder(first + "e", second + "d"))
                .body("rows.find { it.key2 == 'e' }.onSites", equalTo(2));
        as(Persona.HORSENS)
                .get(RESULTS + "?by=job-kind" + columns, initiative)
                .then()
                .body("rows.key", contains("d", "e"))
                .body("rows.placements", contains(2, 2));
        as(Persona.HORSENS)
                .accept("application/vnd.json-stat+json")
                .get(RESULTS + "?by=site,contract&columns=placements", initiative)
                .then()
                .statusCode(200)
                .body("role.geo", contains("key"))
                .body("dimension.key.category.label.'" + site + "'", equalTo("Området"))
                .body("dimension.key.category.label.none", equalTo("Outside of areas"))
                .body("dimension.key2.category.label.'" + first + "'", equalTo("Renovering af blok 3"));
    }

    private static void underContract(UUID initiative, UUID participant, String contract, String jobKind, String from) {
        Map<String, Object> form = World.placementForm(participant, initiative + ":" + from + ":" + participant);
        form.put("initiativeId", initiative);
        form.put("contractId", contract);
        form.put("jobKind", jobKind);
        form.put("prospect", jobKind.equals("e") ? "unskilled-work" : "apprenticeship");
        form.put("from", from);
        form.put("to", LocalDate.parse(from).plusWeeks(4).toString());
        World.place(Persona.HORSENS, form).statusCode(201);
    }

    @Test
    void figuresThatOthersPublishedStandBesideAndAreAddedToNothing() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "renovation-jobs");
        String figure = "/v1/initiatives/{id}/reported-figures/on-sites/2018";
        Map<String, Object> form =
                Map.of("value", 300, "unit", "persons", "source", "seed 002", "note", "På 22 byggepladser");
        var first = as(Persona.HORSENS).header("If-None-Match", "*").body(form).put(figure, initiative);
        first.then().statusCode(201).body("origin", equalTo("reported")).body("value", equalTo(300));

        // When
        var corrected = as(Persona.HORSENS)
                .header("If-Match", first.header("ETag"))
                .body(Map.of("value", 14.5, "unit", "per cent", "source", "seed 002"))
                .put(figure, initiative);

        // Then
        corrected.then().statusCode(200).body("value", equalTo(14.5f)).body("note", nullValue());
        as(Persona.HORSENS).body(form).put(figure, initiative).then().statusCode(428);
        as(Persona.HORSENS)
                .header("If-Match", "\"17\"")
                .body(form)
                .put(figure, initiative)
                .then()
                .statusCode(412);
        as(Persona.ODINSGAARDEN)
                .header("If-None-Match", "*")
                .body(form)
                .put(figure, initiative)
                .then()
                .statusCode(403);
        Api.withToken(Tokens.organisation(World.ODINSGAARDEN, "initiatives.read initiatives.write"))
                .header("If-None-Match", "*")
                .body(form)
                .put(figure, initiative)
                .then()
                .statusCode(403)
                .body("code", equalTo("reported-figure-not-yours"));
        as(Persona.GREVE)
                .header("If-None-Match", "*")
                .body(form)
                .put(figure, initiative)
                .then()
                .statusCode(404);
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(form)
                .put("/v1/initiatives/{id}/reported-figures/On_Sites/2019-2017", initiative)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/measure", "/period"));
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("unit", " "))
                .put(figure, initiative)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/value", "/unit", "/source"));
        for (Persona reader : List.of(Persona.HORSENS, Persona.ODINSGAARDEN)) {
            as(reader)
                    .get(RESULTS, initiative)
                    .then()
                    .statusCode(200)
                    .body("rows", empty())
                    .body("reported", hasSize(1))
                    .body("reported[0].value", equalTo(14.5f))
                    .body("reported[0].origin", equalTo("reported"))
                    .body("columns.find { it.key == 'on-sites' }.origin", equalTo("reported"));
        }
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/reported-figures?count=true", initiative)
                .then()
                .statusCode(200)
                .body("items.period", contains("2018"));
        as(Persona.HORSENS)
                .header("If-Match", corrected.header("ETag"))
                .delete(figure, initiative)
                .then()
                .statusCode(204);
        as(Persona.HORSENS).get(figure, initiative).then().statusCode(404);
    }

    private static void enrolled(UUID initiative, String from, String end, String on, String outcome) {
        UUID id = UUID.fromString(World.enrol(Persona.HORSENS, initiative, People.born(2000, "615"), from)
                .statusCode(201)
                .extract()
                .path("id"));
        move(id, Map.of("to", "active", "on", from));
        move(id, Map.of("to", end, "on", on, "outcome", outcome));
    }

    private static void move(UUID enrolment, Map<String, Object> form) {
        as(Persona.HORSENS)
                .body(form)
                .post("/v1/enrolments/{id}/transitions", enrolment)
                .then()
                .statusCode(200);
    }

    private static void place(UUID initiative, int internships, int jobs, int educations) {
        StringBuilder csv = new StringBuilder(
                "sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,from,to,"
                        + "weeklyHours,outcome,outcomeOn,payer\n");
        for (int i = 0; i < internships; i++) {
            String outcome = i < jobs ? "ordinary-job" : i < jobs + educations ? "education" : "none";
            csv.append(
                    "test,%s-%d,%s,%s,tasting-internship,%s,Entreprenør,private,2019-02-04,2019-03-04,37,%s,,employer%n"
                            .formatted(
                                    initiative,
                                    i,
                                    People.adult("461"),
                                    initiative,
                                    i % 2 == 0 ? "13748136" : "25052943",
                                    outcome));
        }
        World.batch(Persona.ODENSE, "/v1/placement-batches", "text/csv", csv.toString())
                .statusCode(201)
                .body("rows.created", equalTo(internships));
    }
}
