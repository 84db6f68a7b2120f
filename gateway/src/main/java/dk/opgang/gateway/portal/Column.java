package dk.opgang.gateway.portal;

/**
 * One column of a table.
 *
 * @param numeric whether its cells hold numbers
 */
public record Column(String key, String label, boolean numeric) {

    public static Column text(String key, String label) {
        return new Column(key, label, false);
    }

    public static Column number(String key, String label) {
        return new Column(key, label, true);
    }
}
