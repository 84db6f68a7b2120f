package dk.opgang.initiatives.budgeting.round;

/**
 * A round goes from one state to another; said in the transaction of it, so that what follows is done with it or not at all.
 *
 * @param from where it stood
 */
public record RoundMoved(BudgetRound round, RoundState from) {

    /** Whether its votes are to be counted now. */
    public boolean isToBeCounted() {
        return round.state() == RoundState.COUNTING;
    }

    /** Whether it ends without a result. */
    public boolean isCancelled() {
        return round.state() == RoundState.CANCELLED;
    }
}
