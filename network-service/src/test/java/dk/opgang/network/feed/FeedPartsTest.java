package dk.opgang.network.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of the feed that one scope opens, and what happened to one thing. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FeedPartsTest {

    private final UUID subject = Ids.next();

    private static String publish(UUID subject, String type) {
        UUID id = Ids.next();
        Topics.publish("opgang.participants.v1", id, type, subject, "{}", Map.of("ce_opgangmunicipalities", "881"));
        TestDatabase.await("select count(*) from feed_events where id = '" + id + "'", 1);
        return id.toString();
    }

    private static Response read(String scopes, String query) {
        return Api.withToken(Tokens.municipality("881", scopes)).get("/v1/events" + query);
    }

    @ParameterizedTest
    @CsvSource({
        "participants, participants.read, dk.opgang.participants.participant-registered.v1",
        "network, network.read, dk.opgang.network.member-joined.v1",
        "network, network.read, dk.opgang.network.group-changed.v1",
        "exchange, exchange.read, dk.opgang.network.housing-offer-changed.v1",
        "exchange, exchange.write, dk.opgang.network.relocation-case-changed.v1",
        "exchange, exchange.write, dk.opgang.network.relocation-advert-changed.v1",
        "exchange, exchange.read, dk.opgang.network.handover-clock-warning.v1",
        "exchange, exchange.read, dk.opgang.network.settlement-changed.v1",
        "exchange, exchange.read, dk.opgang.network.move-in-agreement-changed.v1",
        "webhooks, webhooks.write, dk.opgang.network.webhook-paused.v1"
    })
    void theDatabaseAndTheServiceKnowTheSameParts(String part, String scope, String type) {
        // Given
        Caller caller = new Caller("s", "c", new Tenant.Municipality("881"), Set.of(scope));

        // When
        String ofDatabase = TestDatabase.text("select network_feed_part('" + type + "')");

        // Then
        assertEquals(part, ofDatabase);
        assertEquals(List.of(part), EventContext.readableBy(caller));
        assertEquals(EventContext.named(part), EventContext.of(type));
    }

    @Test
    void eventsOfTheExchangeAreReadWithAScopeOfTheExchange() {
        // Given
        String type = "dk.opgang.network.handover-changed.v1";

        // When
        String event = publish(subject, type);

        // Then
        read("network.read", "?subject=" + subject).then().statusCode(200).body("items", empty());
        read("exchange.read", "?types=" + type + "&subject=" + subject).then().body("items.id", contains(event));
        read("exchange.write", "?subject=" + subject).then().body("items.id", contains(event));
        read("statistics.read", "").then().statusCode(403);
    }

    @Test
    void whatHappenedToOneThingIsFoundByIt() {
        // Given
        String type = "dk.opgang.network.part-made-up.v1";
        String first = publish(subject, type);
        publish(Ids.next(), type);
        String second = publish(subject, "dk.opgang.network.other-made-up.v1");

        // When
        Response all = read("network.read", "?count=true&limit=1&subject=" + subject);

        // Then
        String next = all.then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("count", equalTo(2))
                .extract()
                .path("next");
        read("network.read", "?limit=1&subject=" + subject + "&after=" + next)
                .then()
                .body("items.id", contains(second));
        read("network.read", "?subject=" + subject + "&types=" + type).then().body("items.id", contains(first));
        read("network.read", "?subject=" + subject + "&changedSince=2100-01-01T00:00:00Z")
                .then()
                .body("items", empty());
        Api.withToken(Tokens.municipality("882", "network.read"))
                .get("/v1/events?subject=" + subject)
                .then()
                .body("items", empty());
        read("network.read", "?subject=him").then().statusCode(400).body("errors.pointer", contains("?subject"));
    }
}
