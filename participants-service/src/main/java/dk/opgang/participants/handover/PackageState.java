package dk.opgang.participants.handover;

import dk.opgang.platform.coded.Coded;

/** What became of a package. */
enum PackageState implements Coded {
    SENT,
    MORE_REQUESTED,
    ACCEPTED,
    REJECTED,
    EXPIRED,
    CANCELLED,
    REVOKED;

    static PackageState of(String code) {
        return Coded.of(values(), code);
    }

    /** Whether the receiver has not answered yet. */
    boolean isOpen() {
        return this == SENT || this == MORE_REQUESTED;
    }

    /** Whether it holds: it was neither sent back nor taken back, and somebody has accepted it or still may. */
    boolean holds() {
        return isOpen() || this == ACCEPTED;
    }
}
