package dk.opgang.network.relocation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Where a relocation stands. */
enum CaseState {
    DRAFT,
    SEEKING,
    PROPOSED,
    AGREED,
    PREPARED,
    MOVED,
    COMPLETED,
    ON_HOLD,
    WITHDRAWN;

    /** Those in which a participant is in no other case. */
    static final Set<String> OPEN = Set.of("draft", "seeking", "proposed", "agreed", "prepared", "moved", "on-hold");

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CaseState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a step that somebody asks for leads from here to there; those that follow by themselves are no such steps. */
    boolean mayMoveTo(CaseState next) {
        return switch (next) {
            case SEEKING -> this == DRAFT || this == ON_HOLD;
            case PREPARED -> this == AGREED;
            case MOVED -> this == PREPARED;
            case ON_HOLD -> this == SEEKING || this == PROPOSED || this == AGREED || this == PREPARED;
            case WITHDRAWN -> this != MOVED && this != COMPLETED && this != WITHDRAWN;
            case DRAFT, PROPOSED, AGREED, COMPLETED -> false;
        };
    }
}
