package dk.opgang.participants.duplicate;

import dk.opgang.platform.coded.Coded;

/** How far a search is. */
enum SearchStatus implements Coded {
    RUNNING,
    COMPLETED;
}
