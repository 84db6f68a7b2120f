package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets up a round and changes it. A round has a key of its own from the beginning, which dies when its votes are counted. */
@Singleton
class WriteRound extends Posting<Caller, BudgetRoundForm, BudgetRound> {

    private final BudgetRounds rounds;
    private final RoundRules rules;
    private final RoundClock clock;
    private final SubjectKeys keys;
    private final RoundDefaults defaults;

    WriteRound(
            BudgetRounds rounds,
            RoundRules rules,
            RoundClock clock,
            SubjectKeys keys,
            RoundDefaults defaults,
            Outbox outbox) {
        super(rounds, BudgetRoundForm.class, outbox);
        this.rounds = rounds;
        this.rules = rules;
        this.clock = clock;
        this.keys = keys;
        this.defaults = defaults;
    }

    @Transactional
    Posted<BudgetRound> post(Caller caller, BudgetRoundForm form) {
        RoundRules.organiser(caller);
        return post(caller, caller, form);
    }

    @Transactional
    BudgetRound patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        RoundRules.organiser(caller);
        return patch(caller, caller, clock.upToDate(rounds.lockOwn(caller, id)), ifMatch, patch);
    }

    @Override
    protected BudgetRoundForm completed(
            Caller caller, Caller owner, @Nullable BudgetRound known, BudgetRoundForm form) {
        BudgetRoundForm begun = known == null ? defaults.over(caller, form) : form;
        return begun.whole(RoundRules.organiser(caller));
    }

    @Override
    protected void check(
            Caller caller, Caller owner, @Nullable BudgetRound known, BudgetRoundForm form, Faults faults) {
        BudgetRoundForm before = known == null ? null : known.form();
        if (known != null && known.state().isFrozen() && !known.form().votesLike(form)) {
            throw new ProblemException(RoundProblem.ROUND_FROZEN);
        }
        if (form.pools().isEmpty()) {
            faults.broken("/pools", CommonFault.REQUIRED);
        }
        // Once more with what the template gives to it.
        form.check(faults);
        rules.check(caller, before, form, faults);
    }

    @Override
    protected BudgetRound create(Caller caller, Caller owner, BudgetRoundForm form) {
        BudgetRound round = new BudgetRound(caller.tenantKey(), form);
        keys.create(round.id());
        return round;
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable BudgetRoundForm before, BudgetRound round) {
        return List.of(BudgetRoundChanged.of(round));
    }
}
