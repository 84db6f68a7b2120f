package dk.opgang.housingareas.imports;

import dk.opgang.platform.json.Faults;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a table: numbers, and the signs of StatBank for what is none. */
final class SourceNumber {

    // Not told, not possible, not told yet.
    private static final Set<String> NOT_TOLD = Set.of("", "..", ".", "...");
    private static final String NOTHING = "-";

    private final NumberText numbers;

    SourceNumber(NumberText numbers) {
        this.numbers = numbers;
    }

    /**
     * The cell with its number, or with the sign by which the source tells that it tells none.
     *
     * @param place where it stands, in the words of the table
     */
    SourceCell cell(Map<String, List<String>> keys, String text, Place place, Faults faults) {
        String status = NOT_TOLD.contains(text) && !text.isEmpty() ? text : null;
        return new SourceCell(keys, read(text, place, faults), status);
    }

    private @Nullable BigDecimal read(String text, Place place, Faults faults) {
        if (NOT_TOLD.contains(text)) {
            return null;
        }
        if (text.equals(NOTHING)) {
            return BigDecimal.ZERO;
        }
        if (numbers.isAmbiguous(text)) {
            faults.broken(
                    "/data",
                    "ambiguous-number",
                    place.da() + " kan læses på to måder; mapping.decimal siger hvordan",
                    place.en() + " can be read in two ways; mapping.decimal says how");
            return null;
        }
        Optional<BigDecimal> number = numbers.read(text);
        if (number.isEmpty()) {
            faults.broken(
                    "/data",
                    "invalid-number",
                    place.da() + " har ikke et tal som værdi",
                    place.en() + " has no number as its value");
        }
        return number.orElse(null);
    }

    /** Where a number stands. */
    record Place(String da, String en) {

        static Place line(long line) {
            return new Place("Linje " + line, "Line " + line);
        }

        static Place cell(int cell) {
            return new Place("Celle " + cell, "Cell " + cell);
        }
    }
}
