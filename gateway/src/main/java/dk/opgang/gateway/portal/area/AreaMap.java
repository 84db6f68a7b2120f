package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.opgang.gateway.portal.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Where the areas lie: their outlines and, since most are smaller than a point on a map of the country, a mark on each whose form tells
 * the class. Drawn here from the outlines that the API tells; there is no ground below it, since nothing is fetched from anybody else.
 *
 * @param caption a sentence that says what is seen, or why there is nothing
 * @param height of the drawing, which is {@value AreaMap#WIDTH} wide
 * @param areas from north to south
 * @param marks those that occur
 * @param scale the length of the bar in the corner; empty if nothing is drawn
 * @param bar that length in the drawing
 */
public record AreaMap(String caption, int height, List<Shape> areas, List<ClassMark> marks, String scale, int bar) {

    public static final int WIDTH = 800;

    /** Where no map is wanted. */
    static final AreaMap NONE = new AreaMap("", 0, List.of(), List.of(), "", 0);

    private static final int MOST_NAMED = 12;
    private static final int LONGEST_NAME = 28;
    private static final int LINE = 18;
    private static final int LONGEST_BAR = 160;
    private static final int BESIDE = 14;

    /**
     * An area on the map.
     *
     * @param path its outline as SVG has it; empty where it is smaller than a point
     * @param name what is written beside its mark; empty where there is no room for names
     * @param end whether the name stands before the mark, so that it does not run out of the drawing
     */
    public record Shape(
            String id, String path, double x, double y, ClassMark mark, String name, double nameY, boolean end) {

        public long nameX() {
            return Math.round(end ? x - BESIDE : x + BESIDE);
        }

        public long nameBase() {
            return Math.round(nameY) + 5;
        }
    }

    static AreaMap unread(Words words) {
        return nothing(words.of(
                "Områdernes omrids kan ikke hentes lige nu. Prøv igen om lidt.",
                "The outlines of the areas cannot be fetched right now. Try again shortly."));
    }

    /**
     * The map of those areas whose outline is known.
     *
     * @param outlines geometries of GeoJSON by the id of the area
     */
    static AreaMap of(Words words, List<Listed> areas, Map<String, JsonNode> outlines) {
        List<Placed> placed = areas.stream()
                .map(area -> new Placed(area, Outline.of(outlines.getOrDefault(area.id(), MissingNode.getInstance()))))
                .filter(area -> !area.outline().rings().isEmpty())
                .toList();
        if (placed.isEmpty()) {
            return nothing(words.of(
                    "Ingen har endnu oplyst omrids for disse områder.",
                    "Nobody has told the outlines of these areas yet."));
        }
        Projection projection =
                Projection.of(placed.stream().map(Placed::outline).toList(), WIDTH);
        int metres = projection.roundLength(LONGEST_BAR);
        return new AreaMap(
                caption(words, placed.size(), areas.size()),
                projection.height(),
                shapes(placed, projection),
                placed.stream()
                        .map(it -> ClassMark.of(it.area().classes()))
                        .distinct()
                        .sorted()
                        .toList(),
                metres < 1000 ? metres + " m" : metres / 1000 + " km",
                projection.units(metres));
    }

    /** Whether there is anything to draw. */
    public String status() {
        return areas.isEmpty() ? "empty" : "ready";
    }

    public int scaleY() {
        return height - 14;
    }

    public int scaleText() {
        return height - 24;
    }

    private static AreaMap nothing(String caption) {
        return new AreaMap(caption, 0, List.of(), List.of(), "", 0);
    }

    private static String caption(Words words, int drawn, int all) {
        String shown = words.of(
                "Kortet viser, hvor " + drawn + " af " + all + " områder ligger. Nord er opad.",
                "The map shows where " + drawn + " of " + all + " areas lie. North is up.");
        return drawn == all
                ? shown
                : shown
                        + words.of(
                                " De øvriges omrids er ikke oplyst.",
                                " The outlines of the others have not been told.");
    }

    private static List<Shape> shapes(List<Placed> placed, Projection projection) {
        boolean named = placed.size() <= MOST_NAMED;
        List<Shape> shapes = new ArrayList<>();
        double lastName = -LINE;
        for (Placed area : placed.stream()
                .sorted(Comparator.comparingDouble(it -> -it.outline().middleLatitude()))
                .toList()) {
            double x = projection.x(area.outline().middleLongitude());
            double y = projection.y(area.outline().middleLatitude());
            // Names of neighbours stand one below the other.
            lastName = named ? Math.max(y, lastName + LINE) : lastName;
            shapes.add(new Shape(
                    area.area().id(),
                    projection.path(area.outline()),
                    x,
                    y,
                    ClassMark.of(area.area().classes()),
                    named ? shortened(area.area().name()) : "",
                    lastName,
                    x > WIDTH * 0.7));
        }
        return shapes;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** An area and its outline. */
    private record Placed(Listed area, Outline outline) {}
}
