package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlacementApiTest {

    @Test
    void aMunicipalityPlacesItsParticipant() {
        // Given
        Map<String, Object> form = World.placementForm(People.adult("615"), "own");
        form.put("hourlyWageDkk", "145.50");

        // When
        var placed = World.place(Persona.HORSENS, form);

        // Then
        placed.statusCode(201)
                .body("municipalityCode", equalTo("615"))
                .body("employer.cvr", equalTo(World.EMPLOYER))
                .body("weeklyHours", equalTo(37))
                .body("hourlyWageDkk", equalTo("145.50"))
                .body("outcome", nullValue());
    }

    @Test
    void aHousingOrganisationPlacesWhomItsInitiativeHolds() {
        // Given
        UUID participant = People.adult("615");
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        World.place(Persona.ODINSGAARDEN, World.placementForm(participant, "org"))
                .statusCode(422)
                .body("errors.code", contains("participant-not-found"));
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);

        // When
        var placed = World.place(Persona.ODINSGAARDEN, World.placementForm(participant, "org"));

        // Then
        String id = placed.statusCode(201).extract().path("id");
        as(Persona.ODINSGAARDEN).get("/v1/placements/{id}", id).then().statusCode(200);
        as(Persona.HORSENS).get("/v1/placements/{id}", id).then().statusCode(200);
        as(Persona.GREVE).get("/v1/placements/{id}", id).then().statusCode(404);
        as(Persona.BO_VEST).get("/v1/placements/{id}", id).then().statusCode(404);
    }

    @Test
    void aHousingOrganisationPlacesWhoConsents() {
        // Given
        UUID participant = People.adult("615");
        Events.registered(participant);
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // When
        var placed = World.place(Persona.ODINSGAARDEN, World.placementForm(participant, "consent"));

        // Then
        placed.statusCode(201);
    }

    @Test
    void aConsentForOneInitiativeServesNoOther() {
        // Given
        UUID participant = People.adult("615");
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        Events.registered(participant);
        Events.consent(participant, World.ODINSGAARDEN, null, "benefits", initiative);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
        Map<String, Object> form = World.placementForm(participant, "bound");
        form.put("initiativeId", World.initiative(Persona.HORSENS, "outreach-employment"));

        // When
        var refused = World.place(Persona.ODINSGAARDEN, form);

        // Then
        refused.statusCode(422).body("errors.code", contains("participant-not-found"));
        form.put("initiativeId", initiative);
        World.place(Persona.ODINSGAARDEN, form).statusCode(201);
    }

    @Test
    void foreignAndUnknownParticipantsAnswerAlike() {
        // Given
        UUID foreign = People.adult("253");
        UUID unknown = UUID.fromString(World.NOBODY);

        // When
        String first = World.place(Persona.HORSENS, World.placementForm(foreign, "x"))
                .statusCode(422)
                .extract()
                .path("errors[0]")
                .toString();
        String second = World.place(Persona.HORSENS, World.placementForm(unknown, "y"))
                .statusCode(422)
                .extract()
                .path("errors[0]")
                .toString();

        // Then
        assertEquals(first, second);
    }

    @Test
    void notKnowingIsNoReasonToSayThatNobodyExists() {
        // Given
        UUID participant = UUID.fromString(People.UNANSWERED);

        // When
        var refused = World.place(Persona.HORSENS, World.placementForm(participant, "unanswered"));

        // Then
        refused.statusCode(503).header("Retry-After", "5");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        // Given
        Map<String, Object> form = World.placementForm(People.born(2008, "615"), "faults");
        form.put("kind", "tasting-internship");
        form.put("employer", Map.of("cvr", "13748137", "name", "Testfirma", "kind", "private"));

        // When
        var refused = World.place(Persona.HORSENS, form);

        // Then
        refused.statusCode(422)
                .body("errors.pointer", hasItems("/employer/cvr", "/to", "/from"))
                .body("errors.code", hasItems("invalid-cvr", "period-too-long", "too-young"));
    }

    @Test
    void rulesAreToldTogetherWithWhatCannotBeRead() {
        // Given
        Map<String, Object> form = World.placementForm(People.adult("615"), "unreadable");
        form.put("from", "2019-02-30");
        form.put("weeklyHours", 169);
        form.put("employer", Map.of("cvr", "13748137", "name", "Testfirma", "kind", "nobody", "size", 3));
        form.remove("source");

        // When
        var refused = World.place(Persona.HORSENS, form);

        // Then
        refused.statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/from",
                                "/employer/size",
                                "/source",
                                "/employer/kind",
                                "/employer/cvr",
                                "/weeklyHours"))
                .body(
                        "errors.code",
                        hasItems("invalid-date", "unknown-field", "required", "invalid-cvr", "too-many-hours"));
    }

    @Test
    void theInitiativeLimitsItsKinds() {
        // Given
        UUID participant = People.born(2004, "615");
        Map<String, Object> form = World.placementForm(participant, "kind");
        form.put("initiativeId", World.initiative(Persona.HORSENS, "leisure-job"));

        // When
        var refused = World.place(Persona.HORSENS, form);

        // Then
        refused.statusCode(422).body("errors.code", hasItems("kind-not-in-initiative"));
    }

    @Test
    void theSameSourceIsChangedAndAnOutcomeStays() {
        // Given
        Map<String, Object> form = World.placementForm(People.adult("615"), "again");
        form.put("outcome", Map.of("kind", "ordinary-job", "on", "2019-05-06"));
        String id = World.place(Persona.HORSENS, form).statusCode(201).extract().path("id");
        form.remove("outcome");
        form.put("weeklyHours", 30);

        // When
        var changed = World.place(Persona.HORSENS, form);

        // Then
        changed.statusCode(200)
                .body("id", equalTo(id))
                .body("version", equalTo(1))
                .body("weeklyHours", equalTo(30))
                .body("outcome.kind", equalTo("ordinary-job"));
    }

    @Test
    void aPatchIsCheckedByTheSameRules() {
        // Given
        String id = World.place(Persona.HORSENS, World.placementForm(People.adult("615"), "patch"))
                .extract()
                .path("id");

        // When
        var refused = as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "2019-05-07"))
                .patch("/v1/placements/{id}", id);
        var done = as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "2019-04-01"))
                .patch("/v1/placements/{id}", id);

        // Then
        refused.then().statusCode(422).body("errors.code", contains("period-too-long"));
        done.then().statusCode(200).body("to", equalTo("2019-04-01"));
    }

    @Test
    void anOutcomeIsRecordedAndPublished() {
        // Given
        String id = World.place(Persona.HORSENS, World.placementForm(People.adult("615"), "outcome"))
                .extract()
                .path("id");

        // When
        var ended = as(Persona.HORSENS)
                .body(Map.of("kind", "education", "on", "2019-05-06"))
                .post("/v1/placements/{id}/outcome", id);

        // Then
        ended.then().statusCode(200).body("outcome.kind", equalTo("education"));
        var event = Topics.of("opgang.initiatives.v1", UUID.fromString(id), 2).getLast();
        assertEquals("education", event.data().get("outcome").asText());
    }

    @Test
    void anOutcomeBeforeTheFirstDayIsRefused() {
        // Given
        String id = World.place(Persona.HORSENS, World.placementForm(People.adult("615"), "early"))
                .extract()
                .path("id");

        // When
        var refused = as(Persona.HORSENS)
                .body(Map.of("kind", "none", "on", "2019-02-03"))
                .post("/v1/placements/{id}/outcome", id);

        // Then
        refused.then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/on"))
                .body("errors[0].code", equalTo("before-from"));
    }

    @Test
    void hoursAreCountedAgainstTheLimitOfTheMonth() {
        // Given
        Map<String, Object> form = World.placementForm(People.adult("615"), "hours");
        form.put("kind", "operations-assistant");
        form.put("weeklyHours", 40);
        form.put("hourlyWageDkk", "25");
        String id = World.place(Persona.HORSENS, form).statusCode(201).extract().path("id");
        for (int day = 1; day <= 7; day++) {
            hours(id, "2019-03-0" + day, 22).statusCode(201);
        }

        // When
        var refused = hours(id, "2019-03-08", 7);

        // Then
        refused.statusCode(422).body("errors[0].code", equalTo("too-many-hours"));
        hours(id, "2019-03-08", 6).statusCode(201);
        hours(id, "2019-04-01", 7).statusCode(201);
        as(Persona.HORSENS)
                .get("/v1/placements/{id}", id)
                .then()
                .statusCode(200)
                .body("registeredHours", equalTo(167));
    }

    @Test
    void hoursOfYoungPeopleKeepTheLimitsOfDayAndWeek() {
        // Given
        UUID participant = People.born(2005, "615");
        String first = youthJob(participant, "youth-first");
        String second = youthJob(participant, "youth-second");
        hours(first, "2019-09-02", 2).statusCode(201);
        hours(first, "2019-09-07", 7).statusCode(201);
        hours(second, "2019-09-03", 2).statusCode(201);

        // When
        var sameDay = hours(second, "2019-09-02", 1);
        var thirteenthHour = hours(first, "2019-09-04", 2);

        // Then
        sameDay.statusCode(422).body("errors.code", contains("too-many-hours"));
        thirteenthHour.statusCode(422).body("errors.code", contains("too-many-hours"));
        hours(first, "2019-09-04", 1).statusCode(201);
    }

    @Test
    void hoursOfOnePersonThatArriveTogetherKeepTheLimitsToo() throws Exception {
        // Given
        UUID participant = People.born(2005, "615");
        List<String> jobs = List.of(youthJob(participant, "youth-left"), youthJob(participant, "youth-right"));
        List<List<Integer>> statuses = new ArrayList<>();

        // When
        try (var threads = Executors.newFixedThreadPool(jobs.size())) {
            for (int week = 0; week < 5; week++) {
                String monday = LocalDate.of(2019, 9, 2).plusWeeks(week).toString();
                List<Callable<Integer>> posts = jobs.stream()
                        .<Callable<Integer>>map(
                                job -> () -> hours(job, monday, 2).extract().statusCode())
                        .toList();
                List<Integer> answers = new ArrayList<>();
                for (var answer : threads.invokeAll(posts)) {
                    answers.add(answer.get());
                }
                statuses.add(answers.stream().sorted().toList());
            }
        }

        // Then
        assertEquals(Collections.nCopies(5, List.of(201, 422)), statuses);
    }

    @Test
    void youngPeopleHaveTwoFreeDaysAWeek() {
        // Given
        String id = youthJob(People.born(2005, "615"), "youth-days");
        for (int day = 2; day <= 6; day++) {
            hours(id, "2019-09-0" + day, 1).statusCode(201);
        }

        // When
        var sixthDay = hours(id, "2019-09-07", 1);

        // Then
        sixthDay.statusCode(422)
                .body("errors.pointer", contains("/date"))
                .body("errors.code", contains("too-few-free-days"));
        hours(id, "2019-09-06", 1).statusCode(201);
        hours(id, "2019-09-09", 1).statusCode(201);
    }

    @Test
    void hoursAreReadUnderTheirOwnPlacement() {
        // Given
        String id = World.place(Persona.HORSENS, World.placementForm(People.adult("615"), "hours-own"))
                .extract()
                .path("id");
        String other = World.place(Persona.HORSENS, World.placementForm(People.adult("615"), "hours-other"))
                .extract()
                .path("id");
        String hours = hours(id, "2019-03-01", 7).statusCode(201).extract().path("id");

        // When
        var elsewhere = as(Persona.HORSENS).get("/v1/placements/{id}/hours/{hours}", other, hours);

        // Then
        elsewhere.then().statusCode(404);
        as(Persona.HORSENS)
                .get("/v1/placements/{id}/hours/{hours}", id, hours)
                .then()
                .statusCode(200);
    }

    @Test
    void whoReadAPlacementIsWrittenDown() {
        // Given
        UUID participant = People.adult("615");
        String id = World.place(Persona.HORSENS, World.placementForm(participant, "log"))
                .extract()
                .path("id");

        // When
        as(Persona.HORSENS).get("/v1/placements/{id}", id).then().statusCode(200);

        // Then
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from access_log where action = 'read-placement' and purpose = 'case-handling' and subject_id = '"
                                + participant + "' and tenant = 'municipality:615'"));
    }

    private static String youthJob(UUID participant, String sourceId) {
        Map<String, Object> form = World.placementForm(participant, sourceId);
        form.put("kind", "leisure-job");
        form.put("schoolStatus", "in-compulsory-school");
        form.put("from", "2019-09-02");
        form.put("to", "2019-12-01");
        form.put("weeklyHours", 6);
        return World.place(Persona.HORSENS, form).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse hours(String id, String day, int hours) {
        return as(Persona.HORSENS)
                .body(Map.of("date", day, "hours", hours))
                .post("/v1/placements/{id}/hours", id)
                .then();
    }
}
