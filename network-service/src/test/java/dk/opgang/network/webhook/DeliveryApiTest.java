package dk.opgang.network.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.network.webhook.address.InnerSpellings;
import dk.opgang.network.webhook.delivery.Tidying;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What comes to receivers, in which order, and what becomes of what does not get through. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class DeliveryApiTest {

    /** The clock is moved by the test alone. */
    private static final Map<String, String> ALONE = Map.of("Retry-After", "3600");

    private final Subscribing owner = new Subscribing();
    private final UUID participant = Ids.next();

    @Inject
    Tidying tidying;

    @Test
    void anEventComesAsItStandsInTheFeedAndIsSignedByAllValidSecrets() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start()) {
            JsonNode made = owner.subscribed(receiver.url());
            String id = made.path("id").asText();
            String first = owner.publish(participant);
            receiver.await(1);
            String rotated = secret(owner.post("/" + id + "/secret-rotations", "{\"keepOldFor\": \"PT1H\"}"));
            owner.post("/" + id + "/secret-rotations", "")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("rotation-open"));

            // When
            owner.publish(participant);

            // Then
            Receiver.Received before = receiver.await(2).getFirst();
            Receiver.Received after = receiver.received().getLast();
            assertEquals(
                    PlainJson.MAPPER
                            .readTree(Api.withToken(owner.token())
                                    .get("/v1/events?subject=" + participant)
                                    .asString())
                            .path("items")
                            .get(0),
                    PlainJson.MAPPER.readTree(before.body()));
            assertEquals(first, before.id());
            assertTrue(before.headers().get("Content-Type").startsWith("application/cloudevents+json"));
            String original = made.path("secret").asText();
            assertTrue(Verifier.isSigned(original, before) && !Verifier.isSigned(rotated, before));
            assertTrue(Verifier.isSigned(original, after) && Verifier.isSigned(rotated, after));
            TestDatabase.execute("update webhook_secrets set valid_until = now() where subscription_id = '" + id
                    + "' and valid_until is not null");
            owner.publish(participant);
            Receiver.Received last = receiver.await(3).getLast();
            assertTrue(!Verifier.isSigned(original, last) && Verifier.isSigned(rotated, last));
            assertEquals(3, owner.await(id, "delivered", 3).size());
            assertEquals(
                    204,
                    owner.deliveries(id, "?eventId=" + first)
                            .path(0)
                            .path("attempts")
                            .path(0)
                            .path("status")
                            .asInt());
        }
    }

    private static String secret(io.restassured.response.Response answer) {
        return answer.then().statusCode(201).extract().path("secret");
    }

    @Test
    void theNextOfASubjectWaitsForTheOneBeforeAndOthersDoNot() throws IOException {
        // Given
        UUID other = Ids.next();
        try (Receiver receiver = Receiver.start()) {
            String id = owner.subscribed(receiver.url()).path("id").asText();
            receiver.withHeaders(ALONE);
            receiver.answers(request -> request.body().contains(participant.toString()) ? 503 : 204);
            String first = owner.publish(participant);
            owner.await(id, "pending", 1);
            String second = owner.publish(participant);
            String third = owner.publish(other);
            owner.await(id, "delivered", 1);
            List<String> before = List.copyOf(receiver.ids());

            // When
            receiver.answers(204);
            Subscribing.due(id);

            // Then
            assertEquals(List.of(first, third), before);
            owner.await(id, "delivered", 3);
            assertEquals(List.of(first, third, first, second), receiver.ids());
            JsonNode retried = owner.deliveries(id, "?eventId=" + first).path(0);
            assertEquals(List.of("503 unexpected-status", "204 null"), attempts(retried));
            assertTrue(retried.path("nextAttemptAt").isNull());
        }
    }

    private static List<String> attempts(JsonNode delivery) {
        return StreamSupport.stream(delivery.path("attempts").spliterator(), false)
                .map(it -> it.path("status").asText() + " " + it.path("error").asText())
                .toList();
    }

    @Test
    void whatIsTakenInOfAttemptsWaitsForItsOwnerBeforeItLocksAny() throws IOException, SQLException {
        // Given
        AtomicBoolean locked = new AtomicBoolean();
        try (Receiver receiver = Receiver.start();
                Connection deleting = TestDatabase.asSuperuser();
                Statement statement = deleting.createStatement()) {
            String id = owner.subscribed(receiver.url()).path("id").asText();
            receiver.answers(_ -> {
                Waiting.await().untilTrue(locked);
                return 503;
            });
            owner.publish(participant);
            receiver.await(1);
            deleting.setAutoCommit(false);
            statement.execute("select from webhook_subscriptions where id = '" + id + "' for update");

            // When
            locked.set(true);
            TestDatabase.await("select least(count(*), 1) from pg_stat_activity where wait_event_type = 'Lock'", 1);

            // Then
            statement.execute("select from webhook_deliveries where subscription_id = '" + id + "' for update nowait");
            deleting.commit();
            receiver.answers(204);
            TestDatabase.await(
                    "select jsonb_array_length(attempts) from webhook_deliveries where subscription_id = '" + id + "'",
                    1);
            Subscribing.due(id);
            assertEquals(1, owner.await(id, "delivered", 1).size());
        }
    }

    @Test
    void aRedirectIsNotFollowedAndAWishToBeLeftAloneIsHeard() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start();
                Receiver elsewhere = Receiver.start()) {
            receiver.withHeaders(Map.of("Location", elsewhere.url(), "Retry-After", "7200"));
            String id = owner.subscribed(receiver.url()).path("id").asText();
            List<Integer> statuses = List.of(301, 302, 303, 307, 308, 503);

            // When
            List<String> events = new ArrayList<>();
            for (int status : statuses) {
                receiver.answers(status);
                events.add(owner.publish(Ids.next()));
                Waiting.await().until(() -> !attempts(owner.deliveries(id, "?eventId=" + events.getLast())
                                .path(0))
                        .isEmpty());
            }

            // Then
            assertEquals(0, elsewhere.received().size());
            List<String> first = new ArrayList<>();
            for (String event : events) {
                first.add(attempts(owner.deliveries(id, "?eventId=" + event).path(0))
                        .getFirst());
            }
            assertEquals(
                    List.of(
                            "301 redirect",
                            "302 redirect",
                            "303 redirect",
                            "307 redirect",
                            "308 redirect",
                            "503 unexpected-status"),
                    first);
            assertEquals(
                    1,
                    TestDatabase.number(
                            "select count(*) from webhook_deliveries where event_id = '" + events.getLast()
                                    + "' and next_attempt_at > now() + interval '30 minutes' and next_attempt_at <= now() + interval '1 hour'"));
        }
    }

    @Test
    void aReceiverThatIsGoneIsPausedAndItsOwnerTold() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start()) {
            String id = owner.subscribed(receiver.url()).path("id").asText();
            receiver.answers(410);

            // When
            String event = owner.publish(participant);

            // Then
            Waiting.await().until(() -> owner.state(id).equals("paused-gone"));
            Waiting.await().until(() -> told(id).equals("paused-gone"));
            receiver.answers(204);
            owner.post("/" + id + "/resume", "").then().statusCode(200).body("state", equalTo("active"));
            owner.await(id, "delivered", 1);
            assertEquals(List.of(event, event), receiver.ids());
        }
    }

    private String told(String subscription) {
        String state = Api.withToken(owner.token())
                .get("/v1/events?types=dk.opgang.network.webhook-paused.v1&subject=" + subscription)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].data.state");
        return state == null ? "" : state;
    }

    @Test
    void whatNeverGetsThroughFailsAndAHundredthFailurePauses() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start()) {
            String id = owner.subscribed(receiver.url()).path("id").asText();
            receiver.withHeaders(ALONE).answers(503);
            owner.publish(participant);
            receiver.await(1);
            Waiting.await()
                    .until(() -> !attempts(owner.deliveries(id, "").path(0)).isEmpty());
            TestDatabase.execute("update webhook_subscriptions set failed_in_row = 99 where id = '" + id + "'");
            TestDatabase.execute(
                    "update webhook_deliveries d set attempts = (select jsonb_agg(a.one) from (select d.attempts -> 0 as one from generate_series(1, 10)) a),"
                            + " next_attempt_at = now() where subscription_id = '" + id + "'");

            // When
            String waiting = owner.publish(participant);

            // Then
            assertEquals(
                    11, owner.await(id, "failed", 1).path(0).path("attempts").size());
            Waiting.await().until(() -> owner.state(id).equals("paused-failing"));
            Waiting.await().until(() -> told(id).equals("paused-failing"));
            receiver.answers(204);
            owner.post("/" + id + "/resume", "").then().statusCode(200);
            assertEquals(
                    waiting,
                    owner.await(id, "delivered", 1).path(0).path("eventId").asText());
            assertEquals(
                    0,
                    TestDatabase.number(
                            "select failed_in_row from webhook_subscriptions where failing_since is null and id = '"
                                    + id + "'"));
        }
    }

    @Test
    void theAddressIsLookedAtAgainAtEachAttempt() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start()) {
            String id = owner.subscribed(receiver.url()).path("id").asText();
            String inner = receiver.url().replace("127.0.0.1", "localhost");
            TestDatabase.execute("update webhook_subscriptions set url = '" + inner + "' where id = '" + id + "'");

            // When
            owner.publish(participant);

            // Then
            Waiting.await()
                    .until(() -> owner.deliveries(id, "?state=pending").size() == 1
                            && !attempts(owner.deliveries(id, "").path(0)).isEmpty());
            assertEquals(
                    List.of("null address-not-allowed"),
                    attempts(owner.deliveries(id, "").path(0)));
            assertTrue(receiver.received().isEmpty());
        }
    }

    /** As an operator's own software could be reached: by the port of a receiver of developers, and by one of those that are allowed. */
    @Test
    void whatListensInsideIsTouchedByNoSpellingOfItsAddress() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start();
                ServerSocketChannel secured = ServerSocketChannel.open()) {
            boolean isFree = isBound(secured);
            String id = owner.subscribed(receiver.url()).path("id").asText();
            List<String> urls = InnerSpellings.hosts().stream()
                    .flatMap(host ->
                            Stream.of(receiver.url().replace("127.0.0.1", host), "https://" + host + ":8443/events"))
                    .filter(url -> !url.equals(receiver.url()))
                    .toList();
            TestDatabase.execute("""
                    insert into webhook_subscriptions
                    select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'url', inner_url))).*
                    from webhook_subscriptions s, unnest(array['%s']) as inner_url where s.id = '%s'""".formatted(String.join("','", urls), id));

            // When
            String event = owner.publish(participant);

            // Then
            TestDatabase.await(
                    "select count(*) from webhook_deliveries where attempts -> 0 ->> 'error' = 'address-not-allowed' and event_id = '"
                            + event + "'",
                    urls.size());
            receiver.await(1);
            assertEquals(List.of(event), receiver.ids());
            assertNull(isFree ? secured.accept() : null);
            TestDatabase.execute("delete from webhook_subscriptions where url in ('" + String.join("','", urls) + "')");
        }
    }

    /** False if somebody else on this machine has the port. */
    private static boolean isBound(ServerSocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        try {
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8443));
            return true;
        } catch (BindException _) {
            return false;
        }
    }

    @Test
    void aReceiverThatDoesNotAnswerDelaysNobodyElse() throws IOException {
        // Given
        CountDownLatch end = new CountDownLatch(1);
        try (Receiver silent = Receiver.start();
                Receiver receiver = Receiver.start()) {
            silent.answers(_ -> {
                try {
                    end.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
                return 204;
            });
            String slow = owner.subscribed(silent.url()).path("id").asText();
            owner.subscribed(receiver.url());

            // When
            List<String> published = new ArrayList<>();
            IntStream.range(0, 20).forEach(_ -> published.add(owner.publish(Ids.next())));

            // Then
            receiver.await(20);
            assertEquals(published, receiver.ids().stream().sorted().toList());
            assertEquals(20, owner.deliveries(slow, "?state=pending").size());

        } finally {
            end.countDown();
        }
    }

    @Test
    void aPauseLosesNothingAndEventsCanComeAgain() throws IOException {
        // Given
        Instant begun = Instant.now();
        try (Receiver receiver = Receiver.start()) {
            String id = owner.subscribed(receiver.url()).path("id").asText();
            owner.post("/" + id + "/pause", "").then().statusCode(200).body("state", equalTo("paused"));
            String first = owner.publish(participant);
            String second = owner.publish(participant, "dk.opgang.participants.participant-updated.v1");
            owner.await(id, "pending", 2);
            assertEquals(List.of(), receiver.ids());
            owner.post("/" + id + "/resume", "").then().statusCode(200);
            receiver.await(2);
            owner.await(id, "delivered", 2);

            // When
            var replay = owner.post("/" + id + "/replays", """
                    {"from": "%s", "types": ["%s"]}""".formatted(begun, Subscribing.REGISTERED));

            // Then
            String path = "/" + id + "/replays/"
                    + replay.then().statusCode(202).extract().path("id");
            receiver.await(3);
            assertEquals(List.of(first, second, first), receiver.ids());
            Waiting.await().until(() -> owner.get(path).path("state").equals("completed"));
            owner.get(path).then().statusCode(200).body("events", equalTo(1));
            owner.post("/" + id + "/replays", "{\"from\": \"2020-01-01T00:00:00Z\"}")
                    .then()
                    .statusCode(410)
                    .body("code", equalTo("events-expired"));
            String test = owner.post("/" + id + "/test", "")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("deliveryId");
            JsonNode body =
                    PlainJson.MAPPER.readTree(receiver.await(4).getLast().body());
            assertEquals("dk.opgang.network.webhook-test.v1", body.path("type").asText());
            assertEquals(id, body.path("data").path("subscriptionId").asText());
            assertNotEquals(test, body.path("id").asText());
            owner.get("/" + id + "/deliveries?eventId=" + body.path("id").asText())
                    .then()
                    .body("items.id", contains(test));
        }
    }

    @Test
    void whatWaitedForNearlyAMonthComesInOrderAndWhatWaitedLongerHasExpired() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start()) {
            String id = owner.subscribed(receiver.url()).path("id").asText();
            owner.post("/" + id + "/pause", "").then().statusCode(200);
            List<String> events =
                    Stream.generate(() -> owner.publish(participant)).limit(4).toList();
            owner.await(id, "pending", 4);
            setBack(events.getFirst(), "30 days 1 minute");
            setBack(events.get(1), "29 days 23 hours");
            setBack(events.get(2), "29 days");

            // When
            tidying.run();
            owner.post("/" + id + "/resume", "").then().statusCode(200);

            // Then
            receiver.await(3);
            assertEquals(events.subList(1, 4), receiver.ids());
            JsonNode expired = owner.await(id, "failed", 1).path(0);
            assertEquals(events.getFirst(), expired.path("eventId").asText());
            assertEquals(List.of("null expired"), attempts(expired));
            assertEquals("active", owner.state(id));
        }
    }

    private static void setBack(String event, String by) {
        TestDatabase.execute("update webhook_deliveries set created_at = created_at - interval '" + by
                + "' where event_id = '" + event + "'");
    }

    @Test
    void anErasedParticipantIsWithheldAndLeavesNoTrace() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start()) {
            String id = owner.subscribed(receiver.url()).path("id").asText();
            owner.post("/" + id + "/pause", "");
            owner.publish(participant);
            owner.await(id, "pending", 1);

            // When
            String erased = owner.publish(participant, "dk.opgang.participants.participant-erased.v1");

            // Then
            JsonNode withheld = owner.await(id, "withheld", 1).path(0);
            assertTrue(withheld.path("subject").isNull()
                    && withheld.path("attempts").isEmpty());
            owner.post("/" + id + "/resume", "");
            receiver.await(1);
            assertEquals(List.of(erased), receiver.ids());
            assertEquals(
                    List.of(erased),
                    TestDatabase.texts("select event_id::text from webhook_deliveries where '" + participant
                            + "' in (participant_id, about, subject, lane)"));
        }
    }

    @Test
    void whoLosesItsTurnTakesItAgainAndGoesOn() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start()) {
            String id = owner.subscribed(receiver.url()).path("id").asText();
            String first = owner.publish(participant);
            receiver.await(1);

            // When
            long ended = TestDatabase.number("""
                    select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and granted
                    and (classid::bigint << 32 | objid::bigint) = hashtextextended('opgang webhooks', 0)""");

            // Then
            assertEquals(1, ended);
            String second = owner.publish(participant);
            owner.await(id, "delivered", 2);
            assertEquals(
                    List.of(first, second), receiver.ids().stream().distinct().toList());
        }
    }
}
