package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Figure;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Parameters;
import dk.opgang.gateway.portal.Row;
import dk.opgang.gateway.portal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What initiatives came to, year by year, as everybody may read it. */
final class ResultTable {

    static final String ADDRESS = "/v1/results";

    private static final int YEARS = 5;

    private ResultTable() {}

    /** The address of the results in an area. */
    static String address(String area) {
        return ofLastYears(Parameters.with(ADDRESS, "housingAreaId", area));
    }

    /** The address of results by year, within the last years that have ended. */
    static String ofLastYears(String address) {
        int now = AreaQuestion.today().getYear();
        String from = Parameters.with(address, "from", (now - YEARS) + "-01-01");
        return Parameters.with(Parameters.with(from, "to", now + "-01-01"), "by", "year");
    }

    static Section of(Words words, Answer answer) {
        return Section.of(words, answer, () -> new Figure("results", "", grid(words, answer.body()), ""));
    }

    /** What was reported beside the counts is of no year of theirs, and stands in no row. */
    private static Grid grid(Words words, JsonNode results) {
        List<JsonNode> counted = results.path("columns")
                .valueStream()
                .filter(it -> !it.path("origin").asText().equals("reported"))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("year", words.of("År", "Year")));
        counted.forEach(it -> columns.add(Column.number(it.path("key").asText(), name(words, it))));
        return new Grid(
                words.of("Resultater år for år", "Results year by year"),
                columns,
                results.path("rows")
                        .valueStream()
                        .map(row -> row(words, row, counted))
                        .toList());
    }

    private static Row row(Words words, JsonNode row, List<JsonNode> columns) {
        return new Row(
                Cell.text(row.path("key").asText()),
                columns.stream().map(column -> cell(words, row, column)).toList(),
                Map.of("year", row.path("key").asText()));
    }

    private static Cell cell(Words words, JsonNode row, JsonNode column) {
        String key = column.path("key").asText();
        return Cell.ofRow(words, row, key, column.path("unit").asText()).in(key);
    }

    private static String name(Words words, JsonNode column) {
        JsonNode name = column.path("name");
        return name.isObject()
                ? name.path(words.lang()).asText()
                : name.asText(column.path("key").asText());
    }
}
