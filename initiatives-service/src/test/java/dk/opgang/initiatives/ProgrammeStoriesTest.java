package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programmes as their documents tell them, walked through the interface with what they refuse; those with a story of their own are left out. */
@ServiceTest
class ProgrammeStoriesTest {

    private static final String COMPANY = "25052943";

    @Test
    void fourteenYoungPeopleWeedInTwoTeamsOfSevenWithAnAdult() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "frak-green-jobs");
        List<String> young = enrolled(initiative, 14, 2004, "2018-04-03");
        String first = Groups.form(Persona.HORSENS, initiative, Map.of("name", "Hold 1"));
        String second = Groups.form(Persona.HORSENS, initiative, Map.of("name", "Hold 2"));
        for (int i = 0; i < 14; i++) {
            Groups.join(Persona.HORSENS, i < 7 ? first : second, List.of(young.get(i)), "2018-04-03")
                    .then()
                    .statusCode(201);
        }
        String eighth = enrolled(initiative, 1, 2004, "2018-04-03").getFirst();
        Groups.join(Persona.HORSENS, first, List.of(eighth), "2018-04-03")
                .then()
                .statusCode(409)
                .body("code", equalTo("group-full"));
        Groups.move(Persona.HORSENS, first, "running", "2018-04-03")
                .then()
                .statusCode(422)
                .body("errors.code", contains("role-missing"));
        String youth = Roles.holder(initiative, "adult-leader", Map.of("over18", false, "profession", "pedagogue"));
        lead(first, youth).then().statusCode(422).body("errors.code", contains("holder-not-adult"));
        String baker = Roles.holder(initiative, "adult-leader", Map.of("profession", "artist"));
        lead(first, baker).then().statusCode(422).body("errors.code", contains("profession-not-allowed"));
        String adult = Roles.holder(initiative, "adult-leader", Map.of("profession", "pedagogue"));
        lead(first, adult).then().statusCode(201);
        lead(second, adult).then().statusCode(201);

        // When
        Response began = Groups.move(Persona.HORSENS, first, "running", "2018-04-03");

        // Then
        began.then()
                .statusCode(200)
                .body("state", equalTo("running"))
                .body("size", equalTo(7))
                .body("endsOn", equalTo("2018-07-03"));
        Groups.move(Persona.HORSENS, second, "running", "2018-04-03").then().statusCode(200);
        String course = Occasions.held(
                initiative, "hygiene-course", "2018-05-02T10:00:00Z", Map.of("groupId", first, "holderIds", List.of()));
        Occasions.attend(Persona.HORSENS, course, young.subList(0, 7), List.of())
                .then()
                .statusCode(200);
        Occasions.attend(Persona.HORSENS, course, List.of(eighth), List.of())
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-of-this-occasion"));
        String other = Occasions.held(
                initiative,
                "hygiene-course",
                "2018-05-03T10:00:00Z",
                Map.of("groupId", second, "holderIds", List.of()));
        Occasions.attend(Persona.HORSENS, other, young.subList(7, 14), List.of())
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?by=group", initiative)
                .then()
                .statusCode(200)
                .body("rows.key", containsInAnyOrder(first, second))
                .body("rows.courseParticipants", contains(7, 7))
                .body("total.courseParticipants", equalTo(14));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?by=step", initiative)
                .then()
                .body("rows.find { it.key == 'team' }.uniqueParticipants", equalTo(14));
        as(Persona.HORSENS)
                .accept("application/vnd.json-stat+json")
                .get("/v1/initiatives/{id}/results?by=group&columns=courseParticipants", initiative)
                .then()
                .statusCode(200)
                .body("dimension.key.category.label.'" + first + "'", equalTo("Hold 1"));
    }

    @Test
    void wishesForPocketMoneyJobsAreMetWithinTheMonthByThoseWhoMayOfferThem() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "pocket-money-job");
        World.enrol(Persona.HORSENS, initiative, People.born(2000, "615"))
                .statusCode(422)
                .body("errors.code", contains("age-not-eligible"));
        List<UUID> young =
                Stream.generate(() -> People.born(2004, "615")).limit(3).toList();
        List<String> wishing = young.stream()
                .map(it ->
                        Groups.enrol(Persona.HORSENS, initiative, it, "2019-01-07", Map.of("wishedOn", "2019-01-07")))
                .toList();
        pocketMoney(initiative, young.getFirst(), "private", Map.of())
                .statusCode(422)
                .body("errors.code", contains("employer-kind-not-in-initiative"));
        pocketMoney(initiative, young.getFirst(), "association", Map.of("weeklyHours", 13))
                .statusCode(422)
                .body("errors.code", contains("too-many-hours"));
        pocketMoney(initiative, young.getFirst(), "association", Map.of("from", "2019-02-07"))
                .statusCode(201);
        pocketMoney(initiative, young.get(1), "housing-organisation", Map.of("from", "2019-02-08"))
                .statusCode(201);

        // When
        Response wishes = as(Persona.HORSENS).get("/v1/enrolments?sort=createdAt&initiativeId={id}", initiative);

        // Then
        wishes.then()
                .statusCode(200)
                .body("items.promise.dueOn", contains("2019-02-07", "2019-02-07", "2019-02-07"))
                .body("items.promise.metOn", contains("2019-02-07", "2019-02-08", null))
                .body("items.promise.state", contains("met", "late", "late"));
        as(Persona.HORSENS)
                .get("/v1/enrolments?promise=late&sort=createdAt&initiativeId={id}", initiative)
                .then()
                .body("items.id", equalTo(wishing.subList(1, 3)));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results", initiative)
                .then()
                .statusCode(200)
                .body("total.uniqueParticipants", equalTo(3))
                .body("total.placements", equalTo(2))
                .body("total.workplaces", equalTo(2));
    }

    @Test
    void ofTwoHundredJobsNineInTenLastAYearAndMostStayInTheArea() {
        // Given
        UUID initiative = World.initiative(Persona.AABENRAA, "job-guide");
        StringBuilder jobs =
                new StringBuilder("sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,"
                        + "employerKind,from,to,weeklyHours\n");
        for (int i = 0; i < 200; i++) {
            jobs.append("story,%s-%d,%s,%s,ordinary-job,%s,Firma,private,2019-01-07,,37%n"
                    .formatted(initiative, i, People.adult("580"), initiative, World.EMPLOYER));
        }
        World.batch(Persona.AABENRAA, "/v1/placement-batches", "text/csv", jobs.toString())
                .statusCode(201)
                .body("rows.created", equalTo(200));
        List<String> due = as(Persona.AABENRAA)
                .get("/v1/follow-ups?state=overdue&afterMonths=12&limit=500&initiativeId={id}", initiative)
                .path("items.id");
        StringBuilder answers = new StringBuilder("sourceSystem,sourceId,followUpId,stillInJob,stillInArea,on\n");
        for (int i = 0; i < 200; i++) {
            answers.append("story,%s-%d,%s,%s,%s,2020-03-02%n".formatted(initiative, i, due.get(i), i < 180, i < 153));
        }

        // When
        var receipt = World.batch(Persona.AABENRAA, "/v1/follow-up-batches", "text/csv", answers.toString());

        // Then
        receipt.statusCode(201).body("rows.created", equalTo(200));
        as(Persona.AABENRAA)
                .get("/v1/initiatives/{id}/results", initiative)
                .then()
                .statusCode(200)
                .body("total.employmentStarted", equalTo(200))
                .body("total.followedUp12", equalTo(200))
                .body("total.retention12", equalTo(180))
                .body("total.retention12Pct", equalTo(90.0f))
                .body("total.retentionInArea12Pct", equalTo(85.0f));
        as(Persona.AABENRAA)
                .get("/v1/initiatives/{id}/progress", initiative)
                .then()
                .statusCode(200)
                .body("targets.find { it.measure == 'employment-started' }.actual", equalTo(200))
                .body("targets.find { it.measure == 'employment-started' }.trajectory[0].month", equalTo("2014-01"))
                .body(reached("2018-12"), equalTo(0))
                .body(reached("2019-01"), equalTo(200));
    }

    @Test
    void aCourseForATargetGroupReachesItsStepAndGoesBackWithTheAttendance() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "company-network");
        as(Persona.HORSENS)
                .body(Map.of("participantId", People.adult("615"), "from", "2019-01-07"))
                .post("/v1/initiatives/{id}/enrolments", World.initiative(Persona.HORSENS, "company-network"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("partner-missing"));
        UUID initiative = started(form, "secretariat");
        List<String> three = enrolled(initiative, 3, 1984, "2019-01-07");
        String group = Groups.form(Persona.HORSENS, initiative, Map.of());
        three.forEach(it -> {
            Groups.join(Persona.HORSENS, group, List.of(it), "2019-01-07")
                    .then()
                    .statusCode(201);
            as(Persona.HORSENS)
                    .body(Map.of("step", "introduced", "on", "2019-01-08"))
                    .post("/v1/enrolments/{id}/steps", it)
                    .then()
                    .statusCode(200);
        });
        String csv =
                "sourceSystem,sourceId,occasionSourceId,initiativeId,activity,at,minutes,place,groupId,enrolmentId,holderIds,"
                        + "attendance\n";
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rows.add("net,%s-%d,%s,%s,course,2019-02-05T08:00:00Z,180,other,%s,%s,,%s%n"
                    .formatted(group, i, group, initiative, group, three.get(i), i < 2 ? "present" : "absent"));
        }

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/attendance-batches", "text/csv", csv + String.join("", rows));

        // Then
        receipt.statusCode(201).body("rows.created", equalTo(3));
        assertEquals(List.of("introduced course", "introduced course", "introduced"), steps(three));
        World.batch(
                        Persona.HORSENS,
                        "/v1/attendance-batches",
                        "text/csv",
                        csv
                                + rows.getFirst().replace("present", "excused")
                                + rows.get(2).replace("absent", "present"))
                .statusCode(201)
                .body("rows.updated", equalTo(2));
        assertEquals(List.of("introduced", "introduced course", "introduced course"), steps(three));
        String occasion = as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/occasions?groupId={g}", initiative, group)
                .path("items[0].id");
        as(Persona.HORSENS)
                .body(Map.of("step", "course", "on", "2019-02-05"))
                .post("/v1/enrolments/{id}/steps", three.get(2))
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/occasions/{id}", occasion)
                .then()
                .statusCode(204);
        assertEquals(List.of("introduced", "introduced", "introduced course"), steps(three));
    }

    @Test
    void schoolsBuyPackagesAndCompaniesOweSparring() {
        // Given
        UUID academy = started(World.initiativeForm(Persona.HORSENS, "frak-academy"), "buyer");
        UUID campus = started(World.initiativeForm(Persona.HORSENS, "campus"), "partner-company", "sports-club");
        UUID making = started(World.initiativeForm(Persona.HORSENS, "project-making"), "mentor-company");
        Map<String, Object> pupil = Map.of("grade", 8);
        as(Persona.HORSENS)
                .body(Map.of(
                        "participantId", People.born(2005, "615"), "from", "2019-09-02", "told", Map.of("grade", 6)))
                .post("/v1/initiatives/{id}/enrolments", academy)
                .then()
                .statusCode(422)
                .body("errors.code", contains("grade-not-eligible"));
        Groups.enrol(Persona.HORSENS, academy, People.born(2005, "615"), "2019-09-02", Map.of("told", pupil));
        for (int i = 0; i < 3; i++) {
            Groups.enrol(
                    Persona.HORSENS,
                    campus,
                    People.born(2005, "615"),
                    "2019-09-02",
                    Map.of("told", Map.of("grade", 8, "from-outside-district", i == 0)));
        }
        List<String> makers = IntStream.range(0, 2)
                .mapToObj(_ -> Groups.enrol(
                        Persona.HORSENS, making, People.born(2005, "615"), "2019-09-02", Map.of("told", pupil)))
                .toList();
        String company = Groups.form(Persona.HORSENS, making, Map.of("name", "Mikrovirksomheden"));
        makers.forEach(it -> Groups.join(Persona.HORSENS, company, List.of(it), "2019-09-02")
                .then()
                .statusCode(201));
        Groups.move(Persona.HORSENS, company, "running", "2019-09-02").then().statusCode(200);
        Occasions.held(
                making,
                "workshop",
                "2019-10-01T08:00:00Z",
                Map.of(
                        "groupId",
                        company,
                        "outputs",
                        List.of(
                                Map.of("output", "products", "quantity", 12),
                                Map.of("output", "salesDkk", "quantity", 340.50))));
        deliver(academy, "buyer", "packages", 2);
        deliver(campus, "partner-company", "expert-hours", 7.5);
        deliver(making, "mentor-company", "sparring", 4);

        // When
        Response results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results", making);

        // Then
        results.then()
                .statusCode(200)
                .body("total.products", equalTo(12))
                .body("total.salesDkk", equalTo(340.5f))
                .body("total.sparringHours", equalTo(4))
                .body("total.uniqueParticipants", equalTo(2));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?columns=outsideSharePct,expertHours", campus)
                .then()
                .body("total.outsideSharePct", equalTo(33.3f))
                .body("total.expertHours", equalTo(7.5f));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?columns=packagesBought", academy)
                .then()
                .body("total.packagesBought", equalTo(2));
    }

    @Test
    void guidanceMakesYoungPeopleReadyFamiliesClimbAndHomesAreTaken() {
        // Given
        UUID guidance = World.initiative(Persona.HORSENS, "outreach-guidance");
        as(Persona.HORSENS)
                .body(Map.of(
                        "participantId", People.born(1984, "615"), "from", "2019-09-02", "told", Map.of("grade", 5)))
                .post("/v1/initiatives/{id}/enrolments", guidance)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-in-target-group"));
        List<String> young = enrolled(guidance, 3, 2000, "2019-09-02");
        for (int i = 0; i < 3; i++) {
            read(young.get(i), "education-readiness-before", i == 0 ? "ready" : "not-ready", "2019-09-03");
            read(young.get(i), "education-readiness-after", i < 2 ? "ready" : "not-ready", "2020-06-01");
            read(young.get(i), "youth-education-completed", i == 0, "2023-06-01");
        }
        Map<String, Object> career = World.initiativeForm(Persona.HORSENS, "housing-career");
        career.put("period", Map.of("from", "2009-01-01"));
        UUID homes = started(career);
        String tenant = enrolled(homes, 1, 1984, "2010-01-04").getFirst();
        as(Persona.HORSENS)
                .body(Map.of("kind", "medejerbolig", "offeredOn", "2010-02-01", "takenOn", "2010-03-01"))
                .post("/v1/enrolments/{id}/housing-options", tenant)
                .then()
                .statusCode(201);
        step(tenant, "offered", "2010-02-01").then().statusCode(200);
        step(tenant, "moved-in", "2010-03-01").then().statusCode(200);
        step(tenant, "co-owner", "2020-02-29")
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-soon-to-co-own"));
        step(tenant, "co-owner", "2020-03-01").then().statusCode(200);
        read(tenant, "years-in-area", 10.5, "2020-09-01");

        // When
        Response results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results", guidance);

        // Then
        results.then()
                .statusCode(200)
                .body("total.readyBefore", equalTo(1))
                .body("total.readyAfter", equalTo(2))
                .body("total.completedSharePct", equalTo(33.3f));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results", homes)
                .then()
                .body("total.optionsOffered", equalTo(1))
                .body("total.optionsTaken", equalTo(1))
                .body("total.meanYearsInArea", equalTo(10.5f));
    }

    @Test
    void tenantsOweJobsAndEditorsTellWhatTheyMade() {
        // Given
        UUID house = started(World.initiativeForm(Persona.HORSENS, "epicenter"), "owner", "tenant");
        deliver(house, "tenant", "activities", 1);
        Map<String, Object> job = World.placementForm(People.adult("615"), "tenant-" + house);
        job.put("initiativeId", house);
        job.put("kind", "ordinary-job");
        job.put("employer", Map.of("cvr", COMPANY, "name", "Lejeren", "kind", "private"));
        job.remove("to");
        World.place(Persona.HORSENS, job).statusCode(201);
        UUID media = World.initiative(Persona.HORSENS, "backslash");
        String editors = Groups.form(Persona.HORSENS, media, Map.of("name", "Redaktionen"));
        enrolled(media, 2, 2000, "2019-01-07")
                .forEach(it -> Groups.join(Persona.HORSENS, editors, List.of(it), "2019-01-07")
                        .then()
                        .statusCode(201));
        Occasions.held(
                media,
                "editorial-meeting",
                "2019-03-01T16:00:00Z",
                Map.of(
                        "groupId",
                        editors,
                        "outputs",
                        List.of(
                                Map.of("output", "articles", "quantity", 3),
                                Map.of("output", "corrections-asked", "quantity", 2),
                                Map.of("output", "corrections-made", "quantity", 1))));

        // When
        Response results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results", house);

        // Then
        results.then().statusCode(200).body("total.jobsAtTenants", equalTo(1)).body("total.tenantsMeeting", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?columns=articles,posts,correctionsAsked,correctionsMade", media)
                .then()
                .body("total.articles", equalTo(3))
                .body("total.posts", equalTo(0))
                .body("total.correctionsAsked", equalTo(2))
                .body("total.correctionsMade", equalTo(1));
        Occasions.post(
                        Persona.HORSENS,
                        media,
                        Occasions.form(
                                "editorial-meeting",
                                "2019-03-08T16:00:00Z",
                                Map.of(
                                        "groupId",
                                        editors,
                                        "outputs",
                                        List.of(Map.of("output", "films", "quantity", 1)))))
                .then()
                .statusCode(422)
                .body("errors.code", contains("output-unknown"));
    }

    @Test
    void familiesClimbTheTwelveStepsOfRelationalBudgetingOneAfterTheOther() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "relational-budgeting");
        List<String> ladder = List.of(
                "invitation",
                "connection",
                "engagement",
                "potential",
                "hopes-and-dreams",
                "family-in-action",
                "seeking",
                "new-gains",
                "contribution",
                "network",
                "independence",
                "exit");
        List<String> families = enrolled(initiative, 3, 1984, "2018-01-08");
        String coach = Roles.holder(initiative, "coach", Map.of("profession", "pedagogue"));
        step(families.getFirst(), "connection", "2018-01-15")
                .then()
                .statusCode(422)
                .body("errors.code", contains("step-too-early"));
        for (int i = 0; i < ladder.size(); i++) {
            String month = "2018-%02d-15".formatted(i + 1);
            step(families.getFirst(), ladder.get(i), month).then().statusCode(200);
            if (i < 7) {
                step(families.get(1), ladder.get(i), month).then().statusCode(200);
            }
        }
        step(families.get(2), "invitation", "2018-01-15").then().statusCode(200);
        step(families.get(1), "network", "2018-12-15")
                .then()
                .statusCode(422)
                .body("errors.code", contains("step-too-early"));
        Occasions.held(
                initiative,
                "family-meeting",
                "2018-02-20T16:00:00Z",
                Map.of("enrolmentId", families.get(1), "holderIds", List.of(coach)));
        Occasions.post(Persona.HORSENS, initiative, Occasions.form("family-meeting", "2018-02-21T16:00:00Z", Map.of()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("wrong-subject"));
        as(Persona.HORSENS)
                .body(Map.of("to", "completed", "on", "2018-12-20"))
                .post("/v1/enrolments/{id}/transitions", families.getFirst())
                .then()
                .statusCode(200);

        // When
        Response results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results", initiative);

        // Then
        assertEquals(
                List.of(String.join(" ", ladder), String.join(" ", ladder.subList(0, 7)), "invitation"),
                steps(families));
        results.then()
                .statusCode(200)
                .body("total.uniqueParticipants", equalTo(3))
                .body("total.invitation", equalTo(3))
                .body("total.connection", equalTo(2))
                .body("total.hopesAndDreams", equalTo(2))
                .body("total.seeking", equalTo(2))
                .body("total.newGains", equalTo(1))
                .body("total.independence", equalTo(1))
                .body("total.exit", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/funnel", initiative)
                .then()
                .statusCode(200)
                .body("stage", equalTo(ladder))
                .body("count", contains(3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1));
    }

    @Test
    void aCohortTakesCultureOnPrescriptionAndNothingIsAskedOfItsHealth() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "culture-on-prescription");
        as(Persona.HORSENS)
                .body(Map.of("participantId", People.born(2004, "615"), "from", "2019-02-04"))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(422)
                .body("errors.code", contains("age-not-eligible"));
        List<String> four = enrolled(initiative, 4, 1960, "2019-02-04");
        String cohort = Groups.form(Persona.HORSENS, initiative, Map.of("name", "Hold 1"));
        four.subList(0, 3).forEach(it -> Groups.join(Persona.HORSENS, cohort, List.of(it), "2019-02-04")
                .then()
                .statusCode(201));
        Groups.move(Persona.HORSENS, cohort, "running", "2019-02-04")
                .then()
                .statusCode(422)
                .body("errors.code", contains("group-too-small"));
        Groups.join(Persona.HORSENS, cohort, List.of(four.get(3)), "2019-02-04")
                .then()
                .statusCode(201);
        Groups.move(Persona.HORSENS, cohort, "running", "2019-02-04").then().statusCode(200);
        List<String> fifth = enrolled(initiative, 1, 1960, "2019-02-04");
        Groups.join(Persona.HORSENS, cohort, fifth, "2019-02-19")
                .then()
                .statusCode(409)
                .body("code", equalTo("group-started"));
        day(initiative, cohort, "2019-02-11", four, List.of());
        day(initiative, cohort, "2019-02-18", four.subList(0, 3), List.of(four.get(3)));
        day(initiative, cohort, "2019-02-25", four.subList(0, 2), List.of());
        as(Persona.HORSENS)
                .body(Map.of("reading", "wellbeing", "on", "2019-03-01", "value", 3))
                .post("/v1/enrolments/{id}/readings", four.getFirst())
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-reading"));
        for (int i = 0; i < 4; i++) {
            as(Persona.HORSENS)
                    .body(Map.of("to", i < 3 ? "completed" : "dropped-out", "on", "2019-05-06"))
                    .post("/v1/enrolments/{id}/transitions", four.get(i))
                    .then()
                    .statusCode(200);
        }

        // When
        Response results = as(Persona.HORSENS).get("/v1/initiatives/{id}/results", initiative);

        // Then
        results.then()
                .statusCode(200)
                .body("total.uniqueParticipants", equalTo(5))
                .body("total.cultureAttendances", equalTo(9))
                .body("total.finished", equalTo(3));
        assertEquals(List.of("first-day", "first-day", "first-day", "first-day", ""), steps(concat(four, fifth)));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/steps", four.getFirst())
                .then()
                .body("items.on", contains("2019-02-11"));
    }

    /** Five hours a week for a pupil, at an employer of that kind. */
    private static ValidatableResponse pocketMoney(
            UUID initiative, UUID participant, String employerKind, Map<String, Object> more) {
        Map<String, Object> form = World.placementForm(participant, "pocket-money-" + participant);
        form.put("initiativeId", initiative);
        form.put("kind", "pocket-money-job");
        form.put("schoolStatus", "in-compulsory-school");
        form.put("weeklyHours", 5);
        String cvr = employerKind.equals("association") ? COMPANY : World.EMPLOYER;
        form.put("employer", Map.of("cvr", cvr, "name", "Arbejdsplads", "kind", employerKind));
        form.putAll(more);
        return World.place(Persona.HORSENS, form);
    }

    private static List<String> concat(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** A day of culture of a group, with who was there and who was not. */
    private static void day(UUID initiative, String group, String on, List<String> present, List<String> absent) {
        String occasion = Occasions.held(initiative, "culture-day", on + "T10:00:00Z", Map.of("groupId", group));
        Occasions.attend(Persona.HORSENS, occasion, present, absent).then().statusCode(200);
    }

    /** Where the progress of jobs tells how many there were by the end of the month. */
    private static String reached(String month) {
        return "targets.find { it.measure == 'employment-started' }.trajectory.find { it.month == '" + month
                + "' }.actual";
    }

    /** An initiative with an organisation in each of the roles. */
    private static UUID started(Map<String, Object> form, String... roles) {
        List<Map<String, Object>> partners = new ArrayList<>();
        for (String role : roles) {
            partners.add(Map.of("organisation", COMPANY, "role", role));
        }
        form.put("partners", partners);
        return World.initiative(Persona.HORSENS, form);
    }

    private static List<String> enrolled(UUID initiative, int people, int born, String from) {
        return IntStream.range(0, people)
                .mapToObj(_ -> Groups.enrol(
                        Persona.HORSENS,
                        initiative,
                        People.born(born, "615"),
                        from,
                        Map.of("state", "active", "stateOn", from)))
                .toList();
    }

    private static Response lead(String group, String holder) {
        return as(Persona.HORSENS)
                .body(Map.of("role", "adult-leader", "holderId", holder, "from", "2018-04-03"))
                .post("/v1/groups/{id}/roles", group);
    }

    private static Response step(String enrolment, String step, String on) {
        return as(Persona.HORSENS).body(Map.of("step", step, "on", on)).post("/v1/enrolments/{id}/steps", enrolment);
    }

    /** The steps that each has reached, in the order in which they were. */
    private static List<String> steps(List<String> enrolments) {
        return enrolments.stream()
                .map(it -> String.join(
                        " ",
                        as(Persona.HORSENS)
                                .get("/v1/enrolments/{id}/steps", it)
                                .jsonPath()
                                .<String>getList("items.step")))
                .toList();
    }

    private static void read(String enrolment, String reading, Object value, String on) {
        as(Persona.HORSENS)
                .body(Map.of("reading", reading, "on", on, "value", value))
                .post("/v1/enrolments/{id}/readings", enrolment)
                .then()
                .statusCode(201);
    }

    private static void deliver(UUID initiative, String role, String obligation, Number quantity) {
        Map<String, Object> agreement = new LinkedHashMap<>();
        agreement.put("organisation", COMPANY);
        agreement.put("role", role);
        agreement.put("from", "2019-01-01");
        String id = Api.id(as(Persona.HORSENS)
                .body(agreement)
                .post("/v1/initiatives/{id}/agreements", initiative)
                .then()
                .statusCode(201)
                .extract()
                .response());
        as(Persona.HORSENS)
                .body(Map.of("obligation", obligation, "on", "2019-10-01", "quantity", quantity))
                .post("/v1/agreements/{id}/deliveries", id)
                .then()
                .statusCode(201);
    }
}
