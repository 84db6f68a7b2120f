package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Words;
import java.util.List;
import java.util.stream.Collectors;

/** A plan of an area, for people. */
record Plan(String name, String kind, boolean isDevelopment, String period, String board, String funding) {

    static List<Plan> of(Words words, JsonNode plans) {
        return plans.path("items")
                .valueStream()
                .map(it -> of(words, it, it.path("kind").asText()))
                .toList();
    }

    private static Plan of(Words words, JsonNode it, String kind) {
        String to = it.path("period").path("to").asText("");
        return new Plan(
                it.path("name").asText(),
                words.label("plan-kinds", kind),
                kind.equals("development-plan"),
                words.date(it.path("period").path("from").asText()) + " – "
                        + (to.isEmpty() ? words.of("nu", "now") : words.date(to)),
                it.path("board").valueStream().map(JsonNode::asText).collect(Collectors.joining(", ")),
                it.path("fundingShares")
                        .valueStream()
                        .map(share -> share.path("source").asText() + " "
                                + Cell.number(words, share.path("pct"), "percent", false)
                                        .text())
                        .collect(Collectors.joining(", ")));
    }
}
