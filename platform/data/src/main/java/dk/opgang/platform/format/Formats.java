package dk.opgang.platform.format;

/** The forms in which a table is answered, chosen by {@code Accept}. */
public final class Formats {

    public static final String CSV = "text/csv";
    public static final String JSON_STAT = "application/vnd.json-stat+json";

    private Formats() {}
}
