package dk.opgang.network.settlement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year, written as {@code 2026Q1}.
 *
 * @param number 1 to 4
 */
record Quarter(int year, int number) {

    /** How it is written. */
    static final String FORM = "2026Q1";

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})Q([1-4])");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The quarter, if the text is one. */
    static Optional<Quarter> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    Quarter next() {
        return number == QUARTERS ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /** Whether its last day is past. */
    boolean isOver(LocalDate today) {
        return !today.isBefore(firstDayAfter());
    }

    LocalDate firstDayAfter() {
        Quarter next = next();
        return LocalDate.of(next.year, (next.number - 1) * MONTHS + 1, 1);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04dQ%d", year, number);
    }
}
