package dk.opgang.platform.table;

import dk.opgang.platform.problem.Text;

/**
 * A column of numbers.
 *
 * @param name as in JSON
 * @param unit such as {@code persons}
 */
public record Measure(String name, Text label, Text unit, int decimals) {

    private static final Text PERSONS = new Text("personer", "persons");
    private static final Text PER_CENT = new Text("procent", "per cent");

    public static Measure persons(String name, String da, String en) {
        return new Measure(name, new Text(da, en), PERSONS, 0);
    }

    public static Measure percent(String name, String da, String en) {
        return new Measure(name, new Text(da, en), PER_CENT, 2);
    }

    /** A statement that holds (1) or does not (0). */
    public static Measure statement(String name, Text label) {
        return new Measure(name, label, new Text("1 ja, 0 nej", "1 yes, 0 no"), 0);
    }

    /** A number in the unit of the row's indicator. */
    public static Measure ofIndicator(String name, String da, String en) {
        return new Measure(name, new Text(da, en), new Text("indikatorens enhed", "the indicator's unit"), 2);
    }
}
