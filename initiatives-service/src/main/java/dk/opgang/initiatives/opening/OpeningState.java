package dk.opgang.initiatives.opening;

import dk.opgang.platform.coded.Coded;
import java.util.Set;

/** Where an opening stands; what clients tell are the moves to {@code open}, {@code filled} and {@code withdrawn}. */
enum OpeningState implements Coded {
    DRAFT,
    OPEN,
    FILLED,
    WITHDRAWN,
    EXPIRED;

    static OpeningState of(String code) {
        return Coded.of(values(), code);
    }

    boolean mayMoveTo(OpeningState next) {
        return switch (this) {
            case DRAFT -> Set.of(OPEN, WITHDRAWN).contains(next);
            case OPEN -> Set.of(FILLED, WITHDRAWN).contains(next);
            case FILLED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Whether what is told of the opening may still change. */
    boolean mayChange() {
        return switch (this) {
            case DRAFT, OPEN, FILLED -> true;
            case WITHDRAWN, EXPIRED -> false;
        };
    }
}
