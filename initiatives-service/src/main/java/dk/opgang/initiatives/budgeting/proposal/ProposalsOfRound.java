package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.initiatives.budgeting.round.BudgetRoundView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands a round by its first proposals. */
@Singleton
class ProposalsOfRound extends Related<BudgetRoundView> {

    private final ReadProposals read;
    private final ShowProposal show;

    ProposalsOfRound(ReadProposals read, ShowProposal show) {
        super(BudgetRoundView.class, "proposals", "statistics.read");
        this.read = read;
        this.show = show;
    }

    @Override
    public Function<BudgetRoundView, @Nullable Object> load(Caller caller, List<BudgetRoundView> views) {
        return round -> read.list(caller, round.id(), ListQuery.first()).map(show::view);
    }
}
