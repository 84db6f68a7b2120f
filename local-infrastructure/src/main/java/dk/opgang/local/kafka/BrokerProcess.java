package dk.opgang.local.kafka;

import dk.opgang.local.process.Checkout;
import dk.opgang.local.process.Processes;
import dk.opgang.local.process.Wait;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The broker's JVM. Its libraries stand beside the local stack's jar and are never on the classpath of a service or a test. */
final class BrokerProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final String STARTED = "Kafka Server started";
    private static final String FORMATTING_HEAP = "-Xmx256m";

    private BrokerProcess() {}

    static void format(BrokerFolder folder, String clusterId) {
        Process formatting = run(
                folder,
                FORMATTING_HEAP,
                List.of(
                        "kafka.tools.StorageTool",
                        "format",
                        // In one word: an id may begin with a hyphen, and would be read as an option of its own.
                        "--cluster-id=" + clusterId,
                        "-c",
                        folder.configuration().toString()));
        if (!Processes.awaitEnd(formatting.toHandle(), START_LIMIT) || formatting.exitValue() != 0) {
            formatting.destroyForcibly();
            throw new IllegalStateException("Kafka could not format its directory:\n" + output(folder));
        }
    }

    /** Launches the broker, without waiting until it has started. */
    static Process launch(BrokerFolder folder, String heap) {
        return run(folder, heap, List.of("kafka.Kafka", folder.configuration().toString()));
    }

    /** @throws IllegalStateException if it ends before it has started, or takes too long */
    static void awaitStarted(Process broker, BrokerFolder folder) {
        Wait.until(START_LIMIT, () -> !broker.isAlive() || output(folder).contains(STARTED));
        if (!broker.isAlive() || !output(folder).contains(STARTED)) {
            broker.destroyForcibly();
            throw new IllegalStateException("Kafka did not start:\n" + lastLines(output(folder)));
        }
    }

    private static Process run(BrokerFolder folder, String heap, List<String> mainClassAndArguments) {
        List<String> command = new ArrayList<>(List.of(Processes.java()));
        command.addAll(List.of(heap.split(" ", -1)));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dlog4j2.disableJmx=true",
                "-cp",
                libraries() + File.separator + "*"));
        command.addAll(mainClassAndArguments);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.output().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start the Kafka process", e);
        }
    }

    private static Path libraries() {
        Path libraries = Checkout.root().resolve("local-infrastructure/target/kafka/lib");
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException("The broker's libraries are missing in " + libraries
                    + ": build them with ./mvnw -pl local-stack process-resources");
        }
        return libraries;
    }

    /** A new one. Kafka writes ids as URL-safe Base64 of the 16 bytes. */
    static String clusterId() {
        UUID id = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String output(BrokerFolder folder) {
        try {
            return Files.exists(folder.output()) ? Files.readString(folder.output()) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String lastLines(String text) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}
