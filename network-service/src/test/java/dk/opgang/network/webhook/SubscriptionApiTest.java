package dk.opgang.network.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may subscribe to what, and what is told of it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SubscriptionApiTest {

    private static final String BODY = """
            {"url": "http://127.0.0.1:18950/events", "types": ["dk.opgang.participants.*"]}""";

    private final Subscribing owner = new Subscribing();

    @Test
    void theSecretIsToldOnceAndKeptSealed() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        Response made = Api.withToken(owner.token())
                .header("Idempotency-Key", key)
                .body(BODY)
                .post(Subscribing.PATH);

        // Then
        String id = Api.id(made);
        String secret = made.then()
                .statusCode(201)
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("state", equalTo("active"))
                .extract()
                .path("secret");
        owner.get("/" + id).then().statusCode(200).body("$", not(hasKey("secret")));
        owner.get("").then().body("items.id", contains(id)).body("items[0]", not(hasKey("secret")));
        Api.withToken(owner.token())
                .header("Idempotency-Key", key)
                .body(BODY)
                .post(Subscribing.PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("secret", equalTo(secret));
        String kept = TestDatabase.text("select string_agg(k::text, ' ') from idempotency_keys k")
                + TestDatabase.text("select string_agg(encode(sealed, 'base64'), ' ') from webhook_secrets");
        assertFalse(kept.contains(secret.substring("whsec_".length())));
        String rotated = owner.post("/" + id + "/secret-rotations", "{\"keepOldFor\": \"PT0S\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        assertFalse(rotated.equals(secret));
        owner.post("/" + id + "/secret-rotations", "{\"keepOldFor\": \"P8D\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("out-of-range"));
        owner.post("/" + id + "/secret-rotations", "{\"keepOldFor\": \"a day\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("invalid-duration"));
    }

    @Test
    void aFormIsReadFromJsonAlone() {
        // When
        Response answer = Api.withToken(owner.token())
                .contentType("text/plain")
                .body("PT0S")
                .post(Subscribing.PATH + "/" + UUID.randomUUID() + "/secret-rotations");

        // Then
        answer.then().statusCode(415).body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        // Given
        String token = Tokens.municipality(owner.code(), "webhooks.write areas.read");

        // When
        Response answer = Api.withToken(token).body("""
                {"url": "https://10.0.0.1/", "types": ["dk.opgang.participants.*", "dk.opgang.housing-areas.*",
                 "dk.opgang.network.relocation-case-changed.v1", "dk.opgang.network.webhook-paused.v1"]}""").post(Subscribing.PATH);

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/types/0", "/types/2", "/url"))
                .body(
                        "errors.code",
                        containsInAnyOrder("scope-missing-for-type", "scope-missing-for-type", "address-not-allowed"));
        Api.withToken(token)
                .body("{\"url\": \"https://10.0.0.1/\", \"types\": [\"dk.opgang.*\"], \"other\": 1}")
                .post(Subscribing.PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/types/0", "/other"));
    }

    @Test
    void aTypeOfWhichThereAreNoEventsIsAFault() {
        // When
        Response answer = owner.post("", """
                {"url": "http://127.0.0.1:18950/events", "types": ["dk.opgang.participants.participant-registered.v1",
                 "dk.opgang.participants.participant-regstered.v1", "dk.opgang.participants.participant-registered.v9"]}""");

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/types/1", "/types/2"))
                .body("errors.code", containsInAnyOrder("unknown-code", "unknown-code"));
    }

    @Test
    void anOwnerHasTwentyAndNobodyElseSeesThem() {
        // Given
        for (int i = 0; i < 20; i++) {
            owner.post("", BODY).then().statusCode(201);
        }

        // When
        Response further = owner.post("", BODY);

        // Then
        further.then().statusCode(409).body("code", equalTo("too-many-subscriptions"));
        String id = owner.get("").then().body("items", hasSize(20)).extract().path("items[0].id");
        String stranger = new Subscribing().token();
        for (String path : new String[] {"", "/deliveries", "/replays/" + id}) {
            Api.withToken(stranger)
                    .get(Subscribing.PATH + "/" + id + path)
                    .then()
                    .statusCode(404);
        }
        for (String path : new String[] {"/pause", "/resume", "/test", "/secret-rotations"}) {
            Api.withToken(stranger)
                    .post(Subscribing.PATH + "/" + id + path)
                    .then()
                    .statusCode(404);
        }
        Api.withToken(stranger).get(Subscribing.PATH).then().statusCode(200).body("items", hasSize(0));
        Api.as(Persona.FRONTEND).get(Subscribing.PATH).then().statusCode(403);
        Api.withToken(Tokens.of(Persona.ADMIN, "webhooks.write participants.read"))
                .body(BODY)
                .post(Subscribing.PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("webhook-owner-required"));
        owner.get("/" + id + "/deliveries?state=lost").then().statusCode(400);
    }

    @Test
    void otherTypesAreSeenWithTheScopesOfWhoChoseThem() {
        // Given
        String id = Api.id(owner.post("", BODY));
        String narrow = Tokens.municipality(owner.code(), "webhooks.write areas.read");

        // When
        Response described = patch(narrow, id, "0", "{\"description\": \"Ours\"}");

        // Then
        described.then().statusCode(200).body("description", equalTo("Ours"));
        patch(narrow, id, "1", "{\"types\": [\"dk.opgang.participants.*\", \"dk.opgang.housing-areas.*\"]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/types/0"));
        patch(narrow, id, "1", "{\"types\": [\"dk.opgang.housing-areas.*\"]}")
                .then()
                .statusCode(200);
        assertEquals(
                "{areas.read,webhooks.write}",
                TestDatabase.text("select scopes::text from webhook_subscriptions where id = '" + id + "'"));
    }

    private static Response patch(String token, String id, String version, String body) {
        return Api.withToken(token)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(Subscribing.PATH + "/" + id);
    }
}
