package dk.opgang.gateway.metrics;

import java.util.Locale;

/** What a look at a token came to. */
public enum TokenOutcome {
    /** It is good. */
    ACCEPTED,
    /** It is not, or there is none. */
    REFUSED,
    /** The issuer's keys could not be had. */
    UNKNOWN;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
