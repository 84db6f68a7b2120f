package dk.opgang.network.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A municipality of a test's own with its subscriptions, and events that name it. */
final class Subscribing {

    static final String PATH = "/v1/webhook-subscriptions";
    static final String REGISTERED = "dk.opgang.participants.participant-registered.v1";
    static final String SCOPES = "webhooks.write participants.read network.read";

    private static final AtomicInteger NEXT = new AtomicInteger(900);

    private final String code = Integer.toString(NEXT.getAndIncrement());
    private final String token = Tokens.municipality(code, SCOPES);

    String code() {
        return code;
    }

    String token() {
        return token;
    }

    Response post(String path, String body) {
        return Api.withToken(token).body(body).post(PATH + path);
    }

    Response get(String path) {
        return Api.withToken(token).get(PATH + path);
    }

    /** A subscription of all that happens to participants; its answer. */
    JsonNode subscribed(String url) throws IOException {
        return subscribed(url, "dk.opgang.participants.*");
    }

    JsonNode subscribed(String url, String type) throws IOException {
        String answer = post("", "{\"url\": \"%s\", \"types\": [\"%s\"]}".formatted(url, type))
                .then()
                .statusCode(201)
                .extract()
                .asString();
        return PlainJson.MAPPER.readTree(answer);
    }

    /** An event of the participant that names the municipality; it is in the feed. */
    String publish(UUID participant) {
        return publish(participant, REGISTERED);
    }

    String publish(UUID participant, String type) {
        UUID id = Ids.next();
        Topics.publish(
                "opgang.participants.v1",
                id,
                type,
                participant,
                "{\"participantId\": \"%s\", \"municipalityCode\": \"%s\"}".formatted(participant, code),
                Map.of("ce_opgangmunicipalities", code));
        TestDatabase.await("select count(*) from feed_events where id = '" + id + "'", 1);
        return id.toString();
    }

    JsonNode deliveries(String subscription, String query) throws IOException {
        return PlainJson.MAPPER
                .readTree(get("/" + subscription + "/deliveries" + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .path("items");
    }

    /** Waits until so many of the deliveries are in the state. */
    JsonNode await(String subscription, String state, int count) throws IOException {
        Waiting.await().until(() -> deliveries(subscription, "?state=" + state).size() >= count);
        return deliveries(subscription, "?state=" + state);
    }

    /** Moves the clock of what waits for another attempt. */
    static void due(String subscription) {
        TestDatabase.execute(
                "update webhook_deliveries set next_attempt_at = now() - interval '1 second' where subscription_id = '"
                        + subscription + "' and state = 'pending' and next_attempt_at is not null");
    }

    String state(String subscription) {
        return get("/" + subscription).then().extract().path("state");
    }
}
