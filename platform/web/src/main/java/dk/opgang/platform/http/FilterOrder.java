package dk.opgang.platform.http;

/** The order of all filters. */
public final class FilterOrder {

    // Filters of Vert.x run before all others, from the highest number to the lowest.

    static final int REQUEST_ID = 1_000;

    static final int SEMICOLONS = 900;

    static final int QUERY_TEXTS = 800;

    // Filters of requests run from the lowest number to the highest.

    static final int ADDRESS = 2_000;

    static final int STRICT_QUERY = 3_000;

    // Filters of answers run from the highest number to the lowest: an answer has its cursor before it is written in
    // the form that the
    // client accepts, and its tag before that is compared.

    static final int PAGE_LINK = 7_000;

    /** Writes the answer in another form than JSON. */
    public static final int FORM = 6_000;

    /** Says how long the answer may be kept. */
    public static final int CACHING = 5_500;

    static final int DIGEST = 5_000;

    static final int PACKED_TAG = 4_500;

    static final int CONDITIONAL_GET = 4_000;

    private FilterOrder() {}
}
