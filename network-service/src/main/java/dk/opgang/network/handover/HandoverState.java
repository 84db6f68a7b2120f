package dk.opgang.network.handover;

import dk.opgang.platform.coded.Coded;

/** Where a handover stands; codes of {@code handover-states}. */
enum HandoverState implements Coded {
    SENT,
    MORE_REQUESTED,
    ACCEPTED,
    REJECTED,
    EXPIRED,
    CANCELLED,
    REVOKED;

    static HandoverState of(String code) {
        return Coded.of(values(), code);
    }

    /** Whether it can stand there now: what has an answer never waits for one again, so that who tells so was asked before. */
    boolean mayBecome(HandoverState next) {
        return isOpen() || !next.isOpen();
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
