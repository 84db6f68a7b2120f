package dk.opgang.initiatives.budgeting.round;

import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a ballot may hold.
 *
 * @param leastApprovals of a ballot that is not blank; 1 if missing
 * @param mostApprovals null for as many as there are
 * @param blankAllowed whether a ballot may approve nothing; true if missing
 */
@Schema(name = "BudgetBallotRules")
public record BallotRules(
        @Defaulted @PositiveOrZero @Max(1_000) Integer leastApprovals,
        @Nullable @Positive @Max(1_000) Integer mostApprovals,
        @Defaulted Boolean blankAllowed)
        implements Checked {

    static final int LEAST = 1;

    public BallotRules {
        leastApprovals = Objects.requireNonNullElse(leastApprovals, LEAST);
        blankAllowed = Objects.requireNonNullElse(blankAllowed, true);
    }

    static BallotRules orDefault(@Nullable BallotRules told) {
        return told == null ? new BallotRules(LEAST, null, true) : told;
    }

    @Override
    public void check(Faults faults) {
        if (mostApprovals != null && leastApprovals > mostApprovals) {
            faults.broken("/leastApprovals", BudgetingFault.BALLOT_LEAST_ABOVE_MOST);
        }
    }

    /**
     * Adds every fault of a ballot.
     *
     * @param pointer of its approvals
     * @param candidates the numbers of the proposals that are voted on
     */
    public void check(Faults faults, String pointer, List<Integer> approvals, Set<Integer> candidates) {
        if (approvals.isEmpty()) {
            if (!blankAllowed) {
                faults.broken(pointer, BudgetingFault.BLANK_NOT_ALLOWED);
            }
            return;
        }
        if (approvals.size() < leastApprovals) {
            faults.broken(pointer, BudgetingFault.TOO_FEW_APPROVALS, leastApprovals);
        }
        if (mostApprovals != null && approvals.size() > mostApprovals) {
            faults.broken(pointer, BudgetingFault.TOO_MANY_APPROVALS, mostApprovals);
        }
        Set<Integer> earlier = new HashSet<>();
        for (int i = 0; i < approvals.size(); i++) {
            Integer number = approvals.get(i);
            if (!candidates.contains(number)) {
                faults.broken(pointer + "/" + i, BudgetingFault.UNKNOWN_PROPOSAL);
            } else if (!earlier.add(number)) {
                faults.broken(pointer + "/" + i, BudgetingFault.REPEATED_APPROVAL);
            }
        }
    }
}
