package dk.opgang.platform.http;

/** The order of all filters: what stands higher runs earlier on a request and later on its answer. */
final class FilterOrder {

    /** Vert.x filters run from the highest number to the lowest. */
    static final int REQUEST_ID = 1_000;

    static final int SEMICOLONS = 900;

    static final int QUERY_TEXTS = 800;

    /** JAX-RS filters run from the lowest number to the highest. */
    static final int ADDRESS = 2_000;

    static final int STRICT_QUERY = 3_000;

    /** On answers, from the highest to the lowest: an answer has its tag before that is compared. */
    static final int CONDITIONAL_GET = 4_000;

    static final int PACKED_TAG = 4_500;

    static final int DIGEST = 5_000;

    private FilterOrder() {}
}
