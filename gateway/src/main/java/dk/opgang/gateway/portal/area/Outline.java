package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline of an area.
 *
 * @param rings lists of positions, each longitude and latitude in degrees (WGS 84); of a polygon with holes all of them
 */
record Outline(List<List<Position>> rings) {

    /** A point on the earth, in degrees. */
    record Position(double longitude, double latitude) {}

    /** Of a Polygon or a MultiPolygon of GeoJSON; of anything else nothing. */
    static Outline of(JsonNode geometry) {
        List<List<Position>> rings = new ArrayList<>();
        collect(geometry.path("coordinates"), rings);
        return new Outline(rings);
    }

    double west() {
        return rings.stream()
                .flatMap(List::stream)
                .mapToDouble(Position::longitude)
                .min()
                .orElse(0);
    }

    double east() {
        return rings.stream()
                .flatMap(List::stream)
                .mapToDouble(Position::longitude)
                .max()
                .orElse(0);
    }

    double south() {
        return rings.stream()
                .flatMap(List::stream)
                .mapToDouble(Position::latitude)
                .min()
                .orElse(0);
    }

    double north() {
        return rings.stream()
                .flatMap(List::stream)
                .mapToDouble(Position::latitude)
                .max()
                .orElse(0);
    }

    double middleLongitude() {
        return (west() + east()) / 2;
    }

    double middleLatitude() {
        return (south() + north()) / 2;
    }

    /** A ring is a list of positions, whatever stands around it. */
    private static void collect(JsonNode node, List<List<Position>> rings) {
        if (node.path(0).path(0).isNumber()) {
            rings.add(node.valueStream()
                    .map(it -> new Position(it.path(0).asDouble(), it.path(1).asDouble()))
                    .toList());
        } else if (node.isArray()) {
            node.forEach(inner -> collect(inner, rings));
        }
    }
}
