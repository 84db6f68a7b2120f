package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads rounds as they stand now. */
@Singleton
class ReadRounds {

    private final BudgetRounds rounds;
    private final RoundClock clock;

    ReadRounds(BudgetRounds rounds, RoundClock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Transactional
    BudgetRound read(Caller caller, UUID id) {
        return clock.upToDate(rounds.get(caller, id));
    }

    @Transactional
    Page<BudgetRound> list(Caller caller, ListQuery query, Restriction... filters) {
        Page<BudgetRound> page = rounds.page(caller, query, filters);
        page.items().forEach(clock::upToDate);
        return page;
    }
}
