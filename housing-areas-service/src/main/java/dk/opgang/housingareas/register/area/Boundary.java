package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outline of an area as a GeoJSON geometry (RFC 7946) in WGS 84.
 *
 * @param type {@code Polygon} or {@code MultiPolygon}
 * @param coordinates rings of positions: longitude, latitude; at most 2,000 positions
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        description =
                "A GeoJSON Polygon or MultiPolygon (RFC 7946), WGS 84: longitude, latitude; at most 2,000 positions, in"
                        + " Denmark, no ring crossing itself. An altitude is dropped; bbox, and crs for WGS 84, are passed over")
public record Boundary(
        String type, @Schema(implementation = Object.class) JsonNode coordinates) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int FLAT = 2;

    /** The outline of a geometry that {@link BoundaryCheck} found no fault with: without what a tool wrote beside it. */
    static Boundary of(JsonNode geometry) {
        return new Boundary(geometry.path("type").asText(), flat(geometry.path("coordinates")));
    }

    /** As it is posted. */
    JsonNode geometry() {
        ObjectNode geometry = NODES.objectNode();
        geometry.put("type", type);
        geometry.set("coordinates", coordinates);
        return geometry;
    }

    /** The same without altitudes. */
    private static JsonNode flat(JsonNode node) {
        ArrayNode flat = NODES.arrayNode();
        boolean position = !node.isEmpty() && node.get(0).isNumber();
        int size = position ? FLAT : node.size();
        for (int i = 0; i < size; i++) {
            flat.add(position ? node.get(i) : flat(node.get(i)));
        }
        return flat;
    }
}
