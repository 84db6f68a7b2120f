package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.platform.coded.Coded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What has become of a proposal; codes of {@code proposal-states}. */
public enum ProposalState implements Coded {
    SUBMITTED,
    ADMITTED,
    DECLINED,
    WON,
    LOST,
    REALISED,
    GIVEN_UP;

    /**
     * The states that a decision may lead to.
     *
     * @param voted whether its pool is decided by vote, so that nobody else says what wins
     */
    Set<ProposalState> next(boolean voted) {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(ADMITTED, DECLINED);
            case ADMITTED -> voted ? EnumSet.noneOf(ProposalState.class) : EnumSet.of(WON, LOST);
            case WON -> EnumSet.of(REALISED, GIVEN_UP);
            case DECLINED, LOST, REALISED, GIVEN_UP -> EnumSet.noneOf(ProposalState.class);
        };
    }

    /** Whether money of its pool is spent on it. */
    boolean isPaid() {
        return this == WON || this == REALISED;
    }

    static String codes(Set<ProposalState> states) {
        List<String> codes = states.stream().map(ProposalState::code).toList();
        return String.join(", ", codes);
    }

    /** The state of a code that was checked. */
    static ProposalState ofKnown(String code) {
        return Coded.of(values(), code);
    }
}
