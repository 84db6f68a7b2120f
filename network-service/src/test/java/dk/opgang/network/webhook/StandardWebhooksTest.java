package dk.opgang.network.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A receiver that others have written verifies our deliveries: standardwebhooks, at the version of its lock file. It comes by npm; where npm
 * is missing or brings nothing, the test is told as skipped, since a JDK is all that a build may ask for.
 */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class StandardWebhooksTest {

    private final Subscribing owner = new Subscribing();

    @TempDir
    Path folder;

    @Test
    void deliveriesVerifyBeforeDuringAndAfterARotation() throws IOException, InterruptedException {
        // Given
        assumeTrue(isInstalled(), "npm does not bring standardwebhooks here");
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
            String former = run(
                    "node",
                    "verify.mjs",
                    deliveries.toString(),
                    made.path("secret").asText());
            String present = run("node", "verify.mjs", deliveries.toString(), rotated);

            // Then
            String type = Subscribing.REGISTERED;
            assertEquals(String.join(" ", type, type, "refused"), former);
            assertEquals(String.join(" ", "refused", type, type), present);
        }
    }

    private boolean isInstalled() throws IOException, InterruptedException {
        for (String file : List.of("package.json", "package-lock.json", "verify.mjs")) {
            try (InputStream in = StandardWebhooksTest.class.getResourceAsStream("/standard-webhooks/" + file)) {
                Files.copy(in, folder.resolve(file));
            }
        }
        try {
            return new ProcessBuilder(
                                    "npm",
                                    "ci",
                                    "--prefer-offline",
                                    "--no-audit",
                                    "--no-fund",
                                    "--fetch-retries=1",
                                    "--fetch-timeout=30000")
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("npm.log").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("node.log").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> command[0] + " failed: " + out);
        return out;
    }
}
