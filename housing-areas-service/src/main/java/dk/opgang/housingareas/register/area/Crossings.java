package dk.opgang.housingareas.register.area;

import dk.opgang.housingareas.register.area.Ring.Point;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds rings that enclose nothing, that cross or touch themselves, and that cross each other. Signs are computed exactly where the
 * quick computation could be wrong, so that a ring that only comes near itself is not refused.
 */
final class Crossings {

    // Far above what four roundings of the quick computation can be off by.
    private static final double DOUBT = 1e-14;

    private final Faults faults;
    private final Set<String> told = new HashSet<>();

    private Crossings(Faults faults) {
        this.faults = faults;
    }

    private record Segment(Ring ring, int number, Point from, Point to, double ax, double ay, double bx, double by) {

        static Segment of(Ring ring, int number) {
            Point from = ring.points().get(number);
            Point to = ring.points().get((number + 1) % ring.points().size());
            return new Segment(
                    ring,
                    number,
                    from,
                    to,
                    from.x().doubleValue(),
                    from.y().doubleValue(),
                    to.x().doubleValue(),
                    to.y().doubleValue());
        }

        /** Whether the boxes around the two have a place in common. */
        boolean isNear(Segment other) {
            return Math.min(ax, bx) <= Math.max(other.ax, other.bx)
                    && Math.min(other.ax, other.bx) <= Math.max(ax, bx)
                    && Math.min(ay, by) <= Math.max(other.ay, other.by)
                    && Math.min(other.ay, other.by) <= Math.max(ay, by);
        }

        /** On which side of this line a place lies: 1 left, -1 right, 0 on it. */
        int side(Point place, double x, double y) {
            double one = (bx - ax) * (y - ay);
            double other = (by - ay) * (x - ax);
            double quick = one - other;
            if (Math.abs(quick) > DOUBT * (Math.abs(one) + Math.abs(other)) && Math.abs(quick) > Double.MIN_NORMAL) {
                return quick > 0 ? 1 : -1;
            }
            BigDecimal exact = to.x()
                    .subtract(from.x())
                    .multiply(place.y().subtract(from.y()))
                    .subtract(to.y().subtract(from.y()).multiply(place.x().subtract(from.x())));
            return exact.signum();
        }

        boolean crosses(Segment other) {
            return side(other.from, other.ax, other.ay) * side(other.to, other.bx, other.by) < 0
                    && other.side(from, ax, ay) * other.side(to, bx, by) < 0;
        }

        /** Whether they have a place in common. */
        boolean meets(Segment other) {
            return crosses(other)
                    || holds(other.from, other.ax, other.ay)
                    || holds(other.to, other.bx, other.by)
                    || other.holds(from, ax, ay)
                    || other.holds(to, bx, by);
        }

        private boolean holds(Point place, double x, double y) {
            return side(place, x, y) == 0
                    && between(from.x(), to.x(), place.x())
                    && between(from.y(), to.y(), place.y());
        }

        private static boolean between(BigDecimal one, BigDecimal other, BigDecimal number) {
            return one.min(other).compareTo(number) <= 0 && one.max(other).compareTo(number) >= 0;
        }

        boolean follows(Segment before) {
            int size = ring.points().size();
            return ring == before.ring && (number == (before.number + 1) % size);
        }
    }

    static void tell(List<Ring> rings, Faults faults) {
        Crossings crossings = new Crossings(faults);
        List<Segment> segments = new ArrayList<>();
        for (Ring ring : rings) {
            if (ring.isOneLine()) {
                crossings.noArea(ring);
            } else {
                for (int i = 0; i < ring.points().size(); i++) {
                    segments.add(Segment.of(ring, i));
                }
            }
        }
        for (int i = 0; i < segments.size(); i++) {
            for (int j = i + 1; j < segments.size(); j++) {
                crossings.compare(segments.get(i), segments.get(j));
            }
        }
        rings.stream()
                .filter(ring -> !ring.isOneLine() && ring.area().signum() == 0)
                .forEach(crossings::noArea);
    }

    private void compare(Segment one, Segment other) {
        if (!one.isNear(other) || told.contains(one.ring().pointer())) {
            return;
        }
        if (one.ring() != other.ring()) {
            if (one.crosses(other)) {
                crossing(one, BoundaryFault.CROSSES_ANOTHER_RING);
            }
        } else if (other.follows(one)
                ? turnsBack(one, other)
                : one.follows(other) ? turnsBack(other, one) : one.meets(other)) {
            crossing(one, BoundaryFault.CROSSES_ITSELF);
        }
    }

    /** Whether the way goes back on itself. */
    private static boolean turnsBack(Segment one, Segment next) {
        return one.side(next.to(), next.bx(), next.by()) == 0
                && (one.holds(next.to(), next.bx(), next.by()) || next.holds(one.from(), one.ax(), one.ay()));
    }

    private void crossing(Segment where, BoundaryFault fault) {
        told.add(where.ring().pointer());
        faults.broken(
                where.ring().pointer(),
                fault,
                where.from().x().toPlainString(),
                where.from().y().toPlainString());
    }

    private void noArea(Ring ring) {
        faults.broken(ring.pointer(), BoundaryFault.NO_AREA);
    }
}
