package dk.opgang.housingareas.table;

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
}
