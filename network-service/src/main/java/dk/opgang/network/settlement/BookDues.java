package dk.opgang.network.settlement;

import dk.opgang.network.exchange.Elsewhere;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Books what is to be booked, each thing once, whatever stopped an earlier try. */
@Singleton
class BookDues {

    private static final Caller SYSTEM = Caller.system();

    private final SystemCalls system;
    private final Dues dues;
    private final Settlements settlements;
    private final SettlementLines lines;
    private final SettlementTellings tellings;
    private final Outbox outbox;

    BookDues(
            SystemCalls system,
            Dues dues,
            Settlements settlements,
            SettlementLines lines,
            SettlementTellings tellings,
            Outbox outbox) {
        this.system = system;
        this.dues = dues;
        this.settlements = settlements;
        this.lines = lines;
        this.tellings = tellings;
        this.outbox = outbox;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void book() {
        system.inTransactions(this::one);
    }

    /** One at a time, so that nobody waits for one settlement while holding another pair's. */
    private boolean one() {
        Optional<Due> due = dues.take();
        due.filter(it -> !lines.exists(SYSTEM, Restriction.equal("cause", it.cause())))
                .ifPresent(this::book);
        return due.isPresent();
    }

    private void book(Due due) {
        LineForm form = due.form();
        Settlement settlement = settlements.open(SYSTEM, form.owed().pair(), Quarter.of(due.on()));
        settlement.lineChanged();
        lines.persist(new SettlementLine(SYSTEM.tenantKey(), settlement, form, due.cause()));
        lines.flush();
        Elsewhere elsewhere = due.toldElsewhere();
        if (elsewhere != null) {
            tellings.tell(settlement.id(), elsewhere);
        }
        outbox.publish(SettlementChanged.of(settlement));
    }
}
