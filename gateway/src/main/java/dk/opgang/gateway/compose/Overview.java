package dk.opgang.gateway.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.gateway.compose.Composition.Composed;
import dk.opgang.gateway.page.Query;
import dk.opgang.gateway.proxy.Questions;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.time.BusinessClock;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the page of a housing area shows, in one answer. */
@Singleton
class Overview {

    private static final String AREA = "area";
    private static final String WARNING = "warning";

    private static final int YEARS_OF_RESULTS = 5;
    private static final List<String> PARTS = List.of(
            AREA,
            "classification",
            WARNING,
            "wayOut",
            "flows",
            "caseShares",
            "comparison",
            "plans",
            "results",
            "initiatives");

    private static final Set<String> PARAMETERS = Set.of("listDate", "from", "to", "parts");

    private final Questions questions;
    private final BusinessClock clock;

    Overview(Questions questions, BusinessClock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /** What is asked for; 400 with every fault of the query, 404 if no area can have this id. */
    Composition of(RoutingContext context) {
        Query query = new Query(context.queryParams(), PARAMETERS);
        String id = Ids.of(context);
        LocalDate listDate = query.value("listDate", LocalDate.class);
        LocalDate from = query.value("from", LocalDate.class);
        LocalDate to = query.value("to", LocalDate.class);
        List<String> wanted = query.chosen("parts", PARTS);
        query.check();
        Map<String, String> addresses = addresses(id, listDate, from, to);
        // The area carries the answer, whether it is wanted or not.
        List<String> asked = new ArrayList<>(wanted);
        if (!asked.contains(AREA)) {
            asked.addFirst(AREA);
        }
        return new Composition(
                asked.size(),
                client -> Future.all(asked.stream()
                                .map(part -> ask(client, part, addresses.getOrDefault(part, "")))
                                .toList())
                        .map(all -> all.list()),
                parts -> body(parts, wanted));
    }

    private Map<String, String> addresses(
            String id, @Nullable LocalDate listDate, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate thisYear = clock.today().withDayOfYear(1);
        LocalDate begin = from == null ? thisYear.minusYears(1) : from;
        LocalDate end = to == null ? thisYear : to;
        String list = listDate == null ? "" : "?listDate=" + listDate;
        String area = "/v1/housing-areas/" + id;
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put(AREA, area);
        addresses.put("classification", area + "/classification" + list);
        addresses.put(WARNING, "/v1/early-warnings?housingAreaId=" + id + list.replace('?', '&'));
        addresses.put("wayOut", area + "/way-out" + list);
        addresses.put("flows", area + "/flows?from=" + begin + "&to=" + end);
        addresses.put(
                "caseShares",
                area + "/case-shares?fromYear=" + begin.getYear() + "&toYear="
                        + end.minusDays(1).getYear());
        addresses.put("comparison", area + "/comparisons");
        addresses.put("plans", area + "/plans");
        addresses.put(
                "results",
                "/v1/results?housingAreaId=" + id + "&from=" + thisYear.minusYears(YEARS_OF_RESULTS) + "&to="
                        + thisYear);
        addresses.put("initiatives", "/v1/initiatives?limit=50&housingAreaId=" + id);
        return addresses;
    }

    private Future<Part> ask(HttpServerRequest client, String part, String address) {
        Future<Part> asked = questions.ask(client, address).map(told -> Part.of(part, told));
        return part.equals(WARNING) ? asked.map(Overview::warning) : asked;
    }

    /** The entry of the area in the list, which is asked for it alone. */
    private static Part warning(Part list) {
        if (!list.isThere()) {
            return list;
        }
        JsonNode entry = list.body().path("items").path(0);
        Questions.Told told = list.told();
        return entry.isMissingNode()
                ? new Part(WARNING, new Questions.Told(404, told.headers(), told.body()), entry)
                : list.with(entry);
    }

    private static Composed body(List<Part> parts, List<String> wanted) {
        ObjectNode body = PlainJson.MAPPER.createObjectNode();
        ArrayNode missing = PlainJson.MAPPER.createArrayNode();
        for (Part part : parts) {
            if (!wanted.contains(part.name())) {
                continue;
            }
            if (part.isThere()) {
                body.set(part.name(), part.body());
            } else {
                body.putNull(part.name());
                missing.add(part.missing());
            }
        }
        body.set("missing", missing);
        return new Composed(body.toString().getBytes(StandardCharsets.UTF_8), null);
    }
}
