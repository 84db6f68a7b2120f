package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.local.oidc.Persona;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The numbers on the list of areas and on their pages are those that the API answers, for the areas of the demo: a build looks at the pages of
 * some areas, {@code -Dopgang.long=true} at those of all.
 */
class PortalNumbersTest {

    private static final int PAGES = Boolean.getBoolean("opgang.long") ? 100 : 4;
    private static final List<String> FLOWS = List.of("baseline", "new", "closed", "net", "status");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final TheStack stack = TheStack.get();
    private final List<String> wrong = new ArrayList<>();
    private int cells;

    @Test
    void the_numbers_of_the_pages_are_those_of_the_api() {
        // When
        List<String> areas = new ArrayList<>();
        String address = "/areas?lang=en";
        while (!address.isEmpty()) {
            Document list = page(address);
            list.select("table#areas tr[data-area-id]").forEach(row -> {
                areas.add(row.attr("data-area-id"));
                row(row.attr("data-area-id"), row);
            });
            Element next = list.selectFirst("#areas-next");
            address = next == null ? "" : next.attr("href");
        }
        areas.stream().limit(PAGES).forEach(this::area);

        // Then
        System.out.printf(
                "%d cells of %d areas compared with the API's answers: %d differ%n", cells, areas.size(), wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(areas).hasSizeGreaterThanOrEqualTo(12);
        assertThat(cells).isGreaterThan(areas.size() * 5);
    }

    private void row(String area, Element row) {
        JsonNode classification = api("/v1/housing-areas/" + area + "/classification");
        compare(
                area + " list consecutive years",
                classification.path("consecutiveYears"),
                row.selectFirst("td[data-column=consecutive-years]"));
        criteria(classification).forEach(criterion -> {
            String name = criterion.path("criterion").asText();
            compare(area + " list " + name, criterion.path("value"), row.selectFirst("td[data-column=" + name + "]"));
        });
    }

    /** Those that are counted, and the one without which none counts. */
    private static Stream<JsonNode> criteria(JsonNode classification) {
        JsonNode gate = classification.path("gate");
        return Stream.concat(
                classification.path("criteria").valueStream(), gate.isObject() ? Stream.of(gate) : Stream.empty());
    }

    private void area(String id) {
        Document page = page("/areas/" + id + "?lang=en");
        criteria(api("/v1/housing-areas/" + id + "/classification")).forEach(criterion -> {
            String name = criterion.path("criterion").asText();
            Element shown = page.selectFirst("#criteria tr[data-set=main][data-criterion=" + name + "]");
            compare(
                    id + " criteria " + name,
                    criterion.path("value"),
                    shown == null ? null : shown.selectFirst("td[data-column=value]"));
            compare(
                    id + " threshold " + name,
                    criterion.path("threshold"),
                    shown == null ? null : shown.selectFirst("td[data-column=threshold]"));
        });
        Element flows = page.selectFirst("#flows");
        JsonNode told = api(
                "/v1/housing-areas/" + id + "/flows?from=" + flows.attr("data-from") + "&to=" + flows.attr("data-to"));
        Stream.concat(told.path("rows").valueStream(), Stream.of(told.path("total")))
                .forEach(row -> {
                    String group = row.path("benefitGroup").asText();
                    FLOWS.forEach(column -> compare(
                            id + " flows " + group + " " + column,
                            row.path(column),
                            flows.selectFirst("tr[data-benefit-group=" + group + "] td[data-column=" + column + "]")));
                });
    }

    /** A number is the same one; where there is none stands a word. */
    private void compare(String place, JsonNode told, Element cell) {
        cells++;
        if (cell == null) {
            wrong.add(place + ": there is no cell for " + told);
            return;
        }
        String shown = cell.attr("data-value");
        boolean isSame = told.isNumber()
                ? shown.matches("-?[0-9.]+") && new BigDecimal(shown).compareTo(told.decimalValue()) == 0
                : !shown.matches("-?[0-9.]+") && cell.text().matches(".*(withheld|unknown).*");
        if (!isSame) {
            wrong.add(place + ": " + told + " is shown as " + cell.outerHtml());
        }
    }

    private Document page(String address) {
        Response answer = stack.anonymous().header("Accept", "text/html").get(address);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }

    /** Of whoever belongs to nobody, as the portal itself reads. */
    private JsonNode api(String address) {
        Response answer = stack.as(Persona.FRONTEND).get(address);
        try {
            return answer.statusCode() == 200 ? JSON.readTree(answer.asString()) : JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
