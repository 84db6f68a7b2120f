package dk.opgang.initiatives.budgeting.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Comparison;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Completion;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Method;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Utility;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often an endowment may have to be raised, to the last time. Of the pool every ballot has 300,000 / 3 = 100,000 øre. The second one
 * would need 600,000 / 2 + 100,000 / 1 = 400,000 for all that it approves, and the third one 900,000: 800,000 more than it has.
 */
class UnitTest {

    private static final List<CostedProposal> PROPOSALS =
            List.of(new CostedProposal(1, 600_000), new CostedProposal(2, 100_000), new CostedProposal(3, 900_000));
    private static final List<CountedBallot> BALLOTS = List.of(
            new CountedBallot(List.of(1), 1), new CountedBallot(List.of(1, 2), 1), new CountedBallot(List.of(3), 1));

    @ParameterizedTest
    @CsvSource({
        "EQUAL_SHARES, ADD_ONE, 8, 1, false",
        "EQUAL_SHARES, ADD_ONE, 7, 1, true",
        "EQUAL_SHARES, ADD_ONE_THEN_VOTES, 7, 1, true",
        "EQUAL_SHARES, VOTES, 7, 1, false",
        "EQUAL_SHARES, NONE, 7, 1, false",
        "VOTES, ADD_ONE, 7, 1, false",
        // With two votes at least the first proposal alone is supported, and 200,000 are missing.
        "EQUAL_SHARES, ADD_ONE, 2, 2, false",
        "EQUAL_SHARES, ADD_ONE, 1, 2, true",
    })
    void whatMayBeRaisedTooOftenIsTold(
            Method method, Completion completion, long unit, long leastVotes, boolean tooSmall) {
        // Given
        Election election = new Election(300_000, PROPOSALS, BALLOTS, rules(method, completion, unit, leastVotes));

        // When
        boolean told = Unit.isTooSmall(election);

        // Then
        assertEquals(tooSmall, told);
    }

    @Test
    void itIsCountedToTheLastTimeInFractions() {
        // Given
        List<CostedProposal> one = List.of(new CostedProposal(1, 400_001));
        List<CountedBallot> four = List.of(new CountedBallot(List.of(1), 4));

        // When
        boolean exactly =
                Unit.isTooSmall(new Election(1, one, four, rules(Method.EQUAL_SHARES, Completion.ADD_ONE, 1, 1)));
        boolean aQuarterMore = Unit.isTooSmall(new Election(
                1,
                List.of(new CostedProposal(1, 400_002)),
                four,
                rules(Method.EQUAL_SHARES, Completion.ADD_ONE, 1, 1)));

        // Then
        assertFalse(exactly);
        assertTrue(aQuarterMore);
    }

    @Test
    void withoutBallotsNothingIsRaised() {
        // Given
        AllocationRules rules = rules(Method.EQUAL_SHARES, Completion.ADD_ONE, 1, 1);

        // When
        boolean tooSmall = Unit.isTooSmall(new Election(1, PROPOSALS, List.of(new CountedBallot(List.of(), 9)), rules));

        // Then
        assertFalse(tooSmall);
    }

    /** 80,000 times with four approvals on three different ballots are 320,000. */
    @ParameterizedTest
    @CsvSource({"ADD_ONE, 320000, false", "ADD_ONE, 319999, true", "NONE, 1, false"})
    void howMuchWorkItIsCountsTheApprovalsOfDifferentBallots(Completion completion, long most, boolean more) {
        // Given
        List<CountedBallot> twice = BALLOTS.stream()
                .map(ballot -> new CountedBallot(ballot.approvals(), 2 * ballot.count()))
                .toList();
        Election election = new Election(
                600_000,
                PROPOSALS.stream()
                        .map(it -> new CostedProposal(it.number(), 2 * it.cost()))
                        .toList(),
                twice,
                rules(Method.EQUAL_SHARES, completion, 10, 1));

        // When
        boolean told = Unit.isMoreWorkThan(most, election);

        // Then
        assertEquals(more, told);
    }

    /** The factor of support: its voters may ask for so many times their part of the pool, and for that much exactly. */
    @ParameterizedTest
    @CsvSource({"6, true", "5.99, false"})
    void whatIsAskedForTimesThePartIsHeldAgainstTheFactor(BigDecimal factor, boolean supported) {
        // Given
        AllocationRules rules = new AllocationRules(
                Method.EQUAL_SHARES, Utility.COST, Completion.NONE, 1, false, 1, factor, Comparison.NONE);

        // When
        Poll poll = new Poll(new Election(
                300_000,
                List.of(new CostedProposal(1, 600_000), new CostedProposal(2, 1)),
                List.of(
                        new CountedBallot(List.of(1), 1),
                        new CountedBallot(List.of(), 7),
                        new CountedBallot(List.of(2), 2)),
                rules));

        // Then
        assertEquals(supported, poll.supported[0]);
    }

    private static AllocationRules rules(Method method, Completion completion, long unit, long leastVotes) {
        return new AllocationRules(method, Utility.COST, completion, unit, false, leastVotes, null, Comparison.NONE);
    }
}
