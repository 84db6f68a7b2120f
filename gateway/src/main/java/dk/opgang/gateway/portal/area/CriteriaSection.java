package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Row;
import dk.opgang.gateway.portal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The criteria of one list, explained: value, the years it rests on, threshold with its source, and whether it is met. */
record CriteriaSection(Words words, Set<String> withheld) {

    Grid grid(JsonNode classification) {
        List<Row> rows = new ArrayList<>();
        Criteria.of(classification).forEach(it -> rows.add(row(it, "main")));
        Criteria.of(classification.path("prevention")).forEach(it -> rows.add(row(it, "prevention")));
        return new Grid(
                words.of("Kriterierne på listen af ", "The criteria of the list of ")
                        + words.date(classification.path("listDate").asText()),
                List.of(
                        Column.text("criterion", words.of("Kriterium", "Criterion")),
                        Column.number("value", words.of("Værdi", "Value")),
                        Column.text("basis", words.of("Bygger på", "Rests on")),
                        Column.text("operator", words.of("Opfyldt, når værdien er", "Met if the value is")),
                        Column.number("threshold", words.of("Tærskel", "Threshold")),
                        Column.text("source", words.of("Kilde til tærsklen", "Source of the threshold")),
                        Column.text("met", words.of("Opfyldt", "Met"))),
                rows);
    }

    private Row row(JsonNode criterion, String set) {
        String name = criterion.path("criterion").asText();
        String unit = Criteria.unit(name);
        String label = words.label("indicators", name)
                + (set.equals("prevention") ? words.of(" (forebyggelsesområde)", " (prevention area)") : "");
        boolean hidden = Criteria.isWithheld(criterion, withheld);
        return new Row(
                Cell.text(label),
                List.of(
                        Criteria.cell(words, criterion, name, hidden)
                                .in("value")
                                .noting(""),
                        Cell.text(basis(criterion, hidden)).in("basis"),
                        Cell.text(Criteria.operator(
                                        words, criterion.path("operator").asText()))
                                .in("operator"),
                        Cell.number(words, criterion.path("threshold"), unit, false)
                                .in("threshold"),
                        Cell.text(source(criterion)).in("source"),
                        Cell.text(Criteria.metWord(words, criterion.path("met")))
                                .in("met")
                                .with("met", Criteria.met(criterion.path("met")))),
                Map.of("criterion", name, "set", set));
    }

    private String basis(JsonNode criterion, boolean hidden) {
        String unit = Criteria.unit(criterion.path("criterion").asText());
        String known = criterion
                .path("basis")
                .valueStream()
                .map(it -> it.path("year").asText() + ": "
                        + Cell.number(words, it.path("value"), unit, hidden).text())
                .collect(Collectors.joining("; "));
        String missing = criterion
                .path("missing")
                .valueStream()
                .map(it -> it.path("year").asText() + scope(it.path("scope").asText()) + ": "
                        + (hidden && it.path("scope").asText().equals("area") ? words.withheld() : words.unknown()))
                .collect(Collectors.joining("; "));
        String all = Stream.of(known, missing).filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
        return all.isEmpty() ? words.unknown() : all;
    }

    private String scope(String scope) {
        return switch (scope) {
            case "region" -> words.of(" (regionen)", " (the region)");
            case "national" -> words.of(" (landet)", " (the country)");
            default -> "";
        };
    }

    private static String source(JsonNode criterion) {
        String threshold = criterion.path("thresholdSource").asText("");
        String law = criterion.path("source").asText("");
        return threshold.isEmpty() ? law : threshold;
    }
}
