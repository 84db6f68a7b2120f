package dk.opgang.platform.batch.body;

/** The media types in which a batch may come, besides JSON. */
public final class BatchTypes {

    public static final String CSV = "text/csv";

    /** What office programs and browsers call CSV as well. */
    public static final String CSV_TOO = "application/csv";

    public static final String EXCEL_CSV = "application/vnd.ms-excel";

    public static final String NDJSON = "application/x-ndjson";

    private BatchTypes() {}
}
