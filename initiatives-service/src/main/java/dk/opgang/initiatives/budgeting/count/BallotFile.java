package dk.opgang.initiatives.budgeting.count;

import dk.opgang.initiatives.budgeting.count.Ballots.Ballot;
import dk.opgang.initiatives.budgeting.pabulib.PabulibFile;
import dk.opgang.initiatives.budgeting.pabulib.PabulibWriter;
import dk.opgang.initiatives.budgeting.proposal.BallotProposals.Candidate;
import dk.opgang.initiatives.budgeting.round.BudgetRoundForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ballots of a round as a file of Pabulib, with all that it takes to allocate the pool again. */
final class BallotFile {

    private BallotFile() {}

    static String of(BudgetRoundForm round, List<Candidate> candidates, List<Ballot> ballots) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("description", round.name());
        meta.put("country", "Denmark");
        meta.put("unit", round.municipalityCode());
        meta.put("currency", "DKK");
        return PabulibWriter.write(new PabulibFile(
                meta,
                round.votedPool().amountDkk(),
                candidates.stream()
                        .map(it -> new PabulibFile.Project(it.number(), it.title(), it.costDkk()))
                        .toList(),
                ballots.stream()
                        .map(it -> new PabulibFile.Vote(it.ballot().toString(), it.approvals()))
                        .toList()));
    }
}
