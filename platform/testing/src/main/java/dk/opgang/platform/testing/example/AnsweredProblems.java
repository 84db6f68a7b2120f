package dk.opgang.platform.testing.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.local.process.Checkout;
import dk.opgang.platform.testing.example.ExampleRecorder.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which problems each operation has answered in tests, and where each fault was told, in {@code docs/api/problems/answered.json}:
 * {@code {operations: {operationId: {status: [codes]}}, faults: {code: operationId}}}. Tests that are run with
 * {@code -Dopgang.problems=write} add what they meet; nothing is taken out by them.
 */
public final class AnsweredProblems {

    /** Of the module whose service is made up nothing is kept. */
    private static final boolean IS_WRITING =
            "write".equals(System.getProperty("opgang.problems")) && !ExampleFiles.areOwn();

    private static final Path LOCK = Path.of(System.getProperty("java.io.tmpdir"), "opgang-problems.lock");

    private static final ObjectWriter IN_ORDER =
            ExampleFiles.JSON.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

    private static final List<String> TOLD_IN = List.of("errors", "remarks", "rules");

    private static final Set<String> KNOWN = new HashSet<>();

    private AnsweredProblems() {}

    /** Keeps the problem of an answer, and its faults. */
    public static void note(String operation, Exchange exchange) {
        if (IS_WRITING && exchange.type() != null && exchange.type().contains("json")) {
            keep(operation, exchange);
        }
    }

    /** The codes of all problems that operations have answered in tests. */
    public static Set<String> codes() {
        return kept().path("operations")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** The codes of all faults that operations have told in tests. */
    public static Set<String> faults() {
        return kept().path("faults").propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static JsonNode kept() {
        try {
            return ExampleFiles.JSON.readTree(Files.readString(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(file() + " cannot be read", e);
        }
    }

    private static synchronized void keep(String operation, Exchange exchange) {
        JsonNode problem;
        try {
            problem = ExampleFiles.JSON.readTree(exchange.answer());
        } catch (JsonProcessingException e) {
            return;
        }
        String status = String.valueOf(exchange.status());
        // What is no problem may still tell faults: rejected rows of a batch, remarks of what was taken, rules that are
        // not met.
        String code = exchange.status() < 400 ? "" : problem.path("code").asText();
        List<String> faults = TOLD_IN.stream()
                .flatMap(member -> problem.findValues(member).stream())
                .flatMap(JsonNode::valueStream)
                .map(fault -> fault.path("code").asText())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        boolean isNew = !code.isEmpty() && KNOWN.add(operation + " " + status + " " + code);
        for (String fault : faults) {
            isNew |= KNOWN.add(fault);
        }
        if (isNew) {
            add(operation, status, code, faults);
        }
    }

    /** Modules may be tested beside each other. */
    private static void add(String operation, String status, String code, List<String> faults) {
        Path file = file();
        try (FileChannel channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            ObjectNode kept = (ObjectNode) ExampleFiles.JSON.readTree(Files.readString(file));
            if (!code.isEmpty()) {
                ObjectNode answers = kept.withObject("operations").withObject(operation);
                List<String> codes = Stream.concat(
                                answers.path(status).valueStream().map(JsonNode::asText), Stream.of(code))
                        .distinct()
                        .sorted()
                        .toList();
                answers.set(status, ExampleFiles.JSON.valueToTree(codes));
            }
            ObjectNode where = kept.withObject("faults");
            faults.stream().filter(fault -> !where.has(fault)).forEach(fault -> where.put(fault, operation));
            Files.writeString(file, IN_ORDER.writeValueAsString(kept) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static Path file() {
        return Checkout.root().resolve("docs/api/problems/answered.json");
    }
}
