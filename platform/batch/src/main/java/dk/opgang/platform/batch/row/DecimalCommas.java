package dk.opgang.platform.batch.row;

import dk.opgang.platform.csv.CsvBoundary;
import dk.opgang.platform.csv.CsvCells;
import dk.opgang.platform.csv.RecordSpans;
import dk.opgang.platform.csv.Span;
import dk.opgang.platform.number.NumberStyle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a CSV body that comes in for a number with decimals behind a comma: one speaks for all numbers of the body, those of earlier
 * slices included, so that no number is read otherwise because it came first.
 */
public final class DecimalCommas {

    /** For bodies in which a comma cannot stand in a number. */
    public static final DecimalCommas NONE = new DecimalCommas(List.of(), ',');

    private final List<@Nullable Column> columns;
    private final char delimiter;
    private final CsvCells splitter;
    private final boolean possible;
    private boolean seen;

    public DecimalCommas(RowShape<?> shape, CsvHeader header) {
        this(header.columns(shape), header.delimiter());
    }

    private DecimalCommas(List<@Nullable Column> columns, char delimiter) {
        this.columns = columns;
        this.delimiter = delimiter;
        this.splitter = new CsvCells(delimiter);
        this.possible = delimiter != ',' && columns.stream().anyMatch(DecimalCommas::isDecimal);
    }

    public void lookAt(byte[] slice) {
        if (!possible || seen) {
            return;
        }
        for (Span span : RecordSpans.of(slice, new CsvBoundary(delimiter))) {
            if (hasComma(slice, span)) {
                String record = new String(slice, span.from(), span.length(), StandardCharsets.UTF_8);
                splitter.split(record.toCharArray(), this::cell);
            }
        }
    }

    public boolean isSeen() {
        return seen;
    }

    private void cell(int index, char[] buffer, int from, int length) {
        if (!seen && index < columns.size() && isDecimal(columns.get(index))) {
            seen = NumberStyle.showsComma(new String(buffer, from, length));
        }
    }

    private static boolean hasComma(byte[] slice, Span span) {
        for (int i = span.from(); i < span.from() + span.length(); i++) {
            if (slice[i] == ',') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDecimal(@Nullable Column column) {
        return column != null && column.type() == ColumnType.DECIMAL;
    }
}
