package dk.opgang.initiatives.budgeting.count;

import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts the ballots of a round: when its box is opened, and again when ballots on paper are put to them. */
@Singleton
public class Counting {

    private final Ballots ballots;
    private final Tallies tallies;
    private final BusinessClock clock;

    Counting(Ballots ballots, Tallies tallies, BusinessClock clock) {
        this.ballots = ballots;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** The box of the round is opened, and this is what was in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(BudgetRound round, List<List<Integer>> found) {
        tallies.begin(round.id(), round.poster(), found.size());
        count(round, found, 0);
    }

    /** These ballots are put to the others; all are written anew, so that nobody sees which came later. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(BudgetRound round, List<List<Integer>> onPaper) {
        List<List<Integer>> all = new ArrayList<>(approvals(round.id()));
        all.addAll(onPaper);
        count(round, all, onPaper.size());
    }

    /** What the ballots of the round say, in no order. */
    List<List<Integer>> approvals(UUID round) {
        return ballots.all(round).stream().map(Ballots.Ballot::approvals).toList();
    }

    private void count(BudgetRound round, List<List<Integer>> all, int newOnPaper) {
        ballots.write(round.id(), round.poster(), all);
        Map<Integer, Integer> votes = new TreeMap<>();
        all.stream().flatMap(List::stream).forEach(number -> votes.merge(number, 1, Integer::sum));
        int blank = (int) all.stream().filter(List::isEmpty).count();
        tallies.count(round.id(), newOnPaper, blank, votes, clock.now(), CountDigest.of(all));
    }
}
