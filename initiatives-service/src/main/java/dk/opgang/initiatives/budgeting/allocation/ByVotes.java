package dk.opgang.initiatives.budgeting.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rule of most votes: one after the other is won if it still fits; one that does not is passed over. */
final class ByVotes {

    private ByVotes() {}

    /** The places that are won, in that order, of those that are supported and not won yet, out of what is left of the pool. */
    static List<Integer> of(Poll poll, List<Integer> won, long left) {
        List<Integer> chosen = new ArrayList<>();
        long rest = left;
        for (int p : Arrays.stream(poll.supportedPlaces())
                .boxed()
                .filter(p -> !won.contains(p))
                .sorted(poll::compareVotes)
                .toList()) {
            if (poll.costs[p] <= rest) {
                rest -= poll.costs[p];
                chosen.add(p);
            }
        }
        return chosen;
    }
}
