package dk.opgang.platform.batch.row;

import dk.opgang.platform.csv.CsvCells;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.TableFault;
import dk.opgang.platform.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first record of a CSV body.
 *
 * @param text as it was posted, without byte order mark and line end
 * @param names of the columns, in the poster's order
 */
public record CsvHeader(String text, char delimiter, List<String> names) {

    /** Added to the rejected rows; read over when the mended rows are posted again. */
    public static final String ERROR_CODES = "errorCodes";

    public static final String ERROR_DETAILS = "errorDetails";

    /** @param text the record; the delimiter is the one of comma and semicolon that separates more cells */
    public static CsvHeader of(String text) {
        List<String> byComma = split(text, ',');
        List<String> bySemicolon = split(text, ';');
        return bySemicolon.size() > byComma.size()
                ? new CsvHeader(text, ';', bySemicolon)
                : new CsvHeader(text, ',', byComma);
    }

    /** The column of each cell, null where the cell is to be read over; 400 with every fault of the header. */
    public List<@Nullable Column> columns(RowShape<?> shape) {
        List<Fault> faults = new ArrayList<>();
        List<@Nullable Column> columns = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (String name : names) {
            Column column = shape.column(name);
            columns.add(column);
            if (!met.add(name)) {
                faults.add(TableFault.REPEATED_COLUMN.at("/" + name));
            } else if (column == null && !isOurs(name)) {
                faults.add(TableFault.UNKNOWN_COLUMN.at("/" + shown(name), known(shape)));
            }
        }
        for (Column column : shape.columns()) {
            if (shape.needs(column, met) && !met.contains(column.name())) {
                faults.add(TableFault.MISSING_COLUMN.at(column.pointer()));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST, faults);
        }
        return columns;
    }

    /** Whether the column is one of those that a list of rejections adds. */
    public static boolean isOurs(String name) {
        return name.equals(ERROR_CODES) || name.equals(ERROR_DETAILS);
    }

    private static String known(RowShape<?> shape) {
        return String.join(", ", shape.columnNames());
    }

    private static String shown(String name) {
        String short64 = name.length() > 64 ? name.substring(0, 64) : name;
        return short64.replace("~", "~0").replace("/", "~1");
    }

    private static List<String> split(String text, char delimiter) {
        return new CsvCells(delimiter).texts(text).stream().map(Texts::key).toList();
    }
}
