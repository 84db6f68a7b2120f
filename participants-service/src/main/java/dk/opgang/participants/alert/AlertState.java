package dk.opgang.participants.alert;

import dk.opgang.platform.coded.Coded;

/** Where an alert stands. */
enum AlertState implements Coded {
    /** Somebody has to decide. */
    OPEN,
    /** The parties know what they do, until something changes. */
    DECIDED,
    /** Nothing overlaps any more, or a party said that it is not parallel. */
    CLOSED;

    static AlertState of(String code) {
        return Coded.of(values(), code);
    }
}
