package dk.opgang.housingareas.register.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.platform.problem.Faults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlines as tools write them, and what no outline can be. */
class BoundaryCheckTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String SQUARE = "[9.0,55.0],[9.2,55.0],[9.2,55.2],[9.0,55.2],[9.0,55.0]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "'bbox': [9.0, 55.0, 9.2, 55.2]",
                "'bbox': null",
                "'crs': {'type': 'name', 'properties': {'name': 'urn:ogc:def:crs:OGC:1.3:CRS84'}}",
                "'crs': {'type': 'name', 'properties': {'name': 'urn:ogc:def:crs:OGC::CRS84'}}",
                "'crs': {'type': 'name', 'properties': {'name': 'urn:ogc:def:crs:EPSG::4326'}}",
                "'crs': {'type': 'name', 'properties': {'name': 'EPSG:4326'}}",
                "'crs': null"
            })
    void whatToolsWriteBesideAGeometryIsPassedOver(String member) {
        // Given
        JsonNode geometry = json("{'type': 'Polygon', 'coordinates': [[" + SQUARE + "]], " + member + "}");

        // When
        List<String> faults = faults(geometry);

        // Then
        assertEquals(List.of(), faults);
        assertEquals(
                json("{'type': 'Polygon', 'coordinates': [[" + SQUARE + "]]}"),
                Boundary.of(geometry).geometry());
    }

    @Test
    void altitudeIsDropped() {
        // Given
        JsonNode geometry = json("{'type': 'MultiPolygon', 'coordinates': [[["
                + SQUARE.replace("],", ",12.5],").replaceFirst("]$", ",0]") + "]]]}");

        // When
        List<String> faults = faults(geometry);

        // Then
        assertEquals(List.of(), faults);
        assertEquals(
                json("{'type': 'MultiPolygon', 'coordinates': [[[" + SQUARE + "]]]}"),
                Boundary.of(geometry).geometry());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "{'type': 'Feature', 'properties': {}, 'geometry': {'type': 'Polygon', 'coordinates': []}}|/b feature-not-geometry",
                "{'type': 'FeatureCollection', 'features': []}|/b feature-not-geometry",
                "{'type': 'Polygon', 'coordinates': [[SQUARE]], 'crs': {'type': 'name', 'properties': {'name': 'urn:ogc:def:crs:EPSG::25832'}}}|/b/crs unknown-crs",
                "{'type': 'Polygon', 'coordinates': [[SQUARE]], 'name': 'x'}|/b/name unknown-field",
                "{'type': 'Point', 'coordinates': [9, 55]}|/b/type unknown-code",
                "{'type': 'Polygon'}|/b required",
                "[]|/b invalid-object",
                // Latitude first; on the globe, elsewhere; metres.
                "{'type': 'Polygon', 'coordinates': [[[55.0,9.0],[55.2,9.0],[55.2,9.2],[55.0,9.0]]]}|/b/coordinates/0/0 outside-denmark",
                "{'type': 'Polygon', 'coordinates': [[[9.0,55.0],[0.2,55.0],[9.2,55.2],[9.0,55.0]]]}|/b/coordinates/0/1 outside-denmark",
                "{'type': 'Polygon', 'coordinates': [[[552000,6190000],[552001,6190000],[552001,6190001],[552000,6190000]]]}|/b/coordinates/0/0 invalid-position",
                // A line there and back; all at one place; a bow; a spike; a touch; a hole across the edge.
                "{'type': 'Polygon', 'coordinates': [[[9.0,55.0],[9.1,55.1],[9.2,55.2],[9.0,55.0]]]}|/b/coordinates/0 no-area",
                "{'type': 'Polygon', 'coordinates': [[[9.0,55.0],[9.0,55.0],[9.0,55.0],[9.0,55.0]]]}|/b/coordinates/0 no-area",
                "{'type': 'Polygon', 'coordinates': [[[9.0,55.0],[9.2,55.2],[9.2,55.0],[9.0,55.3],[9.0,55.0]]]}|/b/coordinates/0 crosses-itself",
                "{'type': 'Polygon', 'coordinates': [[[9.0,55.0],[9.2,55.0],[9.4,55.0],[9.2,55.0],[9.2,55.2],[9.0,55.0]]]}|/b/coordinates/0 crosses-itself",
                "{'type': 'Polygon', 'coordinates': [[[9.0,55.0],[9.1,55.1],[9.2,55.0],[9.2,55.2],[9.1,55.1],[9.0,55.2],[9.0,55.0]]]}|/b/coordinates/0 crosses-itself",
                "{'type': 'Polygon', 'coordinates': [[SQUARE],[[9.1,55.1],[9.3,55.1],[9.3,55.15],[9.1,55.1]]]}|/b/coordinates/0 crosses-another-ring"
            })
    void whatIsNoOutlineIsRefused(String geometry, String fault) {
        // Given
        JsonNode posted = json(geometry.replace("SQUARE", SQUARE));

        // When
        List<String> faults = faults(posted);

        // Then
        assertEquals(List.of(fault), faults);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        // Given
        JsonNode posted =
                json("{'type': 'MultiPolygon', 'crs': 'EPSG:25832', 'coordinates': [[[[9.0,55.0],[9.2,55.2],[9.2,55.0],"
                        + "[9.0,55.3],[9.0,55.0]]],[[[55.0,9.0],[55.1,9.0],[55.1,9.1],[55.2,9.1]]],[]]}");

        // When
        List<String> faults = faults(posted);

        // Then
        assertEquals(
                List.of(
                        "/b/crs unknown-crs",
                        "/b/coordinates/1/0/0 outside-denmark",
                        "/b/coordinates/1/0 open-ring",
                        "/b/coordinates/2 invalid-array",
                        "/b/coordinates/0/0 crosses-itself"),
                faults);
    }

    @Test
    void outlineOfAsManyCornersAsAreAllowedIsTakenWhereItOnlyComesNearItself() {
        // Given
        Stream<String> there = IntStream.rangeClosed(0, 997)
                .mapToObj(i -> "[" + (9 + i * 0.001) + "," + (i % 2 == 0 ? "55.0" : "55.9") + "]");
        Stream<String> back = IntStream.rangeClosed(0, 997)
                .map(i -> 997 - i)
                .mapToObj(i -> "[" + (9 + i * 0.001) + "," + (i % 2 == 0 ? "55.0000000001" : "55.9000000001") + "]");
        List<String> corners = new ArrayList<>(Stream.concat(there, back).toList());
        corners.add(corners.getFirst());

        // When
        List<String> faults = faults(json("{'type': 'Polygon', 'coordinates': [[" + String.join(",", corners) + "]]}"));

        // Then
        assertEquals(List.of(), faults);
        assertTrue(corners.size() > 1_990);
    }

    @Test
    void moreCornersThanAreAllowedAreTold() {
        // Given
        String ring = "[" + String.join(",", Collections.nCopies(700, "[9.0,55.0]")) + "]";

        // When
        List<String> faults = faults(json("{'type': 'Polygon', 'coordinates': [%1$s,%1$s,%1$s]}".formatted(ring)));

        // Then
        assertTrue(faults.stream().anyMatch(fault -> fault.endsWith(" too-many-positions")), faults::toString);
    }

    private static List<String> faults(JsonNode geometry) {
        Faults faults = new Faults();
        BoundaryCheck.check(geometry, "/b", faults);
        return faults.all().stream().map(it -> it.pointer() + " " + it.code()).toList();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (Exception e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
