package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ResultApiTest {

    @Test
    void internshipsOfByggepladsenLeadToJobsAndEducation() {
        // Given
        UUID initiative = World.initiative(Persona.ODENSE, "tasting-internship");
        place(Persona.ODENSE, initiative, 180, 60, 25);

        // When
        var results = as(Persona.ODENSE).get("/v1/initiatives/{id}/results?by=year", initiative);

        // Then
        results.then()
                .statusCode(200)
                .body("rows.size()", equalTo(1))
                .body("rows[0].key", equalTo("2019"))
                .body("rows[0].internshipsStarted", equalTo(180))
                .body("rows[0].employmentStarted", equalTo(60))
                .body("rows[0].educationStarted", equalTo(25))
                .body("rows[0].uniqueParticipants", equalTo(180))
                .body("disclosureControlled", equalTo(false));
    }

    @Test
    void aPartnerSeesNoSmallCounts() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        place(Persona.HORSENS, initiative, 12, 3, 0);

        // When
        var results = as(Persona.ODINSGAARDEN).get("/v1/initiatives/{id}/results", initiative);

        // Then
        results.then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("rows[0].internshipsStarted", equalTo(12))
                .body("rows[0].employmentStarted", nullValue())
                .body("rows[0].suppressed", hasItems("employmentStarted"));
        as(Persona.GREVE).get("/v1/initiatives/{id}/results", initiative).then().statusCode(404);
    }

    @Test
    void exactCountsAreOfOwnCitizensAlone() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        World.enrol(Persona.HORSENS, initiative, People.adult("615")).statusCode(201);
        Events.contact(People.adult("253"), initiative, "2019-02-01T09:00:00Z");
        TestDatabase.await("select count(*) from contacts where initiative_id = '" + initiative + "'", 1);

        // When
        var results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results", initiative);

        // Then
        results.then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(false))
                .body("rows[0].enrolments", equalTo(1))
                .body("rows[0].contacts", equalTo(0))
                .body("rows[0].uniqueParticipants", equalTo(1));
    }

    @Test
    void outsidersCannotSubtractPeriodsFromEachOther() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        String path = "/v1/initiatives/{id}/results";

        // When
        var refused = as(Persona.ODINSGAARDEN).get(path + "?from=2019-01-02&to=2019-12-31&by=quarter", initiative);

        // Then
        refused.then()
                .statusCode(422)
                .body("errors.pointer", hasItems("?from", "?to", "?by"))
                .body("errors.code", hasItems("not-a-whole-year", "not-disclosed"));
        as(Persona.ODINSGAARDEN)
                .get(path + "?from=2019-01-01&to=2020-01-01&by=year", initiative)
                .then()
                .statusCode(200);
    }

    @Test
    void conversationsAndPlacementsAreCountedByQuarterAndKind() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "job-and-education-guidance");
        UUID participant = People.adult("615");
        Events.contact(participant, initiative, "2018-12-31T23:30:00Z");
        Events.contact(participant, initiative, "2019-02-01T09:00:00Z");
        TestDatabase.await("select count(*) from contacts where initiative_id = '" + initiative + "'", 2);
        Map<String, Object> form = World.placementForm(participant, "quarter");
        form.put("initiativeId", initiative);
        World.place(Persona.HORSENS, form).statusCode(201);

        // When
        var byQuarter = as(Persona.HORSENS).get("/v1/initiatives/{id}/results?by=quarter", initiative);
        var byKind = as(Persona.HORSENS).get("/v1/initiatives/{id}/results?by=kind", initiative);

        // Then
        byQuarter
                .then()
                .statusCode(200)
                .body("rows[0].key", equalTo("2019-Q1"))
                .body("rows[0].contacts", equalTo(2))
                .body("rows[0].uniqueParticipants", equalTo(1));
        byKind.then()
                .statusCode(200)
                .body("rows[0].key", equalTo("company-internship"))
                .body("rows[0].placements", equalTo(1));
    }

    @Test
    void participantsAreCountedByTheBenefitOfTheDay() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID onBenefit = People.adult("615");
        World.enrol(Persona.HORSENS, initiative, onBenefit).statusCode(201);
        World.enrol(Persona.HORSENS, initiative, People.adult("615")).statusCode(201);
        Events.benefit(onBenefit, "kontanthjaelp", "2018-01-01");
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + onBenefit + "'", 1);

        // When
        var results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results?by=benefit-group", initiative);

        // Then
        results.then()
                .statusCode(200)
                .body("rows.key", contains("kontanthjaelp", "none"))
                .body("rows.uniqueParticipants", contains(1, 1));
    }

    @Test
    void progressHoldsTargetsAgainstWhatWasReached() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("period", Map.of("from", "2018-01-01", "to", "2020-01-01"));
        form.put("targets", List.of(Map.of("measure", "placements", "value", 10)));
        UUID initiative = World.initiative(Persona.HORSENS, form);
        place(Persona.HORSENS, initiative, 4, 0, 0);

        // When
        var progress = as(Persona.HORSENS).get("/v1/initiatives/{id}/progress", initiative);

        // Then
        progress.then()
                .statusCode(200)
                .body("targets[0].actual", equalTo(4))
                .body("targets[0].expected", equalTo(10.0f))
                .body("targets[0].status", equalTo("behind"));
    }

    @Test
    void theProgressOfOutsidersFollowsFromTheResultsThatTheySee() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("period", Map.of("from", "2018-07-01", "to", "2019-03-01"));
        form.put(
                "targets",
                List.of(
                        Map.of("measure", "placements", "value", 20),
                        Map.of("measure", "employment-started", "value", 10),
                        Map.of("measure", "unique-participants", "value", 10)));
        UUID initiative = World.initiative(Persona.HORSENS, form);
        place(Persona.HORSENS, initiative, 12, 3, 0);

        // When
        var progress = as(Persona.ODINSGAARDEN).get("/v1/initiatives/{id}/progress", initiative);

        // Then
        progress.then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("targets.from", everyItem(equalTo("2018-01-01")))
                .body("targets.to", everyItem(equalTo("2020-01-01")))
                .body("targets.actual", contains(12, null, 12));
    }

    @Test
    void resultsAreATableForSpreadsheetsToo() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        place(Persona.HORSENS, initiative, 12, 3, 0);
        String path = "/v1/initiatives/{id}/results";

        // When
        String own = as(Persona.HORSENS)
                .accept("text/csv")
                .get(path, initiative)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        String partners = as(Persona.ODINSGAARDEN)
                .accept("text/csv")
                .queryParam("delimiter", ";")
                .get(path, initiative)
                .asString();
        var refused = as(Persona.HORSENS)
                .accept("text/csv")
                .queryParam("delimiter", "|")
                .get(path, initiative);

        // Then
        assertTrue(own.startsWith("key,uniqueParticipants,contacts,internshipsStarted,"), own);
        assertTrue(own.lines().toList().getLast().startsWith("2019,12,0,12,0,3,12,1,"), own);
        assertTrue(partners.lines().toList().getLast().startsWith("2019;12;0;12;0;;12;"), partners);
        assertTrue(partners.lines().toList().getLast().contains("employmentStarted"), partners);
        refused.then().statusCode(400).body("errors[0].pointer", equalTo("?delimiter"));
    }

    @Test
    void savingsAreToldWithTheirAssumptionsAndFormulas() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("period", Map.of("from", "2019-01-01", "to", "2020-01-01"));
        form.put("funding", List.of(Map.of("source", "Landsbyggefonden", "amountDkk", "200000.00")));
        UUID initiative = UUID.fromString(
                as(Persona.HORSENS).body(form).post("/v1/initiatives").path("id"));
        place(Persona.HORSENS, initiative, 9, 4, 0);
        String path = "/v1/initiatives/{id}/savings";

        // When
        var savings = as(Persona.HORSENS).get(path + "?savingPerPersonYearDkk=100000", initiative);
        var ofPartner = as(Persona.ODINSGAARDEN).get(path, initiative);
        var refused = as(Persona.HORSENS).get(path + "?retentionPct=101&fromYear=2020&toYear=2019", initiative);

        // Then
        savings.then()
                .statusCode(200)
                .body("rows.year", contains(2019))
                .body("rows[0].startedJob", equalTo(4))
                .body("rows[0].personYears", equalTo(2.0f))
                .body("total.savingDkk", equalTo("200000.00"))
                .body("total.costDkk", equalTo("200000.00"))
                .body("total.netDkk", equalTo("0.00"))
                .body("assumptions.key", contains("savingPerPersonYearDkk", "firstYearPct", "retentionPct"))
                .body("assumptions[0].source", equalTo("request"))
                .body("formulas.netDkk", equalTo("savingDkk - costDkk"));
        ofPartner
                .then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("rows[0].startedJob", nullValue())
                .body("total.savingDkk", nullValue());
        refused.then().statusCode(400).body("errors.pointer", contains("?toYear", "?retentionPct"));
    }

    @Test
    void savingsDoNotEndBeforeTheInitiativeBegins() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");

        // When
        var refused = as(Persona.HORSENS).get("/v1/initiatives/{id}/savings?toYear=2013&retentionPct=101", initiative);

        // Then
        refused.then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?toYear", "?retentionPct"))
                .body("errors.code", hasItems("before-from"));
    }

    @Test
    void outsidersSeeNoCountsOfTheRunningYear() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        int running = LocalDate.now(ZoneId.of("Europe/Copenhagen")).getYear();
        enrol(initiative, LocalDate.of(running - 1, 3, 1), 6);
        enrol(initiative, LocalDate.of(running, 1, 1), 7);
        String path = "/v1/initiatives/{id}/results";

        // When
        var partners = as(Persona.ODINSGAARDEN).get(path, initiative);

        // Then
        partners.then()
                .statusCode(200)
                .body("rows.enrolments", contains(6, null))
                .body("rows[1].uniqueParticipants", nullValue())
                .body("rows[1].suppressed", hasItems("enrolments", "contacts", "workplaces", "followedUp12"));
        as(Persona.HORSENS).get(path, initiative).then().body("rows.enrolments", contains(6, 7));
    }

    @Test
    void whatWasPublishedOfAnEndedYearDoesNotChangeByTheDay() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        place(Persona.HORSENS, initiative, 12, 6, 0);
        String path = "/v1/initiatives/{id}/results";
        String yesterday = as(Persona.ODINSGAARDEN).get(path, initiative).asString();
        Map<String, Object> late = World.placementForm(People.adult("615"), initiative + "-late");
        late.put("initiativeId", initiative);
        World.place(Persona.HORSENS, late).statusCode(201);

        // When
        var today = as(Persona.ODINSGAARDEN).get(path, initiative);

        // Then
        assertEquals(yesterday, today.asString());
        as(Persona.HORSENS).get(path, initiative).then().body("rows[0].placements", equalTo(13));
    }

    @Test
    void aYearOfNobodyBindsNothing() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        String path = "/v1/initiatives/{id}/results";
        as(Persona.ODINSGAARDEN).get(path, initiative).then().body("rows.size()", equalTo(0));
        place(Persona.HORSENS, initiative, 3, 0, 0);
        as(Persona.ODINSGAARDEN).get(path, initiative).then().body("rows[0].placements", nullValue());
        enrol(initiative, LocalDate.of(2019, 3, 1), 8);

        // When
        var partners = as(Persona.ODINSGAARDEN).get(path, initiative);

        // Then
        partners.then().statusCode(200).body("rows[0].enrolments", equalTo(8)).body("rows[0].placements", nullValue());
    }

    @Test
    void aPartnerLiftsNoCountOverTheLimitByItsOwnPostings() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        place(Persona.HORSENS, initiative, 1, 0, 0);
        for (int i = 0; i < 6; i++) {
            UUID participant = People.adult("615");
            World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
            Map<String, Object> own = World.placementForm(participant, initiative + "-" + i);
            own.put("initiativeId", initiative);
            own.put("kind", "tasting-internship");
            own.put("to", "2019-03-04");
            World.place(Persona.ODINSGAARDEN, own).statusCode(201);
        }

        // When
        var partners = as(Persona.ODINSGAARDEN).get("/v1/initiatives/{id}/results", initiative);

        // Then
        partners.then()
                .statusCode(200)
                .body("rows[0].placements", nullValue())
                .body("rows[0].internshipsStarted", nullValue())
                .body("rows[0].enrolments", equalTo(6));
    }

    @Test
    void theTotalOfASharedInitiativeDoesNotTellTheOneOfTheOther() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("municipalityCodes", List.of("615", "253"));
        UUID initiative = UUID.fromString(
                as(Persona.HORSENS).body(form).post("/v1/initiatives").path("id"));
        place(Persona.HORSENS, initiative, 6, 0, 0);
        place(Persona.GREVE, initiative, 1, 0, 0);
        String path = "/v1/initiatives/{id}/results";

        // When
        var own = as(Persona.HORSENS).get(path, initiative);
        var all = as(Persona.HORSENS).get(path + "?citizens=all", initiative);
        var refused = as(Persona.ODINSGAARDEN).get(path + "?citizens=own&by=kind", initiative);

        // Then
        own.then().statusCode(200).body("disclosureControlled", equalTo(false)).body("rows[0].placements", equalTo(6));
        all.then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("rows[0].placements", nullValue())
                .body("rows[0].uniqueParticipants", nullValue());
        refused.then().statusCode(422).body("errors.pointer", containsInAnyOrder("?citizens", "?by"));
        as(Persona.HORSENS)
                .get(path + "?citizens=everybody", initiative)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?citizens"));
    }

    @Test
    void plansCountWhenTheirDayHasCome() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        enrol(initiative, today.minusYears(1).withDayOfYear(1), 6);
        Map<String, Object> planned = World.placementForm(People.adult("615"), "planned");
        planned.put("initiativeId", initiative);
        planned.put("from", today.plusYears(1).toString());
        planned.put("to", today.plusYears(1).plusWeeks(4).toString());
        World.place(Persona.HORSENS, planned).statusCode(201);
        String path = "/v1/initiatives/{id}";

        // When
        var results = as(Persona.HORSENS).get(path + "/results", initiative);

        // Then
        results.then().statusCode(200).body("rows.key", contains(String.valueOf(today.getYear() - 1)));
        as(Persona.HORSENS)
                .get(path + "/results?by=kind", initiative)
                .then()
                .statusCode(200)
                .body("rows.size()", equalTo(0));
        as(Persona.ODINSGAARDEN)
                .get(path + "/results", initiative)
                .then()
                .body("rows.key", contains(String.valueOf(today.getYear() - 1)));
    }

    @Test
    void nothingIsCountedWhileProjectionsAreRebuilt() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("targets", List.of(Map.of("measure", "placements", "value", 20)));
        UUID initiative = UUID.fromString(
                as(Persona.HORSENS).body(form).post("/v1/initiatives").path("id"));
        TestDatabase.execute("insert into rebuild_targets values ('a-topic-that-is-far-behind', 0, 1)");
        List<String> readers = List.of("/results", "/progress", "/savings", "?expand=results");

        // When
        var answers = readers.stream()
                .map(reader -> Map.of(
                        "own", as(Persona.HORSENS).get("/v1/initiatives/{id}" + reader, initiative),
                        "partner", as(Persona.ODINSGAARDEN).get("/v1/initiatives/{id}" + reader, initiative)))
                .toList();

        // Then
        TestDatabase.execute("delete from rebuild_targets where topic = 'a-topic-that-is-far-behind'");
        answers.forEach(of -> of.forEach((who, answer) -> answer.then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("projections-being-rebuilt"))));
    }

    @Test
    void unchangedResultsAndProgressAreNotSentAgain() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        String results = "/v1/initiatives/{id}/results";
        String progress = "/v1/initiatives/{id}/progress";
        String known = as(Persona.HORSENS).get(results, initiative).header("ETag");
        String knownProgress = as(Persona.HORSENS).get(progress, initiative).header("ETag");

        // When
        var again = as(Persona.HORSENS).header("If-None-Match", known).get(results, initiative);

        // Then
        again.then().statusCode(304);
        as(Persona.HORSENS)
                .header("If-None-Match", knownProgress)
                .get(progress, initiative)
                .then()
                .statusCode(304);
        place(Persona.HORSENS, initiative, 5, 0, 0);
        as(Persona.HORSENS)
                .header("If-None-Match", known)
                .get(results, initiative)
                .then()
                .statusCode(200);
    }

    @Test
    void allFaultsOfAQuestionAreToldTogether() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");

        // When
        var refused = as(Persona.ODINSGAARDEN)
                .accept("text/csv")
                .queryParam("delimiter", "|")
                .get("/v1/initiatives/{id}/results?by=week&from=2019-01-02&to=2019-01-01", initiative);

        // Then
        refused.then()
                .statusCode(400)
                .body("errors.pointer", contains("?delimiter", "?by", "?to", "?from"))
                .body(
                        "errors.code",
                        contains("unknown-delimiter", "unknown-code", "not-after-from", "not-a-whole-year"));
    }

    private static void enrol(UUID initiative, LocalDate from, int participants) {
        StringBuilder csv = new StringBuilder("sourceSystem,sourceId,initiativeId,participantId,from\n");
        for (int i = 0; i < participants; i++) {
            UUID participant = People.adult("615");
            csv.append("test,%s,%s,%s,%s%n".formatted(participant, initiative, participant, from));
        }
        World.batch(Persona.HORSENS, "/v1/enrolment-batches", "text/csv", csv.toString())
                .statusCode(201)
                .body("rows.created", equalTo(participants));
    }

    private static void place(Persona who, UUID initiative, int internships, int jobs, int educations) {
        String municipality = who.municipality().orElseThrow();
        StringBuilder csv = new StringBuilder(
                "sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,from,to,"
                        + "weeklyHours,outcome,outcomeOn\n");
        for (int i = 0; i < internships; i++) {
            String outcome = i < jobs ? "ordinary-job" : i < jobs + educations ? "education" : "none";
            csv.append("test,%s-%d,%s,%s,tasting-internship,13748136,Entreprenør,private,2019-02-04,2019-03-04,37,%s,%n"
                    .formatted(initiative, i, People.adult(municipality), initiative, outcome));
        }
        World.batch(who, "/v1/placement-batches", "text/csv", csv.toString())
                .statusCode(201)
                .body("rows.created", equalTo(internships));
    }
}
