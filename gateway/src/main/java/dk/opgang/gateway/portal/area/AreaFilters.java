package dk.opgang.gateway.portal.area;

import dk.opgang.gateway.portal.Asked;
import dk.opgang.gateway.portal.Words;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list of areas is narrowed and sorted by; all of it stands in the address.
 *
 * @param view {@code map} if the areas are wanted on a map too; otherwise empty
 */
record AreaFilters(
        String text,
        String municipality,
        String code,
        String level,
        String listDate,
        String sort,
        int page,
        String view) {

    /** The names of the parameters. */
    static final List<String> PARAMETERS =
            List.of("text", "municipality", "class", "level", "listDate", "sort", "page", "view", "lang");

    /** By every column of the table; with a hyphen in front the last comes first. */
    private static final List<String> SORTS = AreaTable.columns(new Words(Locale.ENGLISH, false)).stream()
            .flatMap(column -> Stream.of(column.key(), "-" + column.key()))
            .toList();

    private static final int MOST_PAGES = 999_999;
    private static final String FIRST_SORT = "name";
    private static final String MAP = "map";

    static AreaFilters of(RoutingContext context) {
        Asked asked = new Asked(context);
        String sort = asked.oneOf("sort", SORTS);
        AreaFilters filters = new AreaFilters(
                asked.text("text"),
                asked.code("municipality", "municipalities"),
                asked.code("class", "housing-area-classes"),
                asked.code("level", "early-warning-levels"),
                asked.day("listDate"),
                sort.isEmpty() ? FIRST_SORT : sort,
                asked.number("page", MOST_PAGES),
                asked.oneOf("view", List.of(MAP)));
        asked.faults().throwIfAny();
        return filters;
    }

    boolean takes(Listed area) {
        return area.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                && (municipality.isEmpty() || municipality.equals(area.municipalityCode()))
                && (code.isEmpty() || area.classes().contains(code))
                && (level.isEmpty() || level.equals(area.level()));
    }

    /** The list that was asked for; null for the newest. */
    @Nullable
    String list() {
        return listDate.isEmpty() ? null : listDate;
    }

    public boolean isMap() {
        return view.equals(MAP);
    }

    /** The same list with the map, or without it. */
    String otherView() {
        return address("/areas", Map.of("view", isMap() ? "" : MAP));
    }

    String column() {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    /** Whether it is known only with the levels of all areas which are shown. */
    boolean isByLevel() {
        return !level.isEmpty() || column().equals("level");
    }

    boolean isDescending() {
        return sort.startsWith("-");
    }

    /** What the button of a column asks for: the other direction if it is sorted by that column already. */
    String sortBy(String column) {
        return column.equals(sort) ? "-" + column : column;
    }

    /** The value of {@code aria-sort}. */
    String direction(String column) {
        return !column.equals(column()) ? "none" : isDescending() ? "descending" : "ascending";
    }

    /** The same list under another address of the portal. */
    String address(String path, Map<String, String> otherwise) {
        QueryStringEncoder address = new QueryStringEncoder(path);
        Map<String, String> all = Map.of(
                "text",
                text,
                "municipality",
                municipality,
                "class",
                code,
                "level",
                level,
                "listDate",
                listDate,
                "sort",
                sort,
                "view",
                view);
        PARAMETERS.forEach(name -> {
            String value = otherwise.getOrDefault(name, all.getOrDefault(name, ""));
            if (!value.isEmpty() && !(name.equals("sort") && value.equals(FIRST_SORT))) {
                address.addParam(name, value);
            }
        });
        return address.toString();
    }
}
