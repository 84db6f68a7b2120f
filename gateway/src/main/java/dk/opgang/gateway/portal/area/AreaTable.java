package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Row;
import dk.opgang.gateway.portal.Words;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of the areas: a row for each, a cell for each criterion. */
record AreaTable(Words words, Map<String, JsonNode> classifications) {

    static List<Column> columns(Words words) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("name", words.of("Navn", "Name")),
                Column.text("municipality", words.of("Kommune", "Municipality")),
                Column.text("class", words.of("Klasse", "Class")),
                Column.number("consecutive-years", words.of("År i træk", "Years in a row")),
                Column.text("level", words.of("Varsel", "Warning"))));
        Criteria.NAMES.forEach(name -> columns.add(Column.number(name, Criteria.heading(words, name))));
        return columns;
    }

    /** The areas in the wanted order; what is unknown comes last in either direction. */
    List<Listed> sorted(List<Listed> areas, AreaFilters wanted) {
        Comparator<Listed> byName = Comparator.comparing(Listed::name, Collator.getInstance(words.language()));
        String column = wanted.column();
        Comparator<Listed> order =
                switch (column) {
                    case "municipality" ->
                        Comparator.comparing(this::municipality, Collator.getInstance(words.language()));
                    case "class" -> Comparator.comparing(this::classes, Collator.getInstance(words.language()));
                    case "consecutive-years" -> Comparator.comparing(Listed::consecutiveYears);
                    case "level" -> Comparator.comparing(this::level, Collator.getInstance(words.language()));
                    default -> Criteria.NAMES.contains(column) ? byValue(column, wanted.isDescending()) : byName;
                };
        boolean reversed = wanted.isDescending() && !Criteria.NAMES.contains(column);
        return areas.stream()
                .sorted((reversed ? order.reversed() : order).thenComparing(byName))
                .toList();
    }

    private Comparator<Listed> byValue(String criterion, boolean descending) {
        Comparator<BigDecimal> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                area -> {
                    JsonNode value = criterion(area, criterion).path("value");
                    return value.isNumber() ? value.decimalValue() : null;
                },
                Comparator.nullsLast(order));
    }

    Grid grid(List<Listed> areas, Map<String, Set<String>> withheld, String listDate) {
        return new Grid(
                words.of("Boligområder på listen af ", "Housing areas on the list of ") + words.date(listDate),
                columns(words),
                areas.stream()
                        .map(area -> row(area, withheld.getOrDefault(area.id(), Set.of())))
                        .toList());
    }

    private Row row(Listed area, Set<String> withheld) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(municipality(area)).in("municipality"),
                Cell.text(classes(area)).in("class").with("classes", String.join(" ", area.classes())),
                Cell.number(words, IntNode.valueOf(area.consecutiveYears()), "", false)
                        .in("consecutive-years"),
                Cell.text(level(area)).in("level")));
        Criteria.NAMES.forEach(name -> {
            JsonNode criterion = criterion(area, name);
            cells.add(Criteria.cell(words, criterion, name, Criteria.isWithheld(criterion, withheld)));
        });
        Map<String, String> data = new LinkedHashMap<>();
        data.put("area-id", area.id());
        data.put("municipality", area.municipalityCode());
        data.put("level", area.level());
        return new Row(Cell.link(area.name(), words.link("/areas/" + area.id())), cells, data);
    }

    private JsonNode criterion(Listed area, String name) {
        return Criteria.named(classifications.getOrDefault(area.id(), MissingNode.getInstance()), name);
    }

    private String municipality(Listed area) {
        return words.label("municipalities", area.municipalityCode());
    }

    private String classes(Listed area) {
        return area.classes().stream()
                .map(code -> words.label("housing-area-classes", code))
                .collect(Collectors.joining(", "));
    }

    private String level(Listed area) {
        return words.label("early-warning-levels", area.level());
    }
}
