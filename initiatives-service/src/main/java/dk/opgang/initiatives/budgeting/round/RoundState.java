package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.coded.Coded;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a round of a participatory budget stands; codes of {@code round-states}. Who counts decides by an allocation, so nobody moves a
 * round to that state by hand.
 */
public enum RoundState implements Coded {
    DRAFT,
    PROPOSALS,
    SCREENING,
    VOTING,
    COUNTING,
    DECIDED,
    REALISING,
    CLOSED,
    CANCELLED;

    /** The states to which the organiser may move it. */
    Set<RoundState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PROPOSALS, CANCELLED);
            case PROPOSALS -> EnumSet.of(SCREENING, CANCELLED);
            case SCREENING -> EnumSet.of(VOTING, CANCELLED);
            case VOTING -> EnumSet.of(COUNTING, CANCELLED);
            case COUNTING -> EnumSet.of(CANCELLED);
            case DECIDED -> EnumSet.of(REALISING);
            case REALISING -> EnumSet.of(CLOSED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(RoundState.class);
        };
    }

    /** Whether the rules of the round cannot be changed any longer: somebody may have voted by them. */
    public boolean isFrozen() {
        return compareTo(VOTING) >= 0;
    }

    /** Whether proposals can still be admitted to the vote. */
    public boolean isBeforeVoting() {
        return this == PROPOSALS || this == SCREENING;
    }

    /** Whether the votes have been counted. */
    public boolean isCounted() {
        return this == COUNTING || isDecided();
    }

    /** Whether it is decided which proposals have won. */
    public boolean isDecided() {
        return this == DECIDED || this == REALISING || this == CLOSED;
    }

    static List<String> codes(Set<RoundState> states) {
        return states.stream().map(RoundState::code).toList();
    }

    static Optional<RoundState> of(String code) {
        return Coded.find(values(), code);
    }
}
