package dk.opgang.network.meeting;

import dk.opgang.platform.coded.Coded;

/** Where a meeting stands. */
enum MeetingState implements Coded {
    PLANNED,
    INVITED,
    HELD,
    CANCELLED;

    static MeetingState of(String code) {
        return Coded.of(values(), code);
    }

    boolean mayMoveTo(MeetingState next) {
        return switch (this) {
            case PLANNED -> next == INVITED || next == CANCELLED;
            case INVITED -> next == HELD || next == CANCELLED;
            case HELD, CANCELLED -> false;
        };
    }
}
