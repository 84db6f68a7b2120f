package dk.opgang.initiatives.group;

import dk.opgang.platform.coded.Coded;
import java.util.Set;

/** Where a group stands: it forms until it runs or comes to nothing, and runs until it ends. */
enum GroupState implements Coded {
    FORMING,
    RUNNING,
    ENDED,
    DISSOLVED;

    static GroupState of(String code) {
        return Coded.of(values(), code);
    }

    boolean mayMoveTo(GroupState next) {
        return switch (this) {
            case FORMING -> Set.of(RUNNING, DISSOLVED).contains(next);
            case RUNNING -> next == ENDED;
            case ENDED, DISSOLVED -> false;
        };
    }

    /** Whether it takes members and keeps them from other groups. */
    boolean isOpen() {
        return switch (this) {
            case FORMING, RUNNING -> true;
            case ENDED, DISSOLVED -> false;
        };
    }
}
