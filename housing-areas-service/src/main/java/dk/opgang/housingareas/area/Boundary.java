package dk.opgang.housingareas.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.json.Faults;
import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The outline of an area as a GeoJSON geometry (RFC 7946) in WGS 84.
 *
 * @param type {@code Polygon} or {@code MultiPolygon}
 * @param coordinates rings of positions: longitude, latitude; at most 2,000 positions
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        description =
                "A GeoJSON Polygon or MultiPolygon (RFC 7946), WGS 84: longitude, latitude; at most 2,000 positions")
public record Boundary(
        String type, @Schema(implementation = Object.class) JsonNode coordinates) {

    private static final String POLYGON = "Polygon";
    private static final String MULTI_POLYGON = "MultiPolygon";
    private static final Set<String> TYPES = Set.of(POLYGON, MULTI_POLYGON);
    private static final int MOST_POSITIONS = 2_000;
    private static final int FEWEST_OF_A_RING = 4;
    private static final BigDecimal LONGITUDE = BigDecimal.valueOf(180);
    private static final BigDecimal LATITUDE = BigDecimal.valueOf(90);

    /** Tells what is no outline: an unknown type, an open ring, a place that is not on the globe. */
    void check(String pointer, Faults faults) {
        if (type == null || coordinates == null) {
            faults.broken(
                    pointer,
                    "required",
                    "En geometri har type og coordinates",
                    "A geometry has a type and coordinates");
            return;
        }
        if (!TYPES.contains(type)) {
            faults.broken(
                    pointer + "/type",
                    "unknown-code",
                    "type er Polygon eller MultiPolygon",
                    "type is Polygon or MultiPolygon");
            return;
        }
        String place = pointer + "/coordinates";
        int positions = POLYGON.equals(type) ? polygon(coordinates, place, faults) : polygons(place, faults);
        if (positions > MOST_POSITIONS) {
            faults.broken(place, "too-many-positions", "Højst 2000 punkter", "At most 2,000 positions");
        }
    }

    private int polygons(String pointer, Faults faults) {
        if (isNoList(coordinates, pointer, faults)) {
            return 0;
        }
        int positions = 0;
        for (int i = 0; i < coordinates.size(); i++) {
            positions += polygon(coordinates.get(i), pointer + "/" + i, faults);
        }
        return positions;
    }

    private static int polygon(JsonNode rings, String pointer, Faults faults) {
        if (isNoList(rings, pointer, faults)) {
            return 0;
        }
        int positions = 0;
        for (int i = 0; i < rings.size(); i++) {
            positions += ring(rings.get(i), pointer + "/" + i, faults);
        }
        return positions;
    }

    private static int ring(JsonNode ring, String pointer, Faults faults) {
        if (isNoList(ring, pointer, faults)) {
            return 0;
        }
        for (int i = 0; i < ring.size(); i++) {
            if (!isPosition(ring.get(i))) {
                faults.broken(
                        pointer + "/" + i,
                        "invalid-position",
                        "Et punkt er længde -180 til 180 og bredde -90 til 90",
                        "A position is a longitude of -180 to 180 and a latitude of -90 to 90");
                return ring.size();
            }
        }
        if (ring.size() < FEWEST_OF_A_RING || !same(ring.get(0), ring.get(ring.size() - 1))) {
            faults.broken(
                    pointer,
                    "open-ring",
                    "En ring har mindst fire punkter og ender, hvor den begynder",
                    "A ring has at least four positions and ends where it begins");
        }
        return ring.size();
    }

    private static boolean isNoList(@Nullable JsonNode node, String pointer, Faults faults) {
        boolean list = node != null && node.isArray() && !node.isEmpty();
        if (!list) {
            faults.broken(pointer, "invalid-array", "Her ventes en liste", "Expected is a list");
        }
        return !list;
    }

    private static boolean isPosition(JsonNode position) {
        return position.isArray()
                && position.size() == 2
                && within(position.get(0), LONGITUDE)
                && within(position.get(1), LATITUDE);
    }

    private static boolean within(JsonNode number, BigDecimal limit) {
        return number.isNumber() && number.decimalValue().abs().compareTo(limit) <= 0;
    }

    private static boolean same(JsonNode first, JsonNode last) {
        return first.get(0).decimalValue().compareTo(last.get(0).decimalValue()) == 0
                && first.get(1).decimalValue().compareTo(last.get(1).decimalValue()) == 0;
    }
}
