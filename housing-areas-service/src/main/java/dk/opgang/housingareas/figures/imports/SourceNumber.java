package dk.opgang.housingareas.figures.imports;

import dk.opgang.platform.number.NumberFaults;
import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.number.ReadNumber;
import dk.opgang.platform.number.ReadNumber.Unreadable;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a table: numbers, the marks beside them, and the signs for what is none. */
final class SourceNumber {

    // Not told, not possible, not told yet.
    private static final Set<String> NOT_TOLD = Set.of("", "..", ".", "...");
    private static final String NOTHING = "-";

    // Provisional, estimated, a break in the series, confidential and so on: one letter each, or several.
    private static final String MARKS = "[a-z*:](?: ?[a-z*:]){0,2}";
    private static final Pattern MARK = Pattern.compile(MARKS);
    private static final Pattern MARKED = Pattern.compile("(.*[0-9])[ \\u00A0\\u202F]*(" + MARKS + ")");

    private final NumberStyle style;

    private SourceNumber(NumberStyle style) {
        this.style = style;
    }

    /**
     * The reader of a table's numbers.
     *
     * @param decimal what the mapping says stands before the decimals; null if it says nothing
     * @param cells all cells of numbers: one that can be read in one way only says how the others are meant
     */
    static SourceNumber of(@Nullable Character decimal, Stream<String> cells) {
        if (decimal != null) {
            return new SourceNumber(decimal == ',' ? NumberStyle.COMMA : NumberStyle.POINT);
        }
        return new SourceNumber(NumberStyle.seenIn(cells.map(SourceNumber::withoutMarks)));
    }

    /** Whether a cell of numbers could hold it. */
    static boolean isOne(String text) {
        return NOT_TOLD.contains(text)
                || text.equals(NOTHING)
                || MARK.matcher(text).matches()
                || NumberStyle.UNTOLD.read(withoutMarks(text)) != Unreadable.NO_NUMBER;
    }

    /** The number without the marks behind it. */
    private static String withoutMarks(String text) {
        Matcher marked = MARKED.matcher(text);
        return marked.matches() ? marked.group(1) : text;
    }

    /**
     * The cell with its number, or with the sign by which the source tells that it tells none.
     *
     * @param place where it stands, in the words of the table
     */
    SourceCell cell(Map<String, List<String>> keys, String text, Place place, Faults faults) {
        if (NOT_TOLD.contains(text) || MARK.matcher(text).matches()) {
            return new SourceCell(keys, null, text.isEmpty() ? null : text, place);
        }
        if (text.equals(NOTHING)) {
            return new SourceCell(keys, BigDecimal.ZERO, null, place);
        }
        Matcher marked = MARKED.matcher(text);
        boolean hasMarks = marked.matches();
        BigDecimal value = read(hasMarks ? marked.group(1) : text, text, place, faults);
        return new SourceCell(keys, value, hasMarks ? marked.group(2) : null, place);
    }

    private @Nullable BigDecimal read(String number, String text, Place place, Faults faults) {
        return switch (style.read(number)) {
            case ReadNumber.Value(BigDecimal value) -> value;
            case Unreadable why -> {
                Fault fault = NumberFaults.of(why, text, "/data", place.da(), place.en());
                faults.broken(why == Unreadable.AMBIGUOUS ? orSaid(fault) : fault);
                yield null;
            }
        };
    }

    private static Fault orSaid(Fault fault) {
        return new Fault(
                fault.pointer(),
                fault.code(),
                new Text(
                        fault.detail().da() + ", eller sig med mapping.decimal, hvordan det læses",
                        fault.detail().en() + ", or say by mapping.decimal how it is read"));
    }

    /** Where a number stands. */
    record Place(String da, String en) {

        static Place line(int line, String column) {
            return new Place("Linje " + line + ", kolonne " + column, "Line " + line + ", column " + column);
        }

        static Place cell(int cell) {
            return new Place("Celle " + cell, "Cell " + cell);
        }
    }
}
