package dk.opgang.initiatives.budgeting.allocation;

import java.util.List;

/**
 * Ballots that say the same.
 *
 * @param approvals numbers of the proposals, each once; none on a blank ballot
 * @param count how many ballots say so, at least 1
 */
public record CountedBallot(List<Integer> approvals, long count) {

    public CountedBallot {
        if (count <= 0) {
            throw new IllegalArgumentException("Ballots are counted from 1, got " + count);
        }
        approvals = List.copyOf(approvals);
    }

    public boolean isBlank() {
        return approvals.isEmpty();
    }
}
