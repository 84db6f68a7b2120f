package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.ServiceProcess;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Parts of the system die at the worst moment; nothing is lost and nothing is done twice. */
class FaultsTest {

    private static final int ROWS = 40_000;
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
