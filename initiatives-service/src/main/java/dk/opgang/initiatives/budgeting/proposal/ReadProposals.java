package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.BudgetRounds;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the proposals of a round that the caller sees, and writes down whose it showed. */
@Singleton
class ReadProposals {

    private final BudgetProposals proposals;
    private final BudgetRounds rounds;
    private final ShowProposal show;
    private final Diary diary;

    ReadProposals(BudgetProposals proposals, BudgetRounds rounds, ShowProposal show, Diary diary) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.show = show;
        this.diary = diary;
    }

    @Transactional
    BudgetProposal read(Caller caller, UUID roundId, UUID id) {
        BudgetRound round = rounds.get(caller, roundId);
        BudgetProposal proposal = proposals.one(caller, BudgetProposals.of(roundId), Restriction.equal("id", id));
        subject(caller, round, proposal).ifPresent(subject -> diary.read(caller, "read-budget-proposal", subject));
        return proposal;
    }

    @Transactional
    Page<BudgetProposal> list(Caller caller, UUID roundId, ListQuery query, Restriction... filters) {
        BudgetRound round = rounds.get(caller, roundId);
        Restriction[] all = Stream.concat(Stream.of(BudgetProposals.of(roundId)), Stream.of(filters))
                .toArray(Restriction[]::new);
        Page<BudgetProposal> page = proposals.page(caller, query, all);
        List<Diary.Subject> shown = page.items().stream()
                .flatMap(proposal -> subject(caller, round, proposal).stream())
                .toList();
        if (!shown.isEmpty()) {
            diary.search(caller, "budget-proposals", shown);
        }
        return page;
    }

    /** The participant whom the organiser is shown as the proposer. */
    private Optional<Diary.Subject> subject(Caller caller, BudgetRound round, BudgetProposal proposal) {
        UUID participant = proposal.form().proposer().participantId();
        boolean own = proposal.poster().equals(caller.tenantKey());
        return participant == null || !own || !show.isNamed(caller, proposal)
                ? Optional.empty()
                : Optional.of(WriteProposal.subject(round, proposal, participant));
    }
}
