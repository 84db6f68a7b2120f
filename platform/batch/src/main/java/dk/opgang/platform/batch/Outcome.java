package dk.opgang.platform.batch;

import dk.opgang.platform.coded.Coded;

/** What became of a row. */
public enum Outcome implements Coded {
    CREATED,
    UPDATED,
    UNCHANGED,
    REMOVED,
    REJECTED
}
