package dk.opgang.initiatives.budgeting.round;

import dk.opgang.initiatives.budgeting.allocation.AllocationForm;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.template.document.RoundAllocation;
import dk.opgang.initiatives.template.document.RoundBallot;
import dk.opgang.initiatives.template.document.RoundEligibility;
import dk.opgang.initiatives.template.document.RoundPool;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.coded.Coded;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a new round takes from the template of its initiative where it tells nothing itself. */
@Singleton
class RoundDefaults {

    private final TemplatedInitiatives initiatives;

    RoundDefaults(TemplatedInitiatives initiatives) {
        this.initiatives = initiatives;
    }

    /** The form with what the template begins rounds with; the same where there is nothing of that kind. */
    BudgetRoundForm over(Caller caller, BudgetRoundForm form) {
        return Optional.ofNullable(form.initiativeId())
                .flatMap(id -> initiatives.find(caller, id))
                .map(running -> running.template().round())
                .map(rule -> form.or(
                        rule.pools().stream().map(RoundDefaults::pool).toList(),
                        Eligibility.orDefault(eligibility(rule.eligibility())),
                        BallotRules.orDefault(ballot(rule.ballot())),
                        Objects.requireNonNullElse(allocation(rule.allocation()), AllocationForm.DEFAULT),
                        Objects.requireNonNullElse(rule.smallestTurnout(), BudgetRoundForm.SMALLEST_TURNOUT),
                        new Walking(rule.mostMetres())))
                .orElse(form);
    }

    private static Pool pool(RoundPool it) {
        return new Pool(
                it.key(),
                it.name().da(),
                it.amountDkk(),
                Coded.codeOf(it.decidedBy()),
                it.mostPerProposalDkk(),
                it.belowPerProposalDkk(),
                it.needsCvr());
    }

    private static @Nullable Eligibility eligibility(@Nullable RoundEligibility it) {
        return it == null
                ? null
                : new Eligibility(
                        Objects.requireNonNullElse(it.voteFromAge(), Eligibility.FROM_AGE),
                        Objects.requireNonNullElse(it.proposeFromAge(), Eligibility.FROM_AGE),
                        Objects.requireNonNullElse(code(it.livesIn()), Eligibility.AREAS));
    }

    private static @Nullable BallotRules ballot(@Nullable RoundBallot it) {
        return it == null
                ? null
                : new BallotRules(
                        Objects.requireNonNullElse(it.leastApprovals(), BallotRules.LEAST),
                        it.mostApprovals(),
                        it.blankAllowed());
    }

    private static @Nullable AllocationForm allocation(@Nullable RoundAllocation it) {
        return it == null
                ? null
                : new AllocationForm(
                        code(it.method()),
                        code(it.utility()),
                        code(it.completion()),
                        it.unitDkk(),
                        it.stopWhenFull(),
                        it.leastVotes(),
                        it.supportFactor(),
                        code(it.comparison()));
    }

    private static @Nullable String code(@Nullable Enum<?> word) {
        return word == null ? null : Coded.codeOf(word);
    }
}
