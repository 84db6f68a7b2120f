package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What a participant proposed in rounds of participatory budgets, for the participant's export. */
@Singleton
@Transactional
class ExportedBudgetProposals implements SubjectRecords {

    private final BudgetProposals proposals;

    ExportedBudgetProposals(BudgetProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String kind() {
        return "budgetProposals";
    }

    @Override
    public List<BudgetProposalView> about(UUID subjectId) {
        return proposals.list(Caller.system(), Restriction.equal("form.proposer.participantId", subjectId)).stream()
                .map(proposal -> BudgetProposalView.of(proposal, true, true))
                .toList();
    }
}
