package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.process.Checkout;
import dk.opgang.local.stack.ServiceProcess;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Alerts and dashboards look for what the running services really show. */
class MetricsTest {

    /** What our own processes show; all else comes from other exporters. */
    private static final Pattern OURS = Pattern.compile(
            "\\b(?:opgang_[a-z_]*[a-z]|agroal_[a-z_]+|kafka_(?:consumer|producer)_[a-z_]+|http_server_requests_seconds_[a-z]+)\\b");

    private static final Path PROMETHEUS = Checkout.root().resolve("operations/prometheus");

    private final TheStack stack = TheStack.get();

    @Test
    void everyMetricThatARuleOrPanelNamesIsShown() throws IOException {
        // Given
        stack.as(Persona.HORSENS).get("/v1/participants?limit=1");
        stack.as(Persona.HORSENS).get("/v1/no-such-thing");

        // When
        Set<String> named = named();

        // Then
        assertThat(named).hasSizeGreaterThan(30);
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(shown())
                .containsAll(named));
    }

    private static Set<String> named() throws IOException {
        List<Path> files = new ArrayList<>(List.of(PROMETHEUS.resolve("opgang.rules.yml")));
        try (Stream<Path> dashboards = Files.list(Checkout.root().resolve("operations/grafana"))) {
            dashboards.forEach(files::add);
        }
        Set<String> named = new TreeSet<>();
        for (Path file : files) {
            Matcher name = OURS.matcher(Files.readString(file));
            while (name.find()) {
                named.add(name.group());
            }
        }
        named.removeAll(Files.readAllLines(PROMETHEUS.resolve("external-metrics.txt")).stream()
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toSet()));
        return named;
    }

    /** All of it stays in files as well, for promtool to look at: see {@code .ci/run}. */
    private Set<String> shown() throws IOException {
        Set<String> shown = new TreeSet<>();
        Path folder = Files.createDirectories(Path.of("target/metrics"));
        for (ServiceProcess process : stack.local().services()) {
            String port = process.environment().get("QUARKUS_MANAGEMENT_PORT");
            String text = RestAssured.given()
                    .accept("text/plain")
                    .get("http://127.0.0.1:" + port + "/q/metrics")
                    .asString();
            Files.writeString(folder.resolve(process.name() + ".txt"), text);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("[{ ]", 2)[0])
                    .forEach(shown::add);
        }
        return shown;
    }
}
