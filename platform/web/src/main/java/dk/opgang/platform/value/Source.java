package dk.opgang.platform.value;

/**
 * Where a posted record comes from: the poster's own key, unique per organisation. Posting it again updates the record.
 *
 * @param system the poster's system, 1 to 100 characters
 * @param id the record's key in that system, 1 to 200 characters
 */
public record Source(String system, String id) {

    public static final int SYSTEM_MAX = 100;
    public static final int ID_MAX = 200;

    public Source {
        if (!fits(system, SYSTEM_MAX) || !fits(id, ID_MAX)) {
            throw new IllegalArgumentException("A source needs a system of 1 to " + SYSTEM_MAX
                    + " characters and an id of 1 to " + ID_MAX + ", got " + system + ", " + id);
        }
    }

    /** Whether the text may name a system. */
    public static boolean isSystem(String text) {
        return fits(text, SYSTEM_MAX);
    }

    /** Whether the text may be a record's key. */
    public static boolean isId(String text) {
        return fits(text, ID_MAX);
    }

    private static boolean fits(String text, int max) {
        return text != null && !text.isBlank() && text.length() <= max;
    }
}
