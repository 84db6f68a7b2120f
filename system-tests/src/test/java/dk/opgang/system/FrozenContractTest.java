package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.process.Checkout;
import dk.opgang.platform.testing.frozen.ApiChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients rely on: the document and the schemas of events of the newest release, frozen in {@code docs/api}. */
class FrozenContractTest {

    private static final Path FROZEN = Checkout.root().resolve("docs/api");
    private static final Path SCHEMAS = Checkout.root().resolve("contracts/src/main/resources/schemas");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Limits and targets of a template of the second format may be given by the initiative, or change in time (decision 46). Documents of
     * the first format hold numbers as before, so a client meets the others only where it asks for programmes that are new to it.
     */
    private static final Pattern VALUES_OF_TEMPLATES =
            Pattern.compile("(GET|POST) /v1/initiative-templates(/\\{key})? 20[01] .*"
                    + "(placements/mostWeeklyHours|placements/mostWeeks|targets\\[]/value) (type|format|anyOf) .*");

    /** What a line of a budget costs is text as every amount is; the document said numbers, which are read as well and still are. */
    private static final Pattern AMOUNTS_OF_BUDGETS =
            Pattern.compile("POST /v1/network/budgets request /lines\\[]/amountsDkk\\[] (type|pattern) .*");

    /** Without them the request was always refused, with 428 or 400; the document left open whether they are needed. */
    private static final Pattern NEEDED_ANYWAY =
            Pattern.compile("(PATCH|DELETE|PUT) \\S+ header If-Match is required now"
                    + "|GET /v1/household-effects query (beforeYear|afterYear) is required now");

    /** Methods of records that were taken for fields: no answer ever had them. */
    private static final Pattern NEVER_ANSWERED =
            Pattern.compile("\\S+ \\S+ \\d+ \\S*/(planned|youthEducation|twoYearsInARow|reached"
                    + "|ofAll|held|ofPerson|ofThreatened|countedFromDeparture) no longer comes");

    private final TheStack stack = TheStack.get();

    @Test
    void the_published_document_breaks_no_client_of_the_newest_release() throws IOException {
        // Given
        JsonNode index = JSON.readTree(FROZEN.resolve("index.json").toFile());
        JsonNode newest = index.path("items").get(index.path("items").size() - 1);
        JsonNode frozen =
                JSON.readTree(FROZEN.resolve(newest.path("file").asText()).toFile());
        JsonNode published =
                JSON.readTree(stack.anonymous().get("/openapi.json").asString());

        // When
        List<String> breaking = ApiChanges.breaking(frozen, published).stream()
                .filter(change -> !VALUES_OF_TEMPLATES.matcher(change).matches())
                .filter(change -> !AMOUNTS_OF_BUDGETS.matcher(change).matches())
                .filter(change -> !NEEDED_ANYWAY.matcher(change).matches())
                .filter(change -> !NEVER_ANSWERED.matcher(change).matches())
                .toList();

        // Then
        assertThat(frozen.path("paths").size()).isGreaterThan(80);
        assertThat(breaking).isEmpty();
    }

    static Stream<String> frozenSchemas() throws IOException {
        try (Stream<Path> files = Files.list(FROZEN.resolve("events"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("frozenSchemas")
    void an_event_only_gains_optional_fields(String schema) throws IOException {
        // Given
        JsonNode frozen = JSON.readTree(FROZEN.resolve("events").resolve(schema).toFile());

        // When
        JsonNode published = JSON.readTree(SCHEMAS.resolve(schema).toFile());

        // Then
        assertThat(ApiChanges.breakingEvent(frozen, published)).isEmpty();
    }
}
