package dk.opgang.initiatives.budgeting.count;

import dk.opgang.initiatives.budgeting.count.Ballots.Ballot;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvOut;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ballot as everybody may see it.
 *
 * @param ballot an id by chance, which says nothing
 * @param approvals the numbers of the proposals that it approves, ascending; none if it is blank
 */
@Schema(name = "BudgetBallot")
record BallotView(UUID ballot, List<Integer> approvals) {

    static BallotView of(Ballot it) {
        return new BallotView(it.ballot(), it.approvals());
    }

    static String csv(List<Ballot> ballots, CsvForm form) {
        return CsvOut.text(form, out -> {
            out.row(List.of("ballot", "approvals"));
            ballots.forEach(it -> out.row(List.of(
                    it.ballot(), it.approvals().stream().map(String::valueOf).collect(Collectors.joining(" ")))));
        });
    }
}
