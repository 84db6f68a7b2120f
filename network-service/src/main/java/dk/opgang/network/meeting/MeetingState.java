package dk.opgang.network.meeting;

import java.util.Locale;

/** Where a meeting stands. */
enum MeetingState {
    PLANNED,
    INVITED,
    HELD,
    CANCELLED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    boolean mayMoveTo(MeetingState next) {
        return switch (this) {
            case PLANNED -> next == INVITED || next == CANCELLED;
            case INVITED -> next == HELD || next == CANCELLED;
            case HELD, CANCELLED -> false;
        };
    }
}
