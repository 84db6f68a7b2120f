package dk.opgang.initiatives.budgeting.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of equal shares for one endowment: what has the lowest price is bought first, and its ballots pay. May be asked for one
 * endowment after the other.
 */
final class EqualShares {

    private final Poll poll;
    private final Purses purses;
    private final Pile pile;
    private final Candidate[] byFirstPrice;
    private final Candidate[] queue;
    private final List<Integer> won = new ArrayList<>();
    private int waiting;
    private long spent;

    EqualShares(Poll poll, AllocationRules.Utility utility) {
        this.poll = poll;
        this.purses = new Purses(poll);
        this.pile = new Pile(poll.weights.length);
        boolean perVote = utility == AllocationRules.Utility.COUNT;
        this.byFirstPrice = Arrays.stream(poll.supportedPlaces())
                .mapToObj(p -> new Candidate(poll, p, perVote))
                .toArray(Candidate[]::new);
        Fraction enough = Fraction.whole(Long.MAX_VALUE);
        for (Candidate candidate : byFirstPrice) {
            candidate.begin(enough, enough.approximately());
        }
        Arrays.sort(byFirstPrice, Comparator.comparingDouble(candidate -> candidate.low));
        this.queue = new Candidate[byFirstPrice.length];
    }

    /**
     * Buys for that endowment until nothing can be bought.
     *
     * @param most ends as soon as what was bought costs more than that
     * @return whether it costs no more
     */
    boolean buy(Fraction endowment, long most) {
        begin(endowment);
        for (Candidate next = cheapest(); next != null; next = cheapest()) {
            won.add(next.place);
            spent += poll.costs[next.place];
            if (spent > most) {
                return false;
            }
            purses.pay(next);
            touch(next);
        }
        return true;
    }

    private void begin(Fraction endowment) {
        won.clear();
        spent = 0;
        waiting = 0;
        purses.fill(endowment);
        double about = endowment.approximately();
        for (Candidate candidate : byFirstPrice) {
            if (candidate.begin(endowment, about)) {
                queue[waiting++] = candidate;
            }
        }
    }

    /** Takes the next one out of the queue; null if none is left. Prices are worked out anew only for those that may be the lowest. */
    private @Nullable Candidate cheapest() {
        Candidate best = null;
        int kept = 0;
        for (int i = 0; i < waiting; i++) {
            Candidate candidate = queue[i];
            if (best == null || candidate.low <= best.high) {
                if (candidate.stale && !candidate.renew(purses, pile)) {
                    continue;
                }
                if (best == null || candidate.isBefore(best, purses)) {
                    best = candidate;
                }
            }
            queue[kept++] = candidate;
        }
        waiting = kept;
        if (best != null) {
            takeOut(best);
        }
        return best;
    }

    /** The others in the order of the lower bounds of their prices, which hardly differs from what it was. */
    private void takeOut(Candidate best) {
        int kept = 0;
        for (int i = 0; i < waiting; i++) {
            Candidate candidate = queue[i];
            if (candidate != best) {
                int at = kept++;
                while (at > 0 && queue[at - 1].low > candidate.low) {
                    queue[at] = queue[at - 1];
                    at--;
                }
                queue[at] = candidate;
            }
        }
        waiting = kept;
    }

    /** Whatever shares a ballot with what was bought has a new price. */
    private void touch(Candidate bought) {
        BitSet neighbours = poll.neighbours[bought.place];
        for (int i = 0; i < waiting; i++) {
            queue[i].stale |= neighbours.get(queue[i].place);
        }
    }

    /** The places that were bought, in that order. */
    List<Integer> won() {
        return List.copyOf(won);
    }

    long spent() {
        return spent;
    }

    Fraction share(int purchase) {
        return purses.shares().share(purchase);
    }

    /** What the ballots of a proposal have left together, in whole øre, rounded down. */
    long moneyBehind(int place) {
        return purses.behind(place);
    }
}
