package dk.opgang.participants.handover;

import java.util.Locale;

/** What became of a package. */
enum PackageState {
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

    static PackageState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
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
