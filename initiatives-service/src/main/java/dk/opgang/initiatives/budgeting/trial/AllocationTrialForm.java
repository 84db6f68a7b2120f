package dk.opgang.initiatives.budgeting.trial;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.initiatives.budgeting.allocation.AllocationForm;
import dk.opgang.initiatives.budgeting.allocation.CostedProposal;
import dk.opgang.initiatives.budgeting.allocation.CountedBallot;
import dk.opgang.initiatives.budgeting.allocation.Election;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an allocation is tried on.
 *
 * @param poolDkk what there is to spend
 * @param proposals at most 300, each number once
 * @param ballots at most 20,000 different ones; the same approvals may stand in several
 * @param allocation the rules; by votes if they are missing
 */
public record AllocationTrialForm(
        @NotNull
        @Positive
        @Digits(integer = 13, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(examples = "100000.00")
        BigDecimal poolDkk,

        @NotNull List<Proposal> proposals,
        @NotNull List<Ballot> ballots,
        @Nullable @Valid AllocationForm allocation)
        implements Checked {

    private static final int MOST_PROPOSALS = 300;
    private static final int MOST_BALLOTS = 20_000;
    private static final long MOST_ALIKE = 1_000_000;
    private static final BigDecimal MOST_COST = new BigDecimal("9999999999999.99");
    private static final int ORE_DECIMALS = 2;

    /** A proposal: what ballots call it, and what it costs. */
    @Schema(
            name = "TrialProposal",
            requiredProperties = {"number", "costDkk"})
    public record Proposal(
            @Schema(examples = "1") Integer number,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(examples = "7200.00")
            BigDecimal costDkk)
            implements Checked {

        @Override
        public void check(Faults faults) {
            if (number == null) {
                faults.broken("/number", CommonFault.REQUIRED);
            } else if (number <= 0) {
                faults.broken("/number", CommonFault.POSITIVE);
            }
            if (costDkk == null) {
                faults.broken("/costDkk", CommonFault.REQUIRED);
            } else if (costDkk.signum() <= 0) {
                faults.broken("/costDkk", CommonFault.POSITIVE);
            } else if (costDkk.stripTrailingZeros().scale() > ORE_DECIMALS || costDkk.compareTo(MOST_COST) > 0) {
                faults.broken("/costDkk", CommonFault.INVALID_AMOUNT);
            }
        }
    }

    /**
     * Ballots that say the same.
     *
     * @param approvals numbers of proposals, each once; none if the ballots are blank
     * @param count how many say so, at most 1,000,000; 1 if missing
     */
    @Schema(name = "TrialBallot", requiredProperties = "approvals")
    public record Ballot(
            @Schema(examples = "[1, 3]") List<Integer> approvals,
            @Nullable Long count) implements Checked {

        @Override
        public void check(Faults faults) {
            if (approvals == null) {
                faults.broken("/approvals", CommonFault.REQUIRED);
            }
            if (count != null && (count <= 0 || count > MOST_ALIKE)) {
                faults.broken("/count", CommonFault.OUT_OF_RANGE, "1.." + MOST_ALIKE);
            }
        }
    }

    /** Where something in the list was unreadable its parts are missing, and nothing can be said of how they fit together. */
    @Override
    public void check(Faults faults) {
        if (proposals == null || ballots == null || !faults.isEmpty()) {
            return;
        }
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < proposals.size(); i++) {
            if (!numbers.add(proposals.get(i).number())) {
                faults.broken("/proposals/" + i + "/number", CommonFault.DUPLICATE);
            }
        }
        if (proposals.size() > MOST_PROPOSALS) {
            faults.broken("/proposals", TrialFault.PROPOSALS_SIZE, MOST_PROPOSALS);
        }
        Set<Set<Integer>> different = new HashSet<>();
        for (int i = 0; i < ballots.size(); i++) {
            different.add(checked(ballots.get(i).approvals(), numbers, "/ballots/" + i + "/approvals/", faults));
        }
        if (different.size() > MOST_BALLOTS) {
            faults.broken("/ballots", TrialFault.DIFFERENT_BALLOTS_SIZE, MOST_BALLOTS);
        }
    }

    private static Set<Integer> checked(List<Integer> approvals, Set<Integer> numbers, String pointer, Faults faults) {
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < approvals.size(); i++) {
            Integer number = approvals.get(i);
            if (!numbers.contains(number)) {
                faults.broken(pointer + i, TrialFault.TRIAL_UNKNOWN_PROPOSAL, number);
            } else if (!known.add(number)) {
                faults.broken(pointer + i, TrialFault.TRIAL_REPEATED_APPROVAL);
            }
        }
        return known;
    }

    /** What was checked, as a question. */
    Election election() {
        return new Election(
                AllocationForm.ore(poolDkk),
                proposals.stream()
                        .map(it -> new CostedProposal(it.number(), AllocationForm.ore(it.costDkk())))
                        .toList(),
                ballots.stream()
                        .map(it -> new CountedBallot(it.approvals(), Objects.requireNonNullElse(it.count(), 1L)))
                        .toList(),
                Objects.requireNonNullElse(allocation, AllocationForm.DEFAULT).rules());
    }
}
