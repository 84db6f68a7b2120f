package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Words;
import dk.opgang.platform.json.PlainJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of the list as JSON-stat 2.0: areas by measure. */
final class JsonStat {

    private static final ObjectMapper MAPPER = PlainJson.MAPPER;

    private JsonStat() {}

    static String of(Grid grid, Words words) {
        List<Column> measures = grid.columns().stream().filter(Column::numeric).toList();
        ObjectNode whole = MAPPER.createObjectNode()
                .put("version", "2.0")
                .put("class", "dataset")
                .put("label", grid.caption());
        whole.putArray("id").add("area").add("measure");
        whole.putArray("size").add(grid.rows().size()).add(measures.size());
        whole.putObject("role").putArray("metric").add("measure");
        ObjectNode dimensions = whole.putObject("dimension");
        Map<String, String> areas = new TreeMap<>();
        grid.rows()
                .forEach(row -> areas.put(
                        row.data().getOrDefault("area-id", ""), row.head().text()));
        dimension(
                dimensions.putObject("area").put("label", words.of("Boligområde", "Housing area")),
                grid.rows().stream()
                        .map(row -> row.data().getOrDefault("area-id", ""))
                        .toList(),
                areas);
        Map<String, String> labels = new TreeMap<>();
        measures.forEach(it -> labels.put(it.key(), it.label()));
        dimension(
                dimensions.putObject("measure").put("label", words.of("Mål", "Measure")),
                measures.stream().map(Column::key).toList(),
                labels);
        cells(grid, measures, whole.putArray("value"), whole.putObject("status"));
        try {
            return MAPPER.writeValueAsString(whole);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A table cannot be written", e);
        }
    }

    private static void dimension(ObjectNode dimension, List<String> keys, Map<String, String> labels) {
        ObjectNode category = dimension.putObject("category");
        ArrayNode index = category.putArray("index");
        keys.forEach(index::add);
        ObjectNode label = category.putObject("label");
        labels.forEach(label::put);
    }

    /** A number that is not there is null, and its status says why. */
    private static void cells(Grid grid, List<Column> measures, ArrayNode values, ObjectNode status) {
        grid.rows()
                .forEach(row -> measures.forEach(measure -> {
                    Cell cell = row.cells().stream()
                            .filter(it -> measure.key().equals(it.data().get("column")))
                            .findFirst()
                            .orElseThrow();
                    if (cell.kind().equals("number")) {
                        values.add(new BigDecimal(cell.raw()));
                    } else {
                        status.put(String.valueOf(values.size()), cell.raw());
                        values.addNull();
                    }
                }));
    }
}
