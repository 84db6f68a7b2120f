package dk.opgang.system.truth;

/** How an operation is asked. */
enum Way {
    /** By whoever may, of what is its own if there is something, based on a version that there never was. */
    OWN,
    /** The same by another municipality. */
    FOREIGN,
    /** Of ids that nobody has. */
    UNKNOWN,
    /** Without a body and a precondition; a read with a parameter that has no value. */
    EMPTY,
    /** With what cannot be read: no id, no JSON, no number. */
    MALFORMED,
    /** Without a token. */
    NOBODY;

    /** Whether it may be taken, so that something is done. */
    boolean isMeant() {
        return this == OWN || this == FOREIGN || this == UNKNOWN || this == EMPTY;
    }

    boolean hasAVersion() {
        return this == OWN || this == FOREIGN || this == UNKNOWN;
    }
}
