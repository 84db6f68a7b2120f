package dk.opgang.local.demo;

import dk.opgang.local.api.OpgangApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The flow table that the API answers, beside the published one.
 *
 * @param rows one per published row, the total last
 */
public record FlowComparison(List<Row> rows) {

    private static final List<String> CELLS = List.of("baseline", "new", "closed", "net", "status");

    public FlowComparison {
        rows = List.copyOf(rows);
    }

    /** A row; a cell that the API does not show is null. */
    public record Row(String group, List<Integer> expected, List<@Nullable Integer> answered) {

        public boolean isEqual() {
            return expected.equals(answered);
        }
    }

    /** The table of the area as it is now. */
    static FlowComparison read(OpgangApi municipality, String areaId) {
        return of(municipality.get(
                "/v1/housing-areas/" + areaId + "/flows?from=" + SundparkenSpells.FROM + "&to=" + SundparkenSpells.TO));
    }

    private static FlowComparison of(JsonNode flows) {
        Map<String, JsonNode> answered = StreamSupport.stream(flows.path("rows").spliterator(), false)
                .collect(Collectors.toMap(row -> row.path("benefitGroup").asString(), Function.identity()));
        answered.put(FlowFigure.TOTAL, flows.path("total"));
        return new FlowComparison(FlowFigure.published().stream()
                .map(figure -> new Row(
                        figure.group(),
                        List.of(figure.baseline(), figure.opened(), figure.closed(), figure.net(), figure.status()),
                        cells(answered.get(figure.group()))))
                .toList());
    }

    public boolean isEqual() {
        return rows.stream().allMatch(Row::isEqual);
    }

    /** The table as text: the answered cells, and where one differs the published one behind it. */
    public String text() {
        String header =
                "%-32s%12s%12s%12s%12s%12s".formatted("benefit group", "baseline", "new", "closed", "net", "status");
        return Stream.concat(Stream.of(header), rows.stream().map(FlowComparison::line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Row row) {
        StringBuilder line = new StringBuilder("%-32s".formatted(row.group()));
        for (int i = 0; i < CELLS.size(); i++) {
            Integer expected = row.expected().get(i);
            Integer answered = row.answered().get(i);
            line.append("%12s".formatted(expected.equals(answered) ? expected : answered + " (" + expected + ")"));
        }
        return line.toString();
    }

    private static List<@Nullable Integer> cells(@Nullable JsonNode row) {
        List<@Nullable Integer> cells = new ArrayList<>();
        for (String cell : CELLS) {
            JsonNode value = row == null ? null : row.get(cell);
            cells.add(value == null || !value.isNumber() ? null : value.asInt());
        }
        return cells;
    }
}
