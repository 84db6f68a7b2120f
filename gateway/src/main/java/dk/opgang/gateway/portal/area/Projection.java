package dk.opgang.gateway.portal.area;

import dk.opgang.gateway.portal.area.Outline.Position;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Degrees as places of a drawing: as far apart from west to east as from south to north where the middle of it lies, which is near
 * enough over a country.
 *
 * @param west degrees at the left edge
 * @param north degrees at the upper edge
 * @param narrowing how much shorter a degree of longitude is than one of latitude
 * @param scale units of the drawing for a degree of latitude
 */
record Projection(double west, double north, double narrowing, double scale, int height) {

    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final double MARGIN = 0.08;
    private static final double LEAST_EXTENT = 0.006;
    private static final int LEAST_HEIGHT = 300;
    private static final int MOST_HEIGHT = 900;

    /** Nearer positions are one point of the drawing, so that a map of many areas stays small. */
    private static final double POINT = 0.6;

    /** The drawing that holds all outlines. */
    static Projection of(List<Outline> outlines, int width) {
        double west = outlines.stream().mapToDouble(Outline::west).min().orElse(0);
        double east = outlines.stream().mapToDouble(Outline::east).max().orElse(0);
        double south = outlines.stream().mapToDouble(Outline::south).min().orElse(0);
        double north = outlines.stream().mapToDouble(Outline::north).max().orElse(0);
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * narrowing, LEAST_EXTENT) * (1 + 2 * MARGIN);
        double tall = Math.max(north - south, LEAST_EXTENT) * (1 + 2 * MARGIN);
        int height = (int) Math.clamp(width * tall / wide, LEAST_HEIGHT, MOST_HEIGHT);
        double scale = Math.min(width / wide, height / tall);
        return new Projection(
                (west + east) / 2 - width / (2 * scale * narrowing),
                (south + north) / 2 + height / (2 * scale),
                narrowing,
                scale,
                height);
    }

    double x(double longitude) {
        return tenth((longitude - west) * narrowing * scale);
    }

    double y(double latitude) {
        return tenth((north - latitude) * scale);
    }

    /** The outline as SVG has it; empty where it is smaller than a point. */
    String path(Outline outline) {
        StringBuilder path = new StringBuilder();
        outline.rings().forEach(ring -> path.append(path(ring)));
        return path.toString();
    }

    private String path(List<Position> ring) {
        StringBuilder path = new StringBuilder();
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        int points = 0;
        for (Position position : ring) {
            double x = x(position.longitude());
            double y = y(position.latitude());
            if (points == 0 || Math.hypot(x - lastX, y - lastY) >= POINT) {
                path.append(points == 0 ? 'M' : 'L')
                        .append(written(x))
                        .append(' ')
                        .append(written(y));
                lastX = x;
                lastY = y;
                points++;
            }
        }
        return points < 3 ? "" : path.append('Z').toString();
    }

    /** The longest of 1, 2, 5, 10 … metres that is no longer than that in the drawing. */
    int roundLength(int mostUnits) {
        double most = mostUnits / scale * METRES_OF_A_DEGREE;
        int power = (int) Math.pow(10, Math.floor(Math.log10(most)));
        return IntStream.of(5, 2, 1)
                .map(times -> times * power)
                .filter(metres -> metres <= most)
                .findFirst()
                .orElse(power);
    }

    int units(int metres) {
        return (int) Math.round(metres / METRES_OF_A_DEGREE * scale);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String written(double value) {
        String text = String.valueOf(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
