package dk.opgang.network.housingoffer;

import java.util.Locale;

/** Where an offer of a home stands. */
public enum OfferState {
    AVAILABLE,
    /** It is proposed to a family. */
    RESERVED,
    /** The family, its new municipality and the organisation have agreed on it. */
    TAKEN,
    WITHDRAWN,
    /** Nobody took it while it was offered. */
    EXPIRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OfferState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
