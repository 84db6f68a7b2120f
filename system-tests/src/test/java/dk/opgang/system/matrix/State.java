package dk.opgang.system.matrix;

/** What somebody is to Opgang. All but the last three have one record of every kind. */
enum State {
    /** Nobody but the municipality knows of the person. */
    PLAIN,
    CONSENTED,
    /** With a consent as before, and with the processing restricted. */
    RESTRICTED,
    /** With a consent as before; name and address are protected. */
    PROTECTED,
    /** With a consent as before; the person is threatened. */
    THREATENED,
    /** With a consent as before, then found to be somebody who was registered already: everything is the survivor's. */
    MERGED,
    /** With a consent as before, then erased. */
    ERASED,
    UNKNOWN;

    boolean exists() {
        return this != MERGED && this != ERASED && this != UNKNOWN;
    }

    /** In which state the records are that are not found by the person's own id: those of a duplicate are the survivor's. */
    State ofRecords() {
        return this == MERGED ? CONSENTED : this;
    }

    /** Whether a reader's consent opens the person today. */
    boolean consented() {
        return this == CONSENTED || this == PROTECTED || this == THREATENED;
    }

    /** Whether a consent was given at all. */
    boolean wasConsented() {
        return this != PLAIN && this != UNKNOWN;
    }
}
