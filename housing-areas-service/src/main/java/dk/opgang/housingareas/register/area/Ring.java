package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ring of a boundary.
 *
 * @param pointer where it stands
 * @param points its corners in order, the first one once; a corner that is written twice in a row is one
 */
record Ring(String pointer, List<Point> points) {

    private static final int FEWEST = 4;
    private static final int DECIMALS = 12;
    private static final int LEAST_NUMBERS = 2;
    // Longitude, latitude, altitude, and a measure that some tools add.
    private static final int MOST_NUMBERS = 4;
    private static final BigDecimal LONGITUDE = BigDecimal.valueOf(180);
    private static final BigDecimal LATITUDE = BigDecimal.valueOf(90);

    // Denmark with its waters, from west of Jutland to east of Bornholm.
    private static final BigDecimal WEST = new BigDecimal("7.5");
    private static final BigDecimal EAST = new BigDecimal("15.6");
    private static final BigDecimal SOUTH = new BigDecimal("54.4");
    private static final BigDecimal NORTH = new BigDecimal("58.0");

    /** A place in degrees: longitude to the east, latitude to the north. */
    record Point(BigDecimal x, BigDecimal y) {

        boolean isAt(Point other) {
            return x.compareTo(other.x) == 0 && y.compareTo(other.y) == 0;
        }

        /** To less than a thousandth of a millimetre: what is finer costs time and tells nothing. */
        private Point rounded() {
            return new Point(x.setScale(DECIMALS, RoundingMode.HALF_UP), y.setScale(DECIMALS, RoundingMode.HALF_UP));
        }

        private boolean isInDenmark() {
            return x.compareTo(WEST) >= 0
                    && x.compareTo(EAST) <= 0
                    && y.compareTo(SOUTH) >= 0
                    && y.compareTo(NORTH) <= 0;
        }
    }

    /** Reads a list of positions; nothing if it is no ring, and the faults say why. */
    static Optional<Ring> read(JsonNode positions, String pointer, Faults faults) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            if (!isPosition(positions.get(i))) {
                faults.broken(pointer + "/" + i, BoundaryFault.INVALID_POSITION);
                return Optional.empty();
            }
            Point point = new Point(
                    positions.get(i).get(0).decimalValue(),
                    positions.get(i).get(1).decimalValue());
            points.add(point);
        }
        boolean inside = tellOutside(points, pointer, faults);
        if (points.size() < FEWEST || !points.getFirst().isAt(points.getLast())) {
            faults.broken(pointer, BoundaryFault.OPEN_RING);
            return Optional.empty();
        }
        return inside ? Optional.of(new Ring(pointer, corners(points))) : Optional.empty();
    }

    /** Twice the area, in square degrees; not exact on the globe, and exact in that it is none. */
    BigDecimal area() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get((i + 1) % points.size());
            sum = sum.add(from.x().multiply(to.y())).subtract(to.x().multiply(from.y()));
        }
        return sum.abs();
    }

    /** Whether all corners lie on one line, or there are too few for anything else. */
    boolean isOneLine() {
        Point first = points.getFirst();
        Point second = points.size() < 2 ? first : points.get(1);
        return points.stream()
                .allMatch(it -> second.x()
                                .subtract(first.x())
                                .multiply(it.y().subtract(first.y()))
                                .compareTo(second.y()
                                        .subtract(first.y())
                                        .multiply(it.x().subtract(first.x())))
                        == 0);
    }

    private static List<Point> corners(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (Point point : points.subList(0, points.size() - 1).stream()
                .map(Point::rounded)
                .toList()) {
            if (corners.isEmpty() || !corners.getLast().isAt(point)) {
                corners.add(point);
            }
        }
        while (corners.size() > 1 && corners.getFirst().isAt(corners.getLast())) {
            corners.removeLast();
        }
        return corners;
    }

    private static boolean tellOutside(List<Point> points, String pointer, Faults faults) {
        for (int i = 0; i < points.size(); i++) {
            if (!points.get(i).isInDenmark()) {
                faults.broken(pointer + "/" + i, BoundaryFault.OUTSIDE_DENMARK);
                return false;
            }
        }
        return true;
    }

    private static boolean isPosition(JsonNode position) {
        if (!position.isArray() || position.size() < LEAST_NUMBERS || position.size() > MOST_NUMBERS) {
            return false;
        }
        for (JsonNode number : position) {
            if (!number.isNumber()) {
                return false;
            }
        }
        return within(position.get(0), LONGITUDE) && within(position.get(1), LATITUDE);
    }

    private static boolean within(JsonNode number, BigDecimal limit) {
        return number.decimalValue().abs().compareTo(limit) <= 0;
    }
}
