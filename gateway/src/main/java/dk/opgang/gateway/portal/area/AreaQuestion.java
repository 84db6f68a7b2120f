package dk.opgang.gateway.portal.area;

import dk.opgang.gateway.portal.Named;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an area is asked for.
 *
 * @param listDate null for the list in force
 * @param from the first reading date of flows; by default the beginning of the last year that has ended
 * @param to the second one; by default its end
 */
record AreaQuestion(String id, @Nullable String listDate, String from, String to) {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int YEARS = 10;

    static AreaQuestion of(RoutingContext context) {
        LocalDate newYear = LocalDate.now(ZONE).withDayOfYear(1);
        return new AreaQuestion(
                Named.in(context, "id"),
                given(context, "listDate"),
                otherwise(given(context, "from"), newYear.minusYears(1).toString()),
                otherwise(given(context, "to"), newYear.toString()));
    }

    /** Whether it can be an area at all. */
    boolean namesAnArea() {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    String area() {
        return "/v1/housing-areas/" + id;
    }

    String part(String name) {
        return area() + "/" + name;
    }

    String flows() {
        return part("flows") + "?from=" + encoded(from) + "&to=" + encoded(to);
    }

    String caseShares() {
        return part("case-shares") + years();
    }

    String comparison() {
        return part("comparisons") + years();
    }

    /** The last years that have ended. */
    private static String years() {
        int last = LocalDate.now(ZONE).getYear() - 1;
        return "?fromYear=" + (last - YEARS + 1) + "&toYear=" + last;
    }

    static String encoded(String date) {
        return java.net.URLEncoder.encode(date, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String otherwise(@Nullable String given, String fallback) {
        return given == null ? fallback : given;
    }

    private static @Nullable String given(RoutingContext context, String name) {
        String value = context.queryParams().get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
