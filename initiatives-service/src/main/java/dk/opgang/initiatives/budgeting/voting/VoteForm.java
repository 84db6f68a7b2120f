package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A vote, by a code or of a participant.
 *
 * @param votingCode as it was given; case, hyphens and blanks make no difference
 * @param participantId a resident, whose municipality asks
 * @param approvals the numbers of the proposals that it approves; none for a blank ballot
 */
@Schema(name = "NewBudgetVote")
record VoteForm(
        @Nullable @Size(max = 60) String votingCode,
        @Nullable UUID participantId,
        @NotNull @Size(max = 1_000) List<Integer> approvals)
        implements Checked {

    @Override
    public void check(Faults faults) {
        if ((votingCode == null) == (participantId == null) && faults.isEmpty()) {
            faults.broken("/votingCode", InitiativesFault.ONE_OF_TWO, "votingCode, participantId");
        }
    }

    /** The same of whoever is meant, if it is a participant's. */
    VoteForm about(UnaryOperator<UUID> meant) {
        return participantId == null ? this : new VoteForm(votingCode, meant.apply(participantId), approvals);
    }

    /** Says nothing of what it is: a vote stands in no log. */
    @Override
    public String toString() {
        return "a vote";
    }
}
