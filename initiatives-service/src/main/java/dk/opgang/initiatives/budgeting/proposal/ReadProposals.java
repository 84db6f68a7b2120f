package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.initiatives.budgeting.round.BudgetRounds;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the proposals of a round that the caller sees. */
@Singleton
class ReadProposals {

    private final BudgetProposals proposals;
    private final BudgetRounds rounds;

    ReadProposals(BudgetProposals proposals, BudgetRounds rounds) {
        this.proposals = proposals;
        this.rounds = rounds;
    }

    @Transactional
    BudgetProposal read(Caller caller, UUID roundId, UUID id) {
        rounds.get(caller, roundId);
        return proposals.one(caller, BudgetProposals.of(roundId), Restriction.equal("id", id));
    }

    @Transactional
    Page<BudgetProposal> list(Caller caller, UUID roundId, ListQuery query, Restriction... filters) {
        rounds.get(caller, roundId);
        Restriction[] all = Stream.concat(Stream.of(BudgetProposals.of(roundId)), Stream.of(filters))
                .toArray(Restriction[]::new);
        return proposals.page(caller, query, all);
    }
}
