package dk.opgang.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class EventSchemasTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** No event holds what could name a person: invariant 3 of the domain. */
    private static final Set<String> PERSONAL = Set.of(
            "cpr",
            "cprNumber",
            "givenName",
            "familyName",
            "firstName",
            "lastName",
            "fullName",
            "personName",
            "participantName",
            "address",
            "street",
            "email",
            "phone");

    static List<Path> schemas() {
        return Contracts.files("schemas");
    }

    @Test
    void thereAreSchemas() {
        assertFalse(schemas().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schemaIsValidAndNamedAfterItsType(Path file) {
        // Given
        JsonNode schema = Contracts.json(file);

        // When
        var errors = REGISTRY.getSchema(SchemaLocation.of(DIALECT)).validate(schema.toString(), InputFormat.JSON);

        // Then
        assertEquals(List.of(), errors);
        assertEquals(DIALECT, schema.path("$schema").asString());
        assertEquals(
                "urn:opgang:schema:" + Contracts.name(file), schema.path("$id").asString());
        assertTrue(
                Contracts.name(file)
                        .matches(
                                "dk\\.opgang\\.(exchange|participants|initiatives|housing-areas|network)\\.[a-z][a-z0-9-]*\\.v[1-9]"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void examplesFit(Path file) {
        // Given
        JsonNode json = Contracts.json(file);
        Schema schema = REGISTRY.getSchema(json.toString(), InputFormat.JSON);

        // When
        List<String> errors = new ArrayList<>();
        json.path("examples").forEach(example -> schema.validate(
                        example.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> errors.add(error.toString())));

        // Then
        assertFalse(json.path("examples").isEmpty(), "No examples");
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void nothingNamesAPerson(Path file) {
        // When
        List<String> personal =
                properties(Contracts.json(file)).filter(PERSONAL::contains).toList();

        // Then
        assertEquals(List.of(), personal);
    }

    private static Stream<String> properties(JsonNode schema) {
        JsonNode own = schema.path("properties");
        return Stream.concat(
                own.propertyStream().map(property -> property.getKey()),
                schema.valueStream().flatMap(EventSchemasTest::properties));
    }
}
