package dk.opgang.operations;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AlertsAndDashboardsTest {

    private static final Set<String> ALERTS = Set.of(
            "OpgangServiceDown",
            "OpgangErrorsHigh",
            "OpgangSlow",
            "OpgangOutboxLag",
            "OpgangInboxLag",
            "OpgangDeadLetters",
            "OpgangBatchStuck",
            "OpgangPoolExhausted",
            "OpgangCircuitOpen",
            "OpgangRateStoreDown",
            "OpgangDiskFilling",
            "OpgangBrokerUnderReplicated",
            "OpgangReplicationLag",
            "OpgangWritesWait",
            "OpgangBackupOld",
            "OpgangCertificateEnding",
            "OpgangConsentWithdrawalSlow");

    @Test
    void everyAlertSaysHowBadItIsAndHasARunbook() throws IOException {
        // When
        List<JsonNode> alerts = alerts();

        // Then
        Set<String> names = new TreeSet<>();
        for (JsonNode alert : alerts) {
            String name = alert.path("alert").asString("");
            names.add(name);
            JsonNode notes = alert.path("annotations");
            String page = notes.path("runbook_url").asString("");
            assertAll(
                    name,
                    () -> assertTrue(Set.of("critical", "warning")
                            .contains(alert.path("labels").path("severity").asString(""))),
                    () -> assertTrue(notes.path("summary").asString("").length() > 10),
                    () -> assertTrue(notes.path("description").asString("").length() > 10),
                    () -> assertTrue(page.endsWith("/docs/runbooks/" + name + ".md"), page),
                    () -> assertTrue(Files.readString(Checkout.at("docs/runbooks/" + name + ".md"))
                            .contains("## What to do")));
        }
        assertEquals(new TreeSet<>(ALERTS), names);
    }

    @Test
    void everyAlertHasATest() throws IOException {
        // When
        String tests = Checkout.text("operations/prometheus/opgang.test.yml");

        // Then
        assertAll(ALERTS.stream().map(alert -> () -> assertTrue(tests.contains(alert), alert)));
    }

    @Test
    void everyDashboardCanBeReadWithoutItsMaker() throws IOException {
        // When
        List<Path> files = Checkout.files("operations/grafana", ".json");

        // Then
        Set<String> uids = new HashSet<>();
        for (Path file : files) {
            JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(file));
            assertTrue(uids.add(dashboard.path("uid").asString("")), file.toString());
            assertTrue(
                    StreamSupport.stream(
                                    dashboard.path("templating").path("list").spliterator(), false)
                            .anyMatch(variable ->
                                    variable.path("type").asString("").equals("datasource")),
                    file.toString());
            for (JsonNode panel : dashboard.path("panels")) {
                String name = file + " " + panel.path("title").asString("");
                assertTrue(panel.path("description").asString("").length() > 20, name);
                assertEquals(
                        "${datasource}", panel.path("datasource").path("uid").asString(""), name);
                assertTrue(!panel.path("targets").isEmpty(), name);
            }
        }
        assertEquals(6, uids.size());
    }

    @Test
    void everyMetricThatIsNamedIsThere() throws IOException {
        // Given
        List<String> expressions = new ArrayList<>();
        alerts().forEach(alert -> expressions.add(alert.path("expr").asString("")));
        for (Path file : Checkout.files("operations/grafana", ".json")) {
            JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(file));
            dashboard.path("panels").forEach(panel -> panel.path("targets")
                    .forEach(target -> expressions.add(target.path("expr").asString(""))));
        }
        KnownMetrics known = KnownMetrics.read();

        // When
        Set<String> named = new TreeSet<>();
        expressions.forEach(expression -> named.addAll(NamedMetrics.of(expression)));

        // Then
        Set<String> unknown = new TreeSet<>(named);
        unknown.removeIf(known::has);
        assertEquals(Set.of(), unknown);
        assertTrue(named.size() > 30, named.toString());
    }

    private static List<JsonNode> alerts() throws IOException {
        JsonNode rules = YAMLMapper.builder().build().readTree(Checkout.text("operations/prometheus/opgang.rules.yml"));
        List<JsonNode> alerts = new ArrayList<>();
        rules.path("groups").forEach(group -> group.path("rules").forEach(alerts::add));
        return alerts;
    }
}
