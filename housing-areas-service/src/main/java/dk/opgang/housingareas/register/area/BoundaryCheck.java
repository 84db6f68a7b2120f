package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells everything that is wrong with a geometry as an outline of an area, by what tools write as GeoJSON. */
final class BoundaryCheck {

    private static final String POLYGON = "Polygon";
    private static final Set<String> TYPES = Set.of(POLYGON, "MultiPolygon");
    private static final Set<String> FEATURES = Set.of("Feature", "FeatureCollection");
    // What tools write beside a geometry: its box, and that it is in the only system that the standard knows.
    private static final Set<String> MEMBERS = Set.of("type", "coordinates", "bbox", "crs");
    private static final Set<String> SYSTEMS = Set.of("OGC:CRS84", "CRS84", "EPSG:4326");
    private static final int MOST_POSITIONS = 2_000;

    private final String pointer;
    private final Faults faults;
    private final List<Ring> rings = new ArrayList<>();

    private BoundaryCheck(String pointer, Faults faults) {
        this.pointer = pointer;
        this.faults = faults;
    }

    static void check(JsonNode geometry, String pointer, Faults faults) {
        new BoundaryCheck(pointer, faults).check(geometry);
    }

    private void check(JsonNode geometry) {
        String type = geometry.path("type").asText();
        if (FEATURES.contains(type)) {
            faults.broken(pointer, BoundaryFault.FEATURE_NOT_GEOMETRY, type);
            return;
        }
        if (!geometry.isObject()) {
            faults.unreadable(pointer, CommonFault.INVALID_OBJECT);
            return;
        }
        members(geometry);
        system(geometry.path("crs"));
        if (!geometry.hasNonNull("type") || !geometry.hasNonNull("coordinates")) {
            faults.broken(pointer, BoundaryFault.GEOMETRY_REQUIRED);
        } else if (!TYPES.contains(type)) {
            faults.broken(pointer + "/type", BoundaryFault.GEOMETRY_UNKNOWN_CODE);
        } else {
            coordinates(type, geometry.path("coordinates"));
        }
    }

    private void members(JsonNode geometry) {
        geometry.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                faults.unreadable(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"), CommonFault.UNKNOWN_FIELD);
            }
        });
    }

    /** Named in several ways, with or without the version of its register. */
    private void system(JsonNode crs) {
        if (crs.isMissingNode() || crs.isNull()) {
            return;
        }
        String name = crs.path("properties").path("name").asText(crs.asText(""));
        String plain = name.replaceFirst("^urn:ogc:def:crs:", "").replaceFirst(":[0-9.]*:", ":");
        if (!SYSTEMS.contains(plain)) {
            faults.broken(pointer + "/crs", BoundaryFault.UNKNOWN_CRS);
        }
    }

    private void coordinates(String type, JsonNode coordinates) {
        String place = pointer + "/coordinates";
        int positions = 0;
        if (POLYGON.equals(type)) {
            positions = polygon(coordinates, place);
        } else if (isList(coordinates, place)) {
            for (int i = 0; i < coordinates.size(); i++) {
                positions += polygon(coordinates.get(i), place + "/" + i);
            }
        }
        if (positions > MOST_POSITIONS) {
            faults.broken(place, BoundaryFault.TOO_MANY_POSITIONS);
        } else {
            Crossings.tell(rings, faults);
        }
    }

    private int polygon(JsonNode polygon, String place) {
        int positions = 0;
        if (isList(polygon, place)) {
            for (int i = 0; i < polygon.size(); i++) {
                if (isList(polygon.get(i), place + "/" + i)) {
                    Ring.read(polygon.get(i), place + "/" + i, faults).ifPresent(rings::add);
                    positions += polygon.get(i).size();
                }
            }
        }
        return positions;
    }

    private boolean isList(JsonNode node, String place) {
        boolean list = node != null && node.isArray() && !node.isEmpty();
        if (!list) {
            faults.broken(place, CommonFault.INVALID_ARRAY);
        }
        return list;
    }
}
