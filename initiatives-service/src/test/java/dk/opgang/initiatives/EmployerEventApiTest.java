package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events with employers: places, who came, and CVs; numbers for all who see the event, persons for those who may know. */
@ServiceTest
class EmployerEventApiTest {

    private static final String OTHER = "91234564";

    private UUID initiative;

    @BeforeEach
    void begin() {
        initiative = World.initiative(Persona.HORSENS, "outreach-employment");
    }

    @Test
    void theLastPlaceIsTakenOnce() throws InterruptedException {
        // Given
        String event = Companies.event(initiative, Map.of("places", 1));
        List<String> enrolments =
                Stream.generate(() -> enrol(People.adult("615"))).limit(3).toList();
        List<Callable<Integer>> posts = enrolments.stream()
                .<Callable<Integer>>map(it -> () -> register(event, it).statusCode())
                .toList();

        // When
        List<Integer> answers;
        try (ExecutorService clients = Executors.newFixedThreadPool(3)) {
            answers = clients.invokeAll(posts).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }

        // Then
        assertEquals(List.of(201, 409, 409), answers);
        as(Persona.HORSENS)
                .get("/v1/employer-events/{id}", event)
                .then()
                .body("registered", equalTo(1))
                .body("present", equalTo(0));
    }

    @Test
    void attendanceIsTheWholeListAndCvsGoToWhoWasThere() {
        // Given
        String event = Companies.event(initiative, Map.of());
        String came = enrol(People.adult("615"));
        String stayed = enrol(People.adult("615"));
        String walkedIn = enrol(People.adult("615"));
        register(event, came).then().statusCode(201);
        register(event, came).then().statusCode(200);
        register(event, stayed).then().statusCode(201);

        // When
        Response attendance = attend(event, List.of(came, walkedIn), List.of(stayed));
        Response cv = cv(event, came, World.EMPLOYER, "2019-03-02");
        Response notThere = cv(event, came, OTHER, "2019-02-28");
        Response notPresent = cv(event, stayed, World.EMPLOYER, "2019-03-01");
        Response again = attend(event, List.of(came), List.of());

        // Then
        attendance.then().statusCode(200).body("registered", equalTo(3)).body("present", equalTo(2));
        cv.then().statusCode(201).body("cvs.employerCvr", contains(World.EMPLOYER));
        notThere.then().statusCode(422).body("errors.code", contains("employer-not-there", "before-from"));
        notPresent.then().statusCode(422).body("errors.code", contains("not-present"));
        again.then().body("present", equalTo(1)).body("cvs", equalTo(1));
        List<Integer> told = Topics.await(
                        "opgang.initiatives.v1",
                        3,
                        it -> it.type().equals("dk.opgang.initiatives.employer-event-held.v1")
                                && it.data().path("eventId").asText().equals(event))
                .stream()
                .map(it -> it.data().path("present").asInt())
                .toList();
        assertEquals(List.of(2, 2, 1), told);
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/enrolments/{id}", came)
                .then()
                .statusCode(409)
                .body("code", equalTo("enrolment-in-use"));
    }

    @Test
    void whatIsWrongWithAttendanceIsToldAtOnce() {
        // Given
        String event = Companies.event(initiative, Map.of());
        String planned = Companies.event(initiative, Map.of("at", "2099-01-01T08:00:00Z"));
        String own = enrol(People.adult("615"));
        String foreign = Api.id(
                World.enrol(Persona.GREVE, World.initiative(Persona.GREVE, "outreach-employment"), People.adult("253"))
                        .extract()
                        .response());

        // When
        Response twice = attend(event, List.of(own), List.of(own));
        Response others = attend(event, List.of(own, foreign), List.of(World.NOBODY));
        Response early = attend(planned, List.of(own), List.of());
        Response unknown = register(event, foreign);

        // Then
        twice.then()
                .statusCode(422)
                .body("errors.pointer", contains("/absent/0"))
                .body("errors.code", contains("duplicate"));
        others.then()
                .statusCode(422)
                .body("errors.pointer", contains("/present/1", "/absent/0"))
                .body("errors.code", contains("not-of-this-event", "not-of-this-event"));
        early.then().statusCode(409).body("code", equalTo("event-not-held"));
        unknown.then().statusCode(422).body("errors.code", contains("not-of-this-event"));
    }

    @Test
    void othersSeeNumbersAndWhoConsents() {
        // Given
        String event = Companies.event(initiative, Map.of("employers", List.of(Map.of("cvr", Companies.HOUSING))));
        UUID consenting = People.adult("615");
        UUID erased = People.adult("615");
        Stream.of(consenting, erased).forEach(Events::registered);
        List<String> enrolments = Stream.of(consenting, erased).map(this::enrol).toList();
        attend(event, enrolments, List.of()).then().statusCode(200);
        Events.consent(consenting, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + consenting + "'", 1);
        String path = "/v1/employer-events/" + event;

        // When
        Response partner = as(Persona.ODINSGAARDEN).get(path + "/registrations");
        Response employer = as(Persona.HIMMERLAND).get(path);
        Response persons = as(Persona.HIMMERLAND).get(path + "/registrations");
        Response stranger = as(Persona.GREVE).get(path);
        Response exported = as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("subjectId", consenting, "owner", "municipality:615", "purpose", "data-subject-request"))
                .post("/internal/subject-records");
        Events.erased(erased);

        // Then
        exported.then().statusCode(200).body("eventRegistrations.attended", contains(true));
        partner.then().statusCode(200).body("items.participantId", contains(consenting.toString()));
        employer.then().statusCode(200).body("present", equalTo(2));
        persons.then().statusCode(200).body("items", empty());
        stranger.then().statusCode(404);
        TestDatabase.await("select count(*) from event_registrations where participant_id = '" + erased + "'", 0);
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}?expand=employerEvents", initiative)
                .then()
                .body("employerEvents.items.present", contains(1));
    }

    @Test
    void aPartnerChangesNoEventOfAnother() {
        // Given
        String path = "/v1/employer-events/" + Companies.event(initiative, Map.of());
        String partner = Tokens.organisation(World.ODINSGAARDEN, "initiatives.read initiatives.write");

        // When
        Response changed = Api.withToken(partner)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Vores"))
                .patch(path);

        // Then
        changed.then().statusCode(403).body("code", equalTo("employer-event-not-yours"));
        Api.withToken(partner).get(path).then().statusCode(200).body("name", equalTo("Jobbus"));
    }

    @Test
    void aBatchTellsWhoCameByTheRulesOfSingleCalls() {
        // Given
        String event = Companies.event(
                initiative, Map.of("employers", List.of(Map.of("cvr", World.EMPLOYER), Map.of("cvr", OTHER))));
        String planned = Companies.event(initiative, Map.of("at", "2099-01-01T08:00:00Z"));
        String first = enrol(People.adult("615"));
        String second = enrol(People.adult("615"));
        String csv = "sourceSystem,sourceId,eventId,enrolmentId,attended,cvTo\n"
                + String.join(
                        "\n",
                        row(event, 1, event, first, "true", World.EMPLOYER + " " + OTHER),
                        row(event, 2, event, second, "false", ""),
                        row(event, 3, event, second, "false", OTHER),
                        row(event, 4, event, World.NOBODY, "true", ""),
                        row(event, 5, World.NOBODY, first, "true", ""),
                        row(event, 6, planned, first, "true", ""),
                        row(event, 7, event, first, "true", "12345678"),
                        row(event, 8, event, first, "true", Companies.HOUSING));

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/event-attendance-batches", "text/csv", csv)
                .statusCode(201)
                .extract();
        var again = World.batch(Persona.HORSENS, "/v1/event-attendance-batches", "text/csv", csv);
        var moved = World.batch(
                Persona.HORSENS,
                "/v1/event-attendance-batches",
                "text/csv",
                "sourceSystem,sourceId,eventId,enrolmentId,attended\n"
                        + row(event, 1, event, second, "true", "").replaceAll(",$", ""));

        // Then
        assertEquals(
                List.of(2, 0, 6),
                List.of(receipt.path("rows.created"), receipt.path("rows.updated"), receipt.path("rows.rejected")));
        again.body("rows.unchanged", equalTo(2)).body("rows.rejected", equalTo(6));
        moved.body("rows.rejected", equalTo(1));
        List<String> told = as(Persona.HORSENS)
                .get(receipt.header("Location") + "/rejections")
                .jsonPath()
                .getList("items.collect { it.row + it.errors[0].pointer + ' ' + it.errors[0].code }");
        assertEquals(
                List.of(
                        "3/cvTo not-present",
                        "4/enrolmentId not-of-this-event",
                        "5/eventId employer-event-not-found",
                        "6/eventId event-not-held",
                        "7/cvTo invalid-cvr",
                        "8/cvTo employer-not-there"),
                told);
        as(Persona.HORSENS)
                .get("/v1/employer-events/{id}", event)
                .then()
                .body("registered", equalTo(2))
                .body("present", equalTo(1))
                .body("cvs", equalTo(2));
        as(Persona.HORSENS)
                .get("/v1/employer-events/{id}/registrations", event)
                .then()
                .body("items.cvs.employerCvr.flatten()", containsInAnyOrder(World.EMPLOYER, OTHER))
                .body("items.cvs.on.flatten().unique()", contains("2019-03-01"));
    }

    @Test
    void ofSeveralRowsAboutOnePersonTheLastOneCounts() {
        // Given
        String event = Companies.event(initiative, Map.of());
        String registered = enrol(People.adult("615"));
        String walkedIn = enrol(People.adult("615"));
        register(event, registered).then().statusCode(201);
        String csv = "sourceSystem,sourceId,eventId,enrolmentId,attended,cvTo\n"
                + String.join(
                        "\n",
                        row(event, 1, event, registered, "false", ""),
                        row(event, 2, event, walkedIn, "true", World.EMPLOYER),
                        row(event, 3, event, registered, "true", World.EMPLOYER),
                        row(event, 4, event, walkedIn, "false", ""));

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/event-attendance-batches", "text/csv", csv);

        // Then
        receipt.body("rows.created", equalTo(1))
                .body("rows.updated", equalTo(3))
                .body("rows.rejected", equalTo(0));
        as(Persona.HORSENS)
                .get("/v1/employer-events/{id}/registrations", event)
                .then()
                .body("items.enrolmentId", containsInAnyOrder(registered, walkedIn))
                .body("items.find { it.enrolmentId == '%s' }.attended".formatted(registered), equalTo(true))
                .body(
                        "items.find { it.enrolmentId == '%s' }.cvs.employerCvr".formatted(registered),
                        contains(World.EMPLOYER))
                .body("items.find { it.enrolmentId == '%s' }.attended".formatted(walkedIn), equalTo(false))
                .body("items.find { it.enrolmentId == '%s' }.cvs".formatted(walkedIn), equalTo(List.of()));
    }

    private String enrol(UUID participant) {
        return Api.id(World.enrol(Persona.HORSENS, initiative, participant)
                .statusCode(201)
                .extract()
                .response());
    }

    private static Response register(String event, String enrolment) {
        return as(Persona.HORSENS)
                .body(Map.of("enrolmentId", enrolment))
                .post("/v1/employer-events/{id}/registrations", event);
    }

    private static Response attend(String event, List<String> present, List<String> absent) {
        return as(Persona.HORSENS)
                .body(Map.of("present", present, "absent", absent))
                .post("/v1/employer-events/{id}/attendance", event);
    }

    private static Response cv(String event, String enrolment, String employer, String on) {
        return as(Persona.HORSENS)
                .body(Map.of("enrolmentId", enrolment, "employerCvr", employer, "on", on))
                .post("/v1/employer-events/{id}/cvs", event);
    }

    private static String row(String batch, int number, String event, String enrolment, String attended, String cvTo) {
        return "crm,%s-%d,%s,%s,%s,%s".formatted(batch, number, event, enrolment, attended, cvTo);
    }
}
