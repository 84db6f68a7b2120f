package dk.opgang.network.knowledge.search;

/**
 * A word of the index that answers a word of a query.
 *
 * @param query which word of the query
 * @param term the word of the index
 */
record Match(int query, int term, String word, Kind kind) {

    /** In what way it answers, the better ways first. */
    enum Kind {
        EXACT,
        STEM,
        COMPOUND,
        TYPING_ERROR
    }
}
