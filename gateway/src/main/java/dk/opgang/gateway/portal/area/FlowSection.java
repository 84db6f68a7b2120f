package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Figure;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Row;
import dk.opgang.gateway.portal.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** People on benefits on two days, and who came and went between them. */
record FlowSection(Words words) {

    private static final List<String> NUMBERS = List.of("baseline", "new", "closed", "net", "status");

    Figure figure(JsonNode flows, String csv) {
        String from = words.date(flows.path("from").asText());
        String to = words.date(flows.path("to").asText());
        return new Figure(
                "flows",
                words.of(
                        "Borgere på ydelse " + from + " og " + to + ", og hvor mange der kom til og gik fra imellem.",
                        "People on benefits on " + from + " and " + to + ", and how many came and went between."),
                grid(flows),
                csv);
    }

    Grid grid(JsonNode flows) {
        return new Grid(
                words.of("Borgere på ydelse", "People on benefits"),
                List.of(
                        Column.text("benefit-group", words.of("Ydelse", "Benefit")),
                        Column.number("baseline", words.of("Ved start", "At the start")),
                        Column.number("new", words.of("Nye", "New")),
                        Column.number("closed", words.of("Afsluttede", "Closed")),
                        Column.number("net", words.of("Ændring", "Change")),
                        Column.number("status", words.of("Ved slut", "At the end"))),
                Stream.concat(flows.path("rows").valueStream(), Stream.of(flows.path("total")))
                        .map(this::row)
                        .toList());
    }

    private Row row(JsonNode row) {
        String group = row.path("benefitGroup").asText();
        return new Row(
                Cell.text(group.equals("total") ? words.of("I alt", "Total") : words.label("benefit-groups", group)),
                NUMBERS.stream()
                        .map(column -> Cell.ofRow(words, row, column, "persons").in(column))
                        .toList(),
                Map.of("benefit-group", group));
    }
}
