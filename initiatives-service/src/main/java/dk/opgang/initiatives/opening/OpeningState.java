package dk.opgang.initiatives.opening;

import java.util.Locale;
import java.util.Set;

/** Where an opening stands; what clients tell are the moves to {@code open}, {@code filled} and {@code withdrawn}. */
enum OpeningState {
    DRAFT,
    OPEN,
    FILLED,
    WITHDRAWN,
    EXPIRED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OpeningState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
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
