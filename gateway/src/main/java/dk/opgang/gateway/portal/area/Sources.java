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
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the figures of an area come from, and where each part of its page can be read by programs. */
record Sources(Words words) {

    /** A row for each source and delivery, with the years that it told of. */
    Grid figures(JsonNode observations) {
        Map<String, TreeSet<Integer>> years = new TreeMap<>();
        observations.path("items").forEach(it -> years.computeIfAbsent(
                        text(it, "source") + "\n" + text(it, "dataVersion"), key -> new TreeSet<>())
                .add(it.path("year").asInt()));
        List<Row> rows = new ArrayList<>();
        years.forEach((key, of) -> {
            String[] parts = key.split("\n", -1);
            rows.add(new Row(
                    Cell.text(parts[0]),
                    List.of(
                            Cell.text(parts[1]).in("data-version"),
                            Cell.text(of.first() + "–" + of.last()).in("years"))));
        });
        return new Grid(
                words.of("Kilder til områdets tal", "Sources of the area's figures"),
                List.of(
                        Column.text("source", words.of("Kilde", "Source")),
                        Column.text("data-version", words.of("Leverance", "Data version")),
                        Column.text("years", words.of("År", "Years"))),
                rows);
    }

    List<Address> addresses(AreaQuestion asked) {
        return List.of(
                new Address(words.of("Området", "The area"), asked.area()),
                new Address(words.of("Klasse og kriterier", "Class and criteria"), asked.classification()),
                new Address(words.of("Vejen ud", "Way out"), asked.wayOut()),
                new Address(words.of("Bevægelser", "Flows"), asked.flows()),
                new Address(words.of("Andel på ydelse", "Case shares"), asked.caseShares()),
                new Address(words.of("Husstande", "Households"), asked.households()),
                new Address(words.of("Sammenligning", "Comparison"), asked.comparison()),
                new Address(words.of("Tal", "Figures"), asked.part("observations")),
                new Address(words.of("Planer", "Plans"), asked.part("plans")),
                new Address(words.of("Resultater", "Results"), ResultTable.address(asked.id())));
    }

    private String text(JsonNode it, String name) {
        String text = it.path(name).asText("");
        return text.isEmpty() ? words.unknown() : text;
    }

    /** Where a part can be read. */
    record Address(String label, String address) {}
}
