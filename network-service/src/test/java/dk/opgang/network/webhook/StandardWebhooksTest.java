package dk.opgang.network.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.network.NodePackage;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver that others have written verifies our deliveries: standardwebhooks. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class StandardWebhooksTest {

    private final Subscribing owner = new Subscribing();

    @TempDir
    Path folder;

    @Test
    void deliveriesVerifyBeforeDuringAndAfterARotation() throws IOException, InterruptedException {
        // Given
        NodePackage reader = NodePackage.in(folder, "standard-webhooks", "verify.mjs");
        assumeTrue(reader.isInstalled(), "npm does not bring standardwebhooks here");
        try (Receiver receiver = Receiver.start()) {
            JsonNode made = owner.subscribed(receiver.url());
            String id = made.path("id").asText();
            owner.publish(Ids.next());
            receiver.await(1);
            String rotated = owner.post("/" + id + "/secret-rotations", "")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("secret");
            owner.publish(Ids.next());
            receiver.await(2);
            TestDatabase.execute("update webhook_secrets set valid_until = now() where valid_until is not null"
                    + " and subscription_id = '" + id + "'");
            owner.publish(Ids.next());
            receiver.await(3);
            Path deliveries = folder.resolve("deliveries.json");
            Files.writeString(deliveries, PlainJson.MAPPER.writeValueAsString(receiver.received()));

            // When
            String former = reader.run(
                    Map.of(),
                    "verify.mjs",
                    deliveries.toString(),
                    made.path("secret").asText());
            String present = reader.run(Map.of(), "verify.mjs", deliveries.toString(), rotated);

            // Then
            String type = Subscribing.REGISTERED;
            assertEquals(String.join(" ", type, type, "refused"), former);
            assertEquals(String.join(" ", "refused", type, type), present);
        }
    }
}
