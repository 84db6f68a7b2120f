package dk.opgang.platform.number;

import dk.opgang.platform.cpr.CprFinder;
import dk.opgang.platform.number.ReadNumber.Unreadable;
import dk.opgang.platform.problem.Fault;

/** How a text is told that cannot be read as a number: the code, and what stands there. */
public final class NumberFaults {

    private static final int SHOWN = 40;

    private NumberFaults() {}

    /**
     * The fault: {@code invalid-number}, {@code ambiguous-number} or {@code too-many-decimals}.
     *
     * @param place of the cell in words, as both languages have them, such as {@code "Linje 3, kolonne løn"}; empty if the pointer says it
     */
    public static Fault of(Unreadable why, String text, String pointer, String placeDa, String placeEn) {
        String shown = shown(text);
        return switch (why) {
            case NO_NUMBER ->
                Fault.at(
                        pointer,
                        "invalid-number",
                        start(placeDa) + "Her ventes et tal, ikke " + shown,
                        start(placeEn) + "Expected is a number, not " + shown);
            case AMBIGUOUS ->
                Fault.at(
                        pointer,
                        "ambiguous-number",
                        start(placeDa) + shown + " kan læses på to måder: skriv tallet uden tusindtal-skilletegn",
                        start(placeEn) + shown + " can be read in two ways: write the number without thousands marks");
            case TOO_MANY_DECIMALS ->
                Fault.at(
                        pointer,
                        "too-many-decimals",
                        start(placeDa) + "Et tal har højst " + NumberStyle.MOST_DECIMALS + " decimaler, ikke " + shown,
                        start(placeEn) + "A number has at most " + NumberStyle.MOST_DECIMALS + " decimals, not "
                                + shown);
        };
    }

    /** The text in quotes, short; not repeated where it may be somebody's number. */
    public static String shown(String text) {
        String printable = CprFinder.hidden(text).replaceAll("\\p{Cntrl}", " ");
        return "»" + (printable.length() > SHOWN ? printable.substring(0, SHOWN) + "…" : printable) + "«";
    }

    private static String start(String place) {
        return place.isEmpty() ? "" : place + ": ";
    }
}
