package dk.opgang.participants.export;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.text.Html;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Writes what is recorded: records of few single values that are many by nature as a table, any other one as a list of its fields. What tells
 * a reader nothing stands below, folded.
 */
final class ReadableRecords {

    private static final int WIDEST_TABLE = 6;

    private final ExportLabels labels;
    private final ReadableValue values;
    private final Locale language;
    private final Html page;

    ReadableRecords(ExportLabels labels, Locale language, Html page) {
        this.labels = labels;
        this.values = new ReadableValue(labels, language);
        this.language = language;
        this.page = page;
    }

    /** @param path the fields down to it */
    void write(List<String> path, JsonNode value) {
        if (value.isObject()) {
            fields(path, value);
        } else if (!value.isArray()) {
            page.text(values.of(path, value));
        } else if (value.isEmpty()) {
            page.text(labels.text("nothing", language));
        } else if (isTable(value)) {
            table(path, value);
        } else {
            list(path, value);
        }
    }

    private void list(List<String> path, JsonNode all) {
        page.add(all.get(0).isValueNode() ? "<ul>" : "<ol class=\"records\">");
        for (JsonNode one : all) {
            page.add("<li>");
            write(path, one);
            page.add("</li>");
        }
        page.add(all.get(0).isValueNode() ? "</ul>" : "</ol>");
    }

    private void fields(List<String> path, JsonNode object) {
        List<Map.Entry<String, JsonNode>> told = object.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .toList();
        fields(
                path,
                told.stream()
                        .filter(field -> !labels.isTechnical(field.getKey()))
                        .toList());
        List<Map.Entry<String, JsonNode>> technical = told.stream()
                .filter(field -> labels.isTechnical(field.getKey()))
                .toList();
        if (!technical.isEmpty()) {
            page.add("<details>").text("summary", labels.text("technical", language));
            fields(path, technical);
            page.add("</details>");
        }
    }

    private void fields(List<String> path, List<Map.Entry<String, JsonNode>> fields) {
        if (fields.isEmpty()) {
            return;
        }
        page.add("<dl>");
        fields.forEach(field -> {
            page.add("<div>").text("dt", labels.field(field.getKey(), language)).add("<dd>");
            write(below(path, field.getKey()), field.getValue());
            page.add("</dd></div>");
        });
        page.add("</dl>");
    }

    private void table(List<String> path, JsonNode rows) {
        Set<String> columns = columns(rows);
        page.add("<table><thead><tr>");
        columns.forEach(column -> page.text("th scope=\"col\"", labels.field(column, language)));
        page.add("</tr></thead><tbody>");
        for (JsonNode row : rows) {
            page.add("<tr>");
            columns.forEach(column -> {
                JsonNode cell = row.path(column);
                page.text("td", cell.isNull() || cell.isMissingNode() ? "" : values.of(below(path, column), cell));
            });
            page.add("</tr>");
        }
        page.add("</tbody></table>");
    }

    private boolean isTable(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                        .allMatch(row -> row.isObject()
                                && row.properties().stream()
                                        .allMatch(field ->
                                                field.getValue().isValueNode() && !labels.isTechnical(field.getKey())))
                && columns(rows).size() <= WIDEST_TABLE;
    }

    private static Set<String> columns(JsonNode rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.fieldNames().forEachRemaining(columns::add));
        return columns;
    }

    private static List<String> below(List<String> path, String field) {
        List<String> longer = new ArrayList<>(path);
        longer.add(field);
        return longer;
    }
}
