package dk.opgang.initiatives.group;

import java.util.Locale;
import java.util.Set;

/** Where a group stands: it forms until it runs or comes to nothing, and runs until it ends. */
enum GroupState {
    FORMING,
    RUNNING,
    ENDED,
    DISSOLVED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static GroupState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
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
