package dk.opgang.initiatives.budgeting.round;

import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.initiatives.fault.StateProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Moves a round on: at the word of its organiser, by the clock, or since its result is there. */
@Singleton
public class MoveRound {

    private final BudgetRounds rounds;
    private final RoundClock clock;
    private final BusinessClock now;
    private final Event<RoundMoved> moved;
    private final Outbox outbox;

    MoveRound(BudgetRounds rounds, RoundClock clock, BusinessClock now, Event<RoundMoved> moved, Outbox outbox) {
        this.rounds = rounds;
        this.clock = clock;
        this.now = now;
        this.moved = moved;
        this.outbox = outbox;
    }

    @Transactional
    BudgetRound move(Caller caller, UUID id, RoundTransition wanted) {
        RoundRules.organiser(caller);
        BudgetRound round = clock.upToDate(rounds.lockOwn(caller, id));
        RoundState to = RoundState.of(wanted.to()).orElseThrow();
        if (!round.state().next().contains(to)) {
            String present = round.state().code();
            String possible = String.join(", ", RoundState.codes(round.state().next()));
            StateProblem.throwIfAny(
                    List.of(BudgetingFault.ROUND_TRANSITION_NOT_ALLOWED.at("/to", present, possible)), present);
        }
        move(round, to);
        return round;
    }

    /** The votes are counted, and it is known which proposals have won; in the transaction in which that was found out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(BudgetRound round) {
        move(round, RoundState.DECIDED);
    }

    /** What the clock says of the round; in a transaction of the background. */
    @Transactional(Transactional.TxType.MANDATORY)
    void turn(UUID id) {
        BudgetRound round = rounds.lock(Caller.system(), id);
        round.due(now.now()).ifPresent(to -> move(round, to));
    }

    private void move(BudgetRound round, RoundState to) {
        RoundState from = round.state();
        round.move(to, now.now());
        rounds.flush();
        moved.fire(new RoundMoved(round, from));
        outbox.publishAll(List.of(BudgetRoundChanged.of(round)));
    }
}
