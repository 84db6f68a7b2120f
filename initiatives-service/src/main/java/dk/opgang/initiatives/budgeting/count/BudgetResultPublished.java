package dk.opgang.initiatives.budgeting.count;

import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.platform.outbox.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A round is decided: everybody may know which proposals have won. It names nobody, so that everybody is told. */
record BudgetResultPublished(UUID roundId, String municipalityCode, int votesCast, List<Integer> won) implements Event {

    static BudgetResultPublished of(BudgetRound round, Set<Integer> won, int votesCast) {
        return new BudgetResultPublished(
                round.id(),
                round.form().municipalityCode(),
                votesCast,
                won.stream().sorted().toList());
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.budget-result-published.v1";
    }

    @Override
    public UUID aggregateId() {
        return roundId;
    }
}
