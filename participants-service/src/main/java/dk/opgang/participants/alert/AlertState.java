package dk.opgang.participants.alert;

import java.util.Arrays;
import java.util.List;
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

    /** All of them, as the API names them. */
    static List<String> codes() {
        return Arrays.stream(values()).map(AlertState::code).toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
