package dk.opgang.platform.batch.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.opgang.platform.csv.RecordSpans;
import dk.opgang.platform.csv.Span;
import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.TableFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a slice of JSON lines. A row comes flat, with the names of the CSV columns, or nested as in a single request. */
public final class JsonRows<R extends Record> {

    private static final int MAX_DEPTH = 8;
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final RowShape<R> shape;
    private final RowBinder<R> binder;

    private JsonRows(RowShape<R> shape, boolean checks) {
        this.shape = shape;
        this.binder = new RowBinder<>(shape, NumberStyle.PLAIN, checks);
    }

    public static <R extends Record> List<ReadRow<R>> read(RowShape<R> shape, byte[] body, Broken broken) {
        return new JsonRows<>(shape, true).read(body, broken);
    }

    /** The rows as far as they can be read; whether they keep what is said of their fields is not asked. */
    static <R extends Record> List<ReadRow<R>> unchecked(RowShape<R> shape, byte[] body, Broken broken) {
        return new JsonRows<>(shape, false).read(body, broken);
    }

    private List<ReadRow<R>> read(byte[] body, Broken broken) {
        List<ReadRow<R>> rows = new ArrayList<>();
        for (Span span : RecordSpans.of(body, new LineBoundary())) {
            rows.add(row(body, span, broken.has(rows.size())));
        }
        return rows;
    }

    private ReadRow<R> row(byte[] body, Span span, boolean tooLong) {
        binder.begin();
        if (tooLong) {
            binder.fault(TableFault.ROW_TOO_LONG, "");
            return binder.finish(false);
        }
        try (JsonParser parser = JSON.createParser(body, span.from(), span.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                binder.fault(CommonFault.INVALID_OBJECT, "");
                return binder.finish(false);
            }
            object(parser, "", "", 0);
            if (parser.nextToken() != null) {
                return malformed();
            }
        } catch (IOException e) {
            return malformed();
        }
        return binder.finish(true);
    }

    private ReadRow<R> malformed() {
        binder.discard();
        binder.fault(ParameterFault.MALFORMED_JSON, "");
        return binder.finish(false);
    }

    private void object(JsonParser parser, String path, String pointer, int depth) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String inner = path.isEmpty() ? name : path + "." + name;
            Column column = name.indexOf('.') < 0 ? shape.atPath(inner) : null;
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && depth < MAX_DEPTH && shape.isParent(inner)) {
                object(parser, inner, pointer + "/" + name, depth + 1);
            } else if (column == null) {
                boolean emptyParent = token == JsonToken.VALUE_NULL && shape.isParent(inner);
                if (!emptyParent) {
                    binder.fault(
                            shape.isParent(inner) ? CommonFault.INVALID_OBJECT : CommonFault.UNKNOWN_FIELD,
                            pointer + "/" + escaped(name));
                }
                parser.skipChildren();
            } else {
                value(parser, token, column, pointer.isEmpty() ? column.pointer() : pointer + "/" + name);
            }
        }
    }

    private void value(JsonParser parser, JsonToken token, Column column, String pointer) throws IOException {
        switch (token) {
            case VALUE_NULL -> {}
            case VALUE_TRUE -> bool(column, pointer, Boolean.TRUE);
            case VALUE_FALSE -> bool(column, pointer, Boolean.FALSE);
            case VALUE_STRING -> {
                boolean fits = column.type() != ColumnType.INTEGER && column.type() != ColumnType.BOOLEAN;
                text(parser, column, pointer, fits);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                boolean fits = column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL;
                text(parser, column, pointer, fits);
            }
            default -> {
                binder.take(column, pointer, column.type().mismatch());
                parser.skipChildren();
            }
        }
    }

    private void text(JsonParser parser, Column column, String pointer, boolean fits) throws IOException {
        if (!fits) {
            binder.take(column, pointer, column.type().mismatch());
        } else if (parser.getTextLength() == 0) {
            binder.take(column, pointer, CommonFault.BLANK);
        } else {
            binder.cell(column, pointer, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        }
    }

    private void bool(Column column, String pointer, Boolean value) {
        binder.take(
                column,
                pointer,
                column.type() == ColumnType.BOOLEAN ? value : column.type().mismatch());
    }

    private static String escaped(@Nullable String name) {
        String short64 = name == null ? "" : name.substring(0, Math.min(64, name.length()));
        return short64.replace("~", "~0").replace("/", "~1").replace('\0', ' ');
    }
}
