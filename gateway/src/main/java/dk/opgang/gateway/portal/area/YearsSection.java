package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Figure;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Row;
import dk.opgang.gateway.portal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each criterion list by list with the threshold that held then, and the classes that followed. */
record YearsSection(Words words, Set<String> withheld) {

    /**
     * @param classifications of the lists, oldest first
     */
    Figure figure(List<JsonNode> classifications, String csv) {
        return new Figure(
                "criteria-years",
                words.of(
                        "Kriterierne liste for liste: den fuldt optrukne linje er områdets værdi, den stiplede er tærsklen, og en lodret"
                                + " prikket linje viser, hvor loven blev ændret.",
                        "The criteria list by list: the solid line is the area's value, the dashed one the threshold, and a vertical"
                                + " dotted line shows where the law changed."),
                grid(classifications),
                csv);
    }

    Grid grid(List<JsonNode> classifications) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("list-date", words.of("Liste", "List")));
        columns.add(Column.text("classes", words.of("Klasser", "Classes")));
        Criteria.NAMES.forEach(name -> {
            columns.add(Column.number(name, Criteria.heading(words, name)));
            columns.add(Column.number(
                    name + "-threshold", Criteria.heading(words, name) + words.of(", tærskel", ", threshold")));
        });
        return new Grid(
                words.of("Kriterierne gennem årene", "The criteria through the years"),
                columns,
                classifications.stream().map(this::row).toList());
    }

    private Row row(JsonNode classification) {
        String date = classification.path("listDate").asText();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(classes(words, classification)).in("classes"));
        for (String name : Criteria.NAMES) {
            JsonNode criterion = Criteria.named(classification, name);
            boolean law = criterion.isObject();
            cells.add(law ? value(criterion, name) : notAsked().in(name));
            cells.add((law ? Cell.number(words, criterion.path("threshold"), Criteria.unit(name), false) : notAsked())
                    .in(name + "-threshold"));
        }
        return new Row(
                Cell.text(words.date(date)),
                cells,
                Map.of(
                        "list-date",
                        date,
                        "year",
                        date.substring(0, Math.min(4, date.length())),
                        "law",
                        classification.path("lawVersion").asText()));
    }

    private Cell value(JsonNode criterion, String name) {
        return Criteria.cell(words, criterion, name, Criteria.isWithheld(criterion, withheld));
    }

    /** The law of that list did not look at it. */
    private Cell notAsked() {
        return new Cell("text", words.of("indgik ikke", "not asked"), "", null, Map.of("value", "not-asked"));
    }

    static String classes(Words words, JsonNode classification) {
        return classification
                .path("classes")
                .valueStream()
                .map(it -> words.label("housing-area-classes", it.asText()))
                .collect(Collectors.joining(", "));
    }
}
