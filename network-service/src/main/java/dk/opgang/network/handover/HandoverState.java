package dk.opgang.network.handover;

import java.util.Locale;

/** Where a handover stands; codes of {@code handover-states}. */
enum HandoverState {
    SENT,
    MORE_REQUESTED,
    ACCEPTED,
    REJECTED,
    EXPIRED,
    CANCELLED,
    REVOKED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static HandoverState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
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
