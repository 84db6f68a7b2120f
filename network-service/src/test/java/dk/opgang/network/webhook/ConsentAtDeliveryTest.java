package dk.opgang.network.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An organisation is paused for some time; meanwhile its secret changes and the consent by which it reads ends. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConsentAtDeliveryTest {

    private static final String ORGANISATION = "91000339";
    private static final String TOKEN = Tokens.organisation(ORGANISATION, "webhooks.write participants.read");

    private final UUID participant = Ids.next();
    private final UUID consent = Ids.next();

    @Inject
    BusinessClock clock;

    @Test
    void whatItMayNotSeeAnyMoreIsWithheldAndTheRestComesInOrder() throws IOException {
        // Given
        try (Receiver receiver = Receiver.start()) {
            String path = Subscribing.PATH + "/"
                    + Api.id(Api.withToken(TOKEN)
                            .body("{\"url\": \"%s\", \"types\": [\"dk.opgang.participants.*\"]}"
                                    .formatted(receiver.url()))
                            .post(Subscribing.PATH));
            Api.withToken(TOKEN).post(path + "/pause").then().statusCode(200);
            String given = publish("consent-given");
            String updated = publish("participant-updated");
            Waiting.await().until(() -> events(path, "pending").size() == 2);
            String secret = Api.withToken(TOKEN)
                    .body("{\"keepOldFor\": \"PT0S\"}")
                    .post(path + "/secret-rotations")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("secret");
            String withdrawn = publish("consent-withdrawn");
            Waiting.await().until(() -> events(path, "pending").size() == 3);

            // When
            Api.withToken(TOKEN).post(path + "/resume").then().statusCode(200);

            // Then
            Waiting.await().until(() -> events(path, "delivered").size() == 1);
            assertEquals(List.of(given, updated), events(path, "withheld"));
            assertEquals(List.of(withdrawn), receiver.ids());
            assertTrue(Verifier.isSigned(secret, receiver.received().getFirst()));
        }
    }

    private static List<String> events(String path, String state) throws IOException {
        return PlainJson.MAPPER
                .readTree(Api.withToken(TOKEN)
                        .get(path + "/deliveries?state=" + state)
                        .asString())
                .findValuesAsText("eventId");
    }

    private String publish(String name) {
        UUID id = Ids.next();
        String data = """
                {"consentId": "%s", "participantId": "%s", "municipalityCode": "615", "recipientOrganisation": "%s",
                 "sourceOrganisation": "615", "dataCategories": ["contacts"], "initiativeId": null,
                 "from": "%s", "until": "%s", "withdrawnAt": %s}
                """.formatted(
                        consent,
                        participant,
                        ORGANISATION,
                        clock.today(),
                        clock.today().plusDays(1),
                        name.endsWith("withdrawn") ? "\"2026-01-05T10:00:00Z\"" : "null");
        Topics.publish(
                "opgang.participants.v1",
                id,
                "dk.opgang.participants." + name + ".v1",
                participant,
                data,
                Map.of("ce_opgangmunicipalities", "615", "ce_opgangorganisations", ORGANISATION));
        TestDatabase.await("select count(*) from feed_events where id = '" + id + "'", 1);
        return id.toString();
    }
}
