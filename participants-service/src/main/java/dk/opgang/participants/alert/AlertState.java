package dk.opgang.participants.alert;

import java.util.Locale;

/** Where an alert stands. */
enum AlertState {
    /** Somebody has to decide. */
    OPEN,
    /** The parties know what they do, until something changes. */
    DECIDED,
    /** Nothing overlaps any more, or a party said that it is not parallel. */
    CLOSED;

    static AlertState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
