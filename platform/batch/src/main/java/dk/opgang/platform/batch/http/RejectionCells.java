package dk.opgang.platform.batch.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.batch.row.Column;
import dk.opgang.platform.batch.row.ColumnType;
import dk.opgang.platform.batch.row.CsvHeader;
import dk.opgang.platform.batch.row.RowShape;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.Format;
import dk.opgang.platform.batch.store.Rejection;
import dk.opgang.platform.csv.CsvCells;
import dk.opgang.platform.csv.CsvGuard;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.number.ReadNumber;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a batch as cells again, in the order of its own header. */
final class RejectionCells {

    private final RowShape<?> shape;
    private final Batch batch;

    RejectionCells(RowShape<?> shape, Batch batch) {
        this.shape = shape;
        this.batch = batch;
    }

    char delimiter() {
        return batch.format() == Format.CSV ? batch.csvHeader().delimiter() : ',';
    }

    /** The poster's header, without the columns that an earlier list of rejections had added. */
    List<String> header() {
        return switch (batch.format()) {
            case CSV ->
                batch.csvHeader().names().stream()
                        .filter(name -> !CsvHeader.isOurs(name))
                        .toList();
            case NDJSON -> shape.columns().stream().map(Column::name).toList();
        };
    }

    /** As many cells as the header has, or more if the row had more. */
    List<String> row(Rejection rejection) {
        String text = new String(rejection.raw(), StandardCharsets.UTF_8);
        List<String> cells = new ArrayList<>(batch.format() == Format.CSV ? ofCsv(text) : ofJson(text));
        while (cells.size() < header().size()) {
            cells.add("");
        }
        return cells;
    }

    /** The same with decimal numbers as numbers, as far as they can be read. */
    List<Object> typedRow(Rejection rejection) {
        List<String> header = header();
        List<Object> typed = new ArrayList<>();
        for (String cell : row(rejection)) {
            Column column = typed.size() < header.size() ? shape.column(header.get(typed.size())) : null;
            boolean isDecimal = column != null && column.type() == ColumnType.DECIMAL;
            typed.add(
                    isDecimal && batch.numbers().read(cell) instanceof ReadNumber.Value(BigDecimal number)
                            ? number
                            : cell);
        }
        return typed;
    }

    private List<String> ofCsv(String text) {
        List<String> names = batch.csvHeader().names();
        List<String> cells = new CsvCells(delimiter()).texts(text);
        return IntStream.range(0, cells.size())
                .filter(i -> i >= names.size() || !CsvHeader.isOurs(names.get(i)))
                .mapToObj(cells::get)
                .map(CsvGuard::unguarded)
                .toList();
    }

    private List<String> ofJson(String text) {
        try {
            JsonNode row = PlainJson.MAPPER.readTree(text);
            String[] cells = new String[shape.columns().size()];
            Arrays.fill(cells, "");
            fill(cells, row, "");
            return Arrays.asList(cells);
        } catch (JsonProcessingException e) {
            return List.of(text);
        }
    }

    private void fill(String[] cells, JsonNode object, String path) {
        object.properties().forEach(property -> {
            String inner = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            Column column = shape.atPath(inner);
            if (column != null) {
                JsonNode value = property.getValue();
                cells[column.index()] = value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
            } else if (property.getValue().isObject() && shape.isParent(inner)) {
                fill(cells, property.getValue(), inner);
            }
        });
    }
}
