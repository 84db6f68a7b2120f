package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.ServiceProcess;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whoever sends events to webhooks is killed while it sends: none is lost, none overtakes another of its subject, and each is delivered once. */
@ResourceLock(TheStack.PROCESSES)
class WebhooksUnderFaultsTest {

    private static final int EVENTS = 600;
    private static final int SUBJECTS = 30;
    private static final int KILLS = 2;
    private static final Duration TAKES = Duration.ofMillis(20);

    /** So many requests a subscription has under way at the most: those may come again, by their ids. */
    private static final int UNDER_WAY = 8;

    /** What no client could cause in an instant: events of people who are not there, numbered through. */
    private static final String PUBLISH = """
            insert into outbox (id, aggregatetype, aggregateid, type, source, time, payload, municipalities, organisations)
            select uuidv7(), 'opgang.participants.v1', s.id, 'dk.opgang.participants.participant-updated.v1', 'urn:opgang:test', now(),
                   format('{"participantId": "%s", "municipalityCode": "259", "number": %s}', s.id, n), '259', ''
            from generate_series(1, ?) n, lateral (select md5(? || n % ?)::uuid as id) s order by n""";

    private final TheStack stack = TheStack.get();
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private Receiver receiver;

    /** What came to the receiver: the id of its request, whom it is about, its number, and all of it. */
    private record Received(String id, String subject, int number, String body) {}

    @BeforeEach
    void receive() {
        receiver = Receiver.start(this::take);
    }

    @AfterEach
    void end() {
        receiver.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonPath event = JsonPath.from(body);
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    event.getString("subject"),
                    event.getInt("data.number"),
                    body));
            // So long that they are never all there before their sender dies, however fast the machine.
            LockSupport.parkNanos(TAKES.toNanos());
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Test
    void events_come_in_order_and_each_is_delivered_once_though_their_sender_dies() throws SQLException {
        // Given
        String subscription = Posts.json(
                        stack.as(Persona.KOEGE),
                        "/v1/webhook-subscriptions",
                        Map.of(
                                "url",
                                receiver.url(),
                                "types",
                                List.of("dk.opgang.participants.participant-updated.v1")))
                .getString("id");
        ServiceProcess sender = stack.local().service("network-service");
        publish(subscription);

        // When
        for (int kill = 1; kill <= KILLS; kill++) {
            int enough = kill * EVENTS / (KILLS + 2);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> received.size() >= enough);
            sender.stopForcibly();
            stack.local().startAgain(sender);
        }
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> delivered(subscription) == EVENTS);

        // Then
        List<Received> all = List.copyOf(received);
        Map<String, Received> first = new HashMap<>();
        List<Received> news = new ArrayList<>();
        for (Received one : all) {
            Received before = first.putIfAbsent(one.id(), one);
            if (before == null) {
                news.add(one);
            } else {
                assertThat(one).as("What comes again is the same").isEqualTo(before);
            }
        }
        assertThat(news).hasSize(EVENTS);
        assertThat(all.size() - news.size()).as("came again").isLessThanOrEqualTo(KILLS * UNDER_WAY);
        news.stream().collect(Collectors.groupingBy(Received::subject)).values().forEach(ofSubject -> assertThat(
                        ofSubject)
                .isSortedAccordingTo(Comparator.comparingInt(Received::number)));
        assertThat(Database.count(
                        stack,
                        "network",
                        "select count(distinct event_id) from webhook_deliveries where subscription_id = ?::uuid",
                        subscription))
                .isEqualTo(EVENTS);
    }

    private long delivered(String subscription) {
        return Database.count(
                stack,
                "network",
                "select count(*) from webhook_deliveries where subscription_id = ?::uuid and state = 'delivered'",
                subscription);
    }

    private void publish(String run) throws SQLException {
        try (Connection database =
                        stack.local().postgres().superuser("participants").getConnection();
                PreparedStatement statement = database.prepareStatement(PUBLISH)) {
            statement.setInt(1, EVENTS);
            statement.setString(2, run);
            statement.setInt(3, SUBJECTS);
            statement.executeUpdate();
        }
    }
}
