package dk.opgang.platform.number;

import dk.opgang.platform.cpr.CprFinder;
import dk.opgang.platform.number.ReadNumber.Unreadable;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Text;

/** How a text is told that cannot be read as a number: the code, and what stands there. */
public final class NumberFaults {

    private static final int SHOWN = 40;

    private NumberFaults() {}

    /**
     * The fault: {@code invalid-number}, {@code ambiguous-number} or {@code too-many-decimals}.
     *
     * @param placeDa the place of the cell in Danish, such as {@code "Linje 3, kolonne løn"}; empty if the pointer says it
     * @param placeEn the same in English
     */
    public static Fault of(Unreadable why, String text, String pointer, String placeDa, String placeEn) {
        Fault fault =
                switch (why) {
                    case NO_NUMBER -> CommonFault.INVALID_NUMBER.at(pointer, shown(text));
                    case AMBIGUOUS -> showing(CommonFault.AMBIGUOUS_NUMBER.at(pointer), text);
                    case TOO_MANY_DECIMALS -> showing(CommonFault.TOO_MANY_DECIMALS.at(pointer), text);
                };
        return new Fault(
                pointer,
                fault.code(),
                new Text(
                        start(placeDa) + fault.detail().da(),
                        start(placeEn) + fault.detail().en()));
    }

    /** The same fault with what stands there. */
    public static Fault showing(Fault fault, String text) {
        String shown = ": " + shown(text);
        return new Fault(
                fault.pointer(),
                fault.code(),
                new Text(fault.detail().da() + shown, fault.detail().en() + shown));
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
