package dk.opgang.platform.disclosure;

/** The numbers of a row of a table about a period. */
public enum PeriodNumber {
    /** Those who are there on the first day. */
    FIRST,
    /** Those who come after the first day and by the last. */
    CAME,
    /** Those who go after the first day and by the last. */
    WENT,
    /** Those who are there on the last day. */
    LAST
}
