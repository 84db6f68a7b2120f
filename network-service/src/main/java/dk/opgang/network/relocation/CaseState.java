package dk.opgang.network.relocation;

import dk.opgang.platform.coded.Coded;
import java.util.Set;

/** Where a relocation stands. */
enum CaseState implements Coded {
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

    static CaseState of(String code) {
        return Coded.of(values(), code);
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
