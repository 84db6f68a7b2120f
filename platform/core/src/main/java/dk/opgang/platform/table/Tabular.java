package dk.opgang.platform.table;

/** An answer that is a table: besides its own JSON it can be had as CSV and as JSON-stat 2.0. */
public interface Tabular {

    /** The same numbers as the answer's JSON, in the order in which they stand there. */
    Table table();

    /** Whether everybody with the scope gets the same answer, so that it may be kept by a cache between. */
    boolean sameForAll();
}
