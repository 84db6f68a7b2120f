package dk.opgang.initiatives.budgeting.allocation;

import java.util.List;

/**
 * What an allocation is asked: money, proposals, ballots and the rules.
 *
 * @param pool in øre, above 0
 * @param proposals each number once
 * @param ballots in any order; the same approvals may stand in several of them
 */
public record Election(long pool, List<CostedProposal> proposals, List<CountedBallot> ballots, AllocationRules rules) {

    public Election {
        if (pool <= 0) {
            throw new IllegalArgumentException("A pool holds more than nothing, got " + pool);
        }
        proposals = List.copyOf(proposals);
        ballots = List.copyOf(ballots);
    }
}
