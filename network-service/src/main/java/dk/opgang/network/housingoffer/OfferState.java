package dk.opgang.network.housingoffer;

import dk.opgang.platform.coded.Coded;

/** Where an offer of a home stands. */
public enum OfferState implements Coded {
    AVAILABLE,
    /** It is proposed to a family. */
    RESERVED,
    /** The family, its new municipality and the organisation have agreed on it. */
    TAKEN,
    WITHDRAWN,
    /** Nobody took it while it was offered. */
    EXPIRED;

    static OfferState of(String code) {
        return Coded.of(values(), code);
    }
}
