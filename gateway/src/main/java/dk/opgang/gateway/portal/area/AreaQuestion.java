package dk.opgang.gateway.portal.area;

import dk.opgang.gateway.portal.Asked;
import dk.opgang.gateway.portal.Named;
import dk.opgang.gateway.portal.Parameters;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.time.BusinessClock;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an area is asked for.
 *
 * @param listDate null for the list in force
 * @param from the first reading date of flows; by default the beginning of the last year that has ended
 * @param to the second one; by default its end
 */
record AreaQuestion(String id, @Nullable String listDate, String from, String to) {

    private static final int YEARS = 10;

    static AreaQuestion of(RoutingContext context) {
        LocalDate newYear = today().withDayOfYear(1);
        Asked asked = new Asked(context);
        String listDate = asked.day("listDate");
        String from = otherwise(asked.day("from"), newYear.minusYears(1));
        String to = otherwise(asked.day("to"), newYear);
        if (asked.faults().isEmpty() && to.compareTo(from) <= 0) {
            asked.faults().unreadable(asked.text("to").isEmpty() ? "?from" : "?to", CommonFault.NOT_AFTER_FROM);
        }
        asked.faults().throwIfAny();
        return new AreaQuestion(Named.in(context, "id"), listDate.isEmpty() ? null : listDate, from, to);
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

    String classification() {
        return AreaRegister.dated(part("classification"), listDate);
    }

    String wayOut() {
        return AreaRegister.dated(part("way-out"), listDate);
    }

    String flows() {
        return between(part("flows"));
    }

    /** The address within the two reading dates. */
    String between(String address) {
        return Parameters.with(Parameters.with(address, "from", from), "to", to);
    }

    String caseShares() {
        return part("case-shares") + years();
    }

    String households() {
        return part("household-composition");
    }

    String comparison() {
        return part("comparisons") + years();
    }

    /** In Denmark, where lists and years begin. */
    static LocalDate today() {
        return BusinessClock.dayOf(Instant.now());
    }

    /** The last years that have ended. */
    private static String years() {
        int last = today().getYear() - 1;
        return "?fromYear=" + (last - YEARS + 1) + "&toYear=" + last;
    }

    private static String otherwise(String given, LocalDate fallback) {
        return given.isEmpty() ? fallback.toString() : given;
    }
}
