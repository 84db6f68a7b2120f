package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.ServiceProcess;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Parts of the system die at the worst moment; nothing is lost and nothing is done twice. */
@ResourceLock(TheStack.PROCESSES)
class FaultsTest {

    private static final int ROWS = 40_000;
    private static final int PAIRS = 4;
    private static final String COLLECTION = "/v1/placement-batches";

    private final TheStack stack = TheStack.get();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_batch_goes_on_by_itself_after_the_service_was_killed() {
        // Given
        ServiceProcess service = stack.local().service("initiatives-service");
        List<String> participants = participants();
        String batch = Posts.batch(stack.as(Persona.HORSENS), COLLECTION, csv(participants));
        awaitProgress(batch);

        // When
        service.stopForcibly();
        stack.local().startAgain(service);
        JsonPath receipt = Posts.finished(stack, Persona.HORSENS, batch);

        // Then
        assertThat(receipt.getString("status")).isEqualTo("completed");
        assertThat(receipt.getMap("rows"))
                .containsEntry("received", ROWS)
                .containsEntry("created", ROWS)
                .containsEntry("updated", 0)
                .containsEntry("rejected", 0);
        Set<String> placements = placementsOfRun();
        assertThat(placements).hasSize(ROWS);
        try (EventCount events = new EventCount(stack.local().kafka().bootstrapServers(), "opgang.initiatives.v1")) {
            assertThat(events.distinctEventsOf("placement-created", placements::contains, ROWS, Duration.ofMinutes(2)))
                    .isEqualTo(ROWS);
        }
        assertThat(stack.loadDemo().isEqual()).isTrue();
    }

    @Test
    void writes_answer_without_the_broker_and_their_events_arrive_later() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        Posts.participant(stack, Persona.HORSENS, "6304800001", area);
        awaitStatus(area, 1);
        stack.local().kafka().stopForcibly();

        // When
        Posts.participant(stack, Persona.HORSENS, "6404800001", area);
        Posts.participant(stack, Persona.HORSENS, "6504800001", area);
        stack.local().startKafkaAgain();

        // Then
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .during(Duration.ofSeconds(2))
                .until(() -> status(area), equalTo(3));
    }

    @Test
    void alerts_merges_departures_and_flows_are_those_of_a_replay_after_services_and_broker_were_away() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String plan = effort("Helhedsplan " + run, Persona.ODINSGAARDEN);
        String town = effort("Jobcenter " + run, Persona.SALUS);
        List<String> people = IntStream.range(0, PAIRS * 2)
                .mapToObj(i -> Posts.participant(stack, Persona.HORSENS, "66%02d800%03d".formatted(1 + i, i), area))
                .toList();
        List<String> survivors = people.subList(0, PAIRS);
        List<String> duplicates = people.subList(PAIRS, PAIRS * 2);
        awaitStatus(area, PAIRS * 2);
        people.forEach(person -> enrol(plan, person));

        // When
        ServiceProcess participants = stack.local().service("participants-service");
        ServiceProcess initiatives = stack.local().service("initiatives-service");
        participants.stopForcibly();
        survivors.forEach(person -> enrol(town, person));
        initiatives.stopForcibly();
        stack.local().startAgain(participants);
        stack.local().startAgain(initiatives);
        stack.local().kafka().stopForcibly();
        for (int i = 0; i < PAIRS; i++) {
            merge(survivors.get(i), duplicates.get(i));
        }
        Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/participants/" + survivors.getFirst() + "/departure",
                Map.of("on", LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString(), "reason", "moved-away"));
        stack.local().startKafkaAgain();

        // Then
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        survivors.stream().map(this::alerts).toList())
                .allSatisfy(alerts -> assertThat(alerts).hasSize(1)));
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        survivors.stream().map(this::enrolments).toList())
                .allSatisfy(enrolments -> assertThat(enrolments).hasSize(2)));
        awaitStatus(area, PAIRS);
        List<String> before = told(survivors, area);
        for (String service : List.of("participants", "initiatives", "housing-areas")) {
            rebuild(service);
        }
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(told(survivors, area))
                .isEqualTo(before));
    }

    /** What came of it, as the municipality sees it: alerts, enrolments with whose they are, and the flows of the area. */
    private List<String> told(List<String> survivors, String area) {
        List<String> told = new ArrayList<>();
        survivors.forEach(person -> {
            told.add(alerts(person).toString());
            told.add(enrolments(person).toString());
        });
        told.add(stack.as(Persona.HORSENS)
                .get("/v1/housing-areas/" + area + "/flows?from=2018-04-01&to=2020-02-01")
                .asString());
        return told;
    }

    private List<String> alerts(String person) {
        return stack.as(Persona.HORSENS)
                .get("/v1/coordination-alerts?participantId=" + person)
                .jsonPath()
                .getList("items.collect { it.id + ' ' + it.state + ' ' + it.occurrence + ' ' + it.kind }");
    }

    private List<String> enrolments(String person) {
        return stack.as(Persona.HORSENS)
                .get("/v1/enrolments?participantId=" + person)
                .jsonPath()
                .getList("items.collect { it.id + ' ' + it.participantId + ' ' + it.state }");
    }

    private String effort(String name, Persona lead) {
        return Posts.json(
                        stack.as(Persona.HORSENS),
                        "/v1/initiatives",
                        Map.of(
                                "templateKey",
                                "outreach-employment",
                                "name",
                                name,
                                "municipalityCodes",
                                List.of("615"),
                                "period",
                                Map.of("from", "2014-01-01"),
                                "partners",
                                List.of(Map.of(
                                        "organisation", lead.organisation().orElseThrow(), "role", "lead"))))
                .getString("id");
    }

    private void enrol(String initiative, String person) {
        Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/initiatives/" + initiative + "/enrolments",
                Map.of("participantId", person, "from", "2019-01-07", "state", "active"));
    }

    private void merge(String survivor, String duplicate) {
        String tag =
                stack.as(Persona.HORSENS).get("/v1/participants/" + survivor).header("ETag");
        Posts.json(
                stack.as(Persona.HORSENS).header("If-Match", tag),
                "/v1/participants/" + survivor + "/merges",
                Map.of("duplicateId", duplicate, "cpr", "survivor"));
    }

    private void rebuild(String service) {
        RestAssured.given()
                .baseUri(stack.local().service(service + "-service").address().toString())
                .auth()
                .oauth2(stack.local().issuer().token(Persona.ADMIN))
                .post("/internal/rebuild")
                .then()
                .statusCode(202);
        String database = service.replace('-', '_');
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> Database.count(stack, database, "select count(*) from rebuild_targets where ? <> ''", "x")
                        == 0);
    }

    private List<String> participants() {
        return stack.api(Persona.HORSENS).list("/v1/participants?limit=500").stream()
                .map(participant -> participant.path("id").asString())
                .limit(200)
                .toList();
    }

    private String csv(List<String> participants) {
        StringBuilder csv = new StringBuilder(
                "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours\n");
        LocalDate first = LocalDate.of(2018, 1, 1);
        for (int i = 0; i < ROWS; i++) {
            LocalDate from = first.plusDays(i % 700);
            csv.append(run).append(",row-").append(i).append(',').append(participants.get(i % participants.size()));
            csv.append(",company-internship,90400010,Eksempel Handel,private,")
                    .append(from)
                    .append(',');
            csv.append(from.plusWeeks(4)).append(",25\n");
        }
        return csv.toString();
    }

    /** Waits until the batch is under way, and fails if it is done already: then the test would show nothing. */
    private void awaitProgress(String batch) {
        float progress = Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> stack.as(Persona.HORSENS).get(batch).jsonPath().getFloat("progress"), greaterThan(0f));
        assertThat(progress).as("progress when killed").isLessThan(1);
    }

    private Set<String> placementsOfRun() {
        return Database.column(stack, "initiatives", "select id::text from placements where source_system = ?", run);
    }

    private void awaitStatus(String area, int expected) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> status(area), equalTo(expected));
    }

    private int status(String area) {
        return stack.as(Persona.HORSENS)
                .get("/v1/housing-areas/" + area + "/flows?from=2018-04-01&to=2020-02-01")
                .jsonPath()
                .getInt("total.status");
    }
}
