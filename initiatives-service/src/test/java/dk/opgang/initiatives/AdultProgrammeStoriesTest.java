package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Programmes for adults as their documents tell them, walked through the interface with what they refuse. */
@ServiceTest
class AdultProgrammeStoriesTest {

    private static final String COMPANY = "25052943";

    @Test
    void aYearOnBenefitsOpensTheGuaranteeAndPaidHoursAreCounted() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "education-and-job-guarantee");
        UUID lately = onBenefits("2018-06-01");
        World.enrol(Persona.HORSENS, initiative, lately)
                .statusCode(422)
                .body("errors.code", contains("less-than-a-year-on-benefits"))
                .body("errors.pointer", contains("/participantId"));
        List<UUID> people =
                IntStream.range(0, 7).mapToObj(_ -> onBenefits("2018-01-07")).toList();
        List<String> enrolled = people.stream()
                .map(it -> active(initiative, it, "2019-01-07", Map.of()))
                .toList();
        step(enrolled.getFirst(), "offer", "2019-01-14")
                .statusCode(422)
                .body("errors.code", contains("step-too-early"));
        for (String enrolment : enrolled.subList(0, 2)) {
            step(enrolment, "talk", "2019-01-14").statusCode(200);
            step(enrolment, "offer", "2019-02-01").statusCode(200);
        }
        place(initiative, people.getFirst(), Map.of("kind", "ordinary-job")).statusCode(201);
        place(initiative, people.get(1), Map.of("kind", "company-internship", "to", "2019-05-01"))
                .statusCode(201);
        place(initiative, people.get(2), Map.of("kind", "leisure-job"))
                .statusCode(422)
                .body("errors.code", contains("kind-not-in-initiative"));

        // When
        Response results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results", initiative);

        // Then
        results.then()
                .statusCode(200)
                .body("total.uniqueParticipants", equalTo(7))
                .body("total.paidHours", equalTo(1))
                .body("total.paidHoursSharePct", equalTo(14.3f));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/funnel", initiative)
                .then()
                .body("stage", contains("talk", "offer", "job-or-education"))
                .body("count", contains(2, 2, 2));
    }

    @Test
    void theOfficeInTheAreaIsOpenThreeDaysAndTheSameStaffLeadsOnToAPlacement() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("openingHours", List.of(opening("monday"), opening("wednesday"), opening("thursday")));
        UUID initiative = World.initiative(Persona.HORSENS, form);
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/opening-hours", initiative)
                .then()
                .body("activities[0].daysAWeek", equalTo(3))
                .body("activities[0].met", equalTo(true));
        String staff = Roles.holder(initiative, "fixed-staff", Map.of());
        String other = Roles.holder(initiative, "fixed-staff", Map.of());
        UUID resident = onBenefits("2018-01-01");
        String enrolment = active(initiative, resident, "2019-01-07", Map.of());
        Occasions.held(initiative, "open-office", "2019-01-07T10:00:00Z", Map.of("headcount", 9));
        Occasions.post(
                        Persona.HORSENS,
                        initiative,
                        Occasions.form(
                                "conversation",
                                "2019-01-08T10:00:00Z",
                                Map.of("enrolmentId", enrolment, "headcount", 9)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("headcount-not-open"));
        talk(initiative, enrolment, "2019-01-08", staff);
        talk(initiative, enrolment, "2019-01-15", staff);
        talk(initiative, enrolment, "2019-01-22", other);
        step(enrolment, "placement", "2019-02-04").statusCode(422).body("errors.code", contains("step-too-early"));
        step(enrolment, "contact", "2019-01-08").statusCode(200);
        step(enrolment, "plan", "2019-01-22").statusCode(200);
        step(enrolment, "placement", "2019-02-04").statusCode(200);
        place(initiative, resident, Map.of("kind", "company-internship", "to", "2019-05-01"))
                .statusCode(201);

        // When
        Response rhythm =
                as(Persona.HORSENS).get("/v1/enrolments/{id}/rhythm?activity=conversation&until=2019-01-31", enrolment);

        // Then
        rhythm.then()
                .statusCode(200)
                .body("held", equalTo(3))
                .body("continuity.role", equalTo("fixed-staff"))
                .body("continuity.holders", equalTo(2))
                .body("continuity.breaks", equalTo(1))
                .body("continuity.longestRun", equalTo(2));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?by=benefit-group", initiative)
                .then()
                .statusCode(200)
                .body("rows.find { it.key == 'kontanthjaelp' }.contacts", equalTo(3))
                .body("rows.find { it.key == 'kontanthjaelp' }.internshipsStarted", equalTo(1))
                .body("rows.find { it.key == 'kontanthjaelp' }.uniqueParticipants", equalTo(1))
                .body("rows.key", contains("kontanthjaelp"))
                .body("rows.occasions", contains(3))
                .body("total.occasions", equalTo(4))
                .body("total.uniqueParticipants", equalTo(1))
                .body("total.continuityBreaks", equalTo(1));
        List.of("age-group", "housing-area", "benefit-group,year").forEach(by -> as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?by={by}", initiative, by)
                .then()
                .statusCode(200)
                .body("rows.occasions", contains(3))
                .body("total.occasions", equalTo(4)));
    }

    @Test
    void parentsGiveHoursAtInstitutionsOfOthersOnceTheirCertificateWasSeen() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "hyggeforaeldre");
        UUID parent = onBenefits("2018-01-01");
        String own = World.institution("kindergarten", "1003388501");
        Map<String, Object> told = Map.of("told", Map.of("own-institutions", List.of(own)));
        UUID initiative = World.initiative(
                Persona.HORSENS, with(form, Map.of("role", "host", "organisation", COMPANY, "kind", "municipality")));
        enrol(initiative, parent, told).statusCode(422).body("errors.code", contains("partner-kind-not-allowed"));
        UUID hosted = World.initiative(
                Persona.HORSENS, with(form, Map.of("role", "host", "organisation", COMPANY, "kind", "association")));
        enrol(hosted, parent, Map.of())
                .statusCode(422)
                .body("errors.code", contains("required"))
                .body("errors.pointer", contains("/told/own-institutions"));
        UUID provided = People.adult("615");
        enrol(hosted, provided, told).statusCode(422).body("errors.code", contains("not-on-benefits"));
        String enrolment = active(hosted, parent, "2019-01-07", told);
        step(enrolment, "introduction", "2019-01-14").statusCode(200);
        Map<String, Object> volunteering = Map.of(
                "kind", "volunteering", "weeklyHours", 6, "institutionId", World.institution("nursery", "1003388502"));
        place(hosted, parent, volunteering).statusCode(422).body("errors.code", contains("certificate-missing"));
        as(Persona.HORSENS)
                .body(Map.of("certificate", "child-protection", "seenOn", "2019-01-15", "seenBy", "615"))
                .post("/v1/enrolments/{id}/certificates", enrolment)
                .then()
                .statusCode(201);
        String placement = place(hosted, parent, volunteering)
                .statusCode(201)
                .body("step", equalTo("placed"))
                .extract()
                .path("id");
        for (String day : List.of("2019-02-05", "2019-02-07")) {
            as(Persona.HORSENS)
                    .body(Map.of("date", day, "hours", 2.5))
                    .post("/v1/placements/{id}/hours", placement)
                    .then()
                    .statusCode(201);
        }

        // When
        Response results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results", hosted);

        // Then
        results.then().statusCode(200).body("total.placements", equalTo(1)).body("total.hoursGiven", equalTo(5.0f));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/steps", enrolment)
                .then()
                .body("items.step", contains("introduction", "placed"));
    }

    @Test
    void sevenAspirantsFinishTogetherAndFiveGoOn() {
        // Given
        UUID alone = World.initiative(Persona.HORSENS, World.initiativeForm(Persona.HORSENS, "aspiranterne"));
        enrol(alone, People.born(2000, "615"), Map.of())
                .statusCode(422)
                .body("errors.code", contains("partner-missing", "partner-missing"));
        UUID initiative = World.initiative(
                Persona.HORSENS,
                with(
                        World.initiativeForm(Persona.HORSENS, "aspiranterne"),
                        Map.of("role", "culture-institution", "organisation", World.EMPLOYER),
                        Map.of("role", "research", "organisation", COMPANY)));
        enrol(initiative, People.born(1984, "615"), Map.of())
                .statusCode(422)
                .body("errors.code", contains("age-not-eligible"));
        List<String> seven = IntStream.range(0, 7)
                .mapToObj(_ -> active(initiative, People.born(2000, "615"), "2020-09-01", Map.of()))
                .toList();
        String cohort = Groups.form(Persona.HORSENS, initiative, Map.of("name", "Første hold"));
        join(cohort, seven.subList(0, 2));
        Groups.move(Persona.HORSENS, cohort, "running", "2020-09-07")
                .then()
                .statusCode(422)
                .body("errors.code", contains("group-too-small"));
        join(cohort, seven.subList(2, 7));
        seven.forEach(it -> step(it, "try-out", "2020-09-02").statusCode(200));
        Groups.move(Persona.HORSENS, cohort, "running", "2020-09-07").then().statusCode(200);
        String day = Occasions.held(initiative, "culture-day", "2020-09-08T09:00:00Z", Map.of("groupId", cohort));
        Occasions.attend(Persona.HORSENS, day, seven.subList(0, 6), seven.subList(6, 7))
                .then()
                .statusCode(200);
        finish(seven.getFirst(), "wage-subsidy").statusCode(422).body("errors.code", contains("outcome-not-allowed"));
        List<String> outcomes = List.of(
                "company-internship",
                "company-internship",
                "social-free-card-job",
                "single-subjects",
                "single-subjects",
                "none",
                "none");
        for (int i = 0; i < 7; i++) {
            finish(seven.get(i), outcomes.get(i)).statusCode(200);
        }

        // When
        Response results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results?by=outcome", initiative);

        // Then
        results.then()
                .statusCode(200)
                .body(
                        "rows.findAll { it.finished > 0 }.collect { it.key + ' ' + it.finished }",
                        containsInAnyOrder(
                                "company-internship 2", "social-free-card-job 1", "single-subjects 2", "none 2"))
                .body("total.finished", equalTo(7))
                .body("total.attendances", equalTo(6));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/cohorts?by=group", initiative)
                .then()
                .body("rows.find { it.key == '" + cohort + "' }.completed", equalTo(7))
                .body("rows.find { it.key == '" + cohort + "' }.outcomes.'single-subjects'", equalTo(2));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/funnel", initiative)
                .then()
                .body("count", contains(7, 7));
    }

    private static Map<String, Object> opening(String weekday) {
        return Map.of("activity", "open-office", "weekday", weekday, "from", "10:00", "to", "14:00");
    }

    /** Somebody of Horsens who has been on kontanthjælp since that day. */
    private static UUID onBenefits(String since) {
        UUID participant = People.adult("615");
        Events.registered(participant);
        Events.benefit(participant, "kontanthjaelp", since);
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + participant + "'", 1);
        return participant;
    }

    @SafeVarargs
    private static Map<String, Object> with(Map<String, Object> form, Map<String, Object>... partners) {
        List<Object> all = new ArrayList<>();
        all.add(Map.of("organisation", World.ODINSGAARDEN, "role", "housing-organisation"));
        all.addAll(List.of(partners));
        form.put("partners", all);
        return form;
    }

    private static ValidatableResponse enrol(UUID initiative, UUID participant, Map<String, Object> more) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("participantId", participant, "from", "2019-01-07"));
        form.putAll(more);
        return as(Persona.HORSENS)
                .body(form)
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then();
    }

    private static String active(UUID initiative, UUID participant, String from, Map<String, Object> more) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("state", "active", "stateOn", from));
        form.putAll(more);
        return Groups.enrol(Persona.HORSENS, initiative, participant, from, form);
    }

    private static ValidatableResponse step(String enrolment, String step, String on) {
        return as(Persona.HORSENS)
                .body(Map.of("step", step, "on", on))
                .post("/v1/enrolments/{id}/steps", enrolment)
                .then();
    }

    private static void talk(UUID initiative, String enrolment, String day, String holder) {
        String occasion = Occasions.held(
                initiative,
                "conversation",
                day + "T10:00:00Z",
                Map.of("enrolmentId", enrolment, "holderIds", List.of(holder)));
        Occasions.attend(Persona.HORSENS, occasion, List.of(enrolment), List.of())
                .then()
                .statusCode(200);
    }

    /** A placement from February 2019, without an end unless one is told. */
    private static ValidatableResponse place(UUID initiative, UUID participant, Map<String, Object> more) {
        Map<String, Object> form = World.placementForm(participant, "story-" + participant);
        form.put("initiativeId", initiative);
        form.remove("to");
        form.putAll(more);
        return World.place(Persona.HORSENS, form);
    }

    private static void join(String cohort, List<String> enrolments) {
        enrolments.forEach(it -> Groups.join(Persona.HORSENS, cohort, List.of(it), "2020-09-01")
                .then()
                .statusCode(201));
    }

    private static ValidatableResponse finish(String enrolment, String outcome) {
        return as(Persona.HORSENS)
                .body(Map.of("to", "completed", "on", "2021-01-15", "outcome", outcome))
                .post("/v1/enrolments/{id}/transitions", enrolment)
                .then();
    }
}
