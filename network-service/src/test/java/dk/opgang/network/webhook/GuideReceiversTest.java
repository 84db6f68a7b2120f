package dk.opgang.network.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The receivers of the guide, as they stand there, take real deliveries and refuse what is not signed by their secret. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class GuideReceiversTest {

    private static final Path GUIDE = Path.of("../docs/guides/webhooks.md");

    private final Subscribing owner = new Subscribing();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"java, java, Receiver.java", "javascript, node, receiver.mjs", "python, python3, receiver.py"})
    void aReceiverOfTheGuideTakesWhatIsSigned(String language, String tool, String file) throws Exception {
        // Given
        assumeTrue(isThere(tool), tool + " is not on this machine");
        int port = freePort();
        Path source = folder.resolve(file);
        Files.writeString(source, sample(language).replace("18900", Integer.toString(port)));
        JsonNode made = owner.subscribed("http://127.0.0.1:" + port + "/events");
        String id = made.path("id").asText();
        owner.post("/" + id + "/pause", "").then().statusCode(200);
        ProcessBuilder builder = new ProcessBuilder(command(tool), source.toString()).redirectErrorStream(true);
        builder.environment().put("OPGANG_WEBHOOK_SECRET", made.path("secret").asText());
        Process receiver = builder.start();
        try (BufferedReader output = receiver.inputReader()) {
            String event = owner.publish(Ids.next());
            Waiting.await().until(() -> answers(port));

            // When
            owner.post("/" + id + "/resume", "").then().statusCode(200);

            // Then
            owner.await(id, "delivered", 1);
            assertEquals(
                    event,
                    PlainJson.MAPPER.readTree(output.readLine()).path("id").asText());
            owner.post("/" + id + "/secret-rotations", "{\"keepOldFor\": \"PT0S\"}")
                    .then()
                    .statusCode(201);
            String refused = owner.publish(Ids.next());
            TestDatabase.await(
                    "select count(*) from webhook_deliveries where event_id = '" + refused
                            + "' and attempts -> 0 ->> 'status' = '401'",
                    1);
        } finally {
            receiver.destroy();
            receiver.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static String sample(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        if (!block.find()) {
            throw new AssertionError("The guide has no sample in " + language);
        }
        return block.group(1);
    }

    private static String command(String tool) {
        return tool.equals("java")
                ? Path.of(System.getProperty("java.home"), "bin", "java").toString()
                : tool;
    }

    private static boolean isThere(String tool) {
        List<String> folders = Arrays.asList(System.getenv("PATH").split(File.pathSeparator, -1));
        return tool.equals("java") || folders.stream().anyMatch(path -> Files.isExecutable(Path.of(path, tool)));
    }

    private static int freePort() throws IOException {
        int first = ThreadLocalRandom.current().nextInt(100);
        for (int i = 0; i < 100; i++) {
            int port = 18_900 + (first + i) % 100;
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException _) {
                // Somebody else has it.
                continue;
            }
        }
        throw new IOException("No port is free");
    }
}
