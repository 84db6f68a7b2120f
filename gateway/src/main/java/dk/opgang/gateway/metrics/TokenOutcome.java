package dk.opgang.gateway.metrics;

import dk.opgang.platform.coded.Coded;

/** What a look at a token came to. */
public enum TokenOutcome implements Coded {
    /** It is good. */
    ACCEPTED,
    /** It is not, or there is none. */
    REFUSED,
    /** The issuer's keys could not be had. */
    UNKNOWN
}
