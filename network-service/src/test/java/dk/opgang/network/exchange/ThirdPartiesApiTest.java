package dk.opgang.network.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What partners say to each other passes by here, and leaves no more than a count. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ThirdPartiesApiTest {

    private static final String TAKEN = "opgang.exchange.taken";
    private static final List<String> WORDS =
            List.of("wish-" + UUID.randomUUID(), "k".repeat(10_000), "0102841234", "kind\nwith a line");

    @Inject
    MeterRegistry meters;

    @Inject
    Installations installations;

    @AfterEach
    void partsAgain() {
        TwoInstallations.partner("");
    }

    @Test
    void words_that_partners_write_to_each_other_make_no_figures_of_their_own() {
        // Given
        TwoInstallations.partnersWith("syd", "573");
        Awaitility.await().until(() -> installations.serving("573").isPresent());
        Nord.says(Nord.envelope("keys", null, Nord.key()));
        TestDatabase.await("select count(*) from exchange_keys where key_id = '" + Nord.keyId() + "'", 1);
        double before = passed();
        Set<String> kinds = kinds();

        // When
        WORDS.forEach(kind -> Nord.says(Nord.envelope(kind, "573", "{}")));

        // Then
        Awaitility.await().until(() -> passed() == before + WORDS.size());
        kinds.addAll(Set.of("keys", "other"));
        Set<String> now = kinds();
        now.addAll(Set.of("keys", "other"));
        assertEquals(kinds, now);
        assertEquals(
                0,
                TestDatabase.number("select count(*) from exchange_refusals where kind = '" + WORDS.getFirst() + "'"));
    }

    private double passed() {
        return meters.find(TAKEN).tag("kind", "other").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private Set<String> kinds() {
        return meters.find(TAKEN).counters().stream()
                .map(counter -> counter.getId().getTag("kind"))
                .collect(Collectors.toSet());
    }
}
