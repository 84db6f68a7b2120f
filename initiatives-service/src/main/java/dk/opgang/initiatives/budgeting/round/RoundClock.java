package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.transaction.Errands;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets voting begin and end at the instants of the schedules. Whoever looks at a round in between finds it as the clock has it: it is
 * moved before it is shown.
 */
@Singleton
public class RoundClock {

    private static final Logger LOG = Logger.getLogger(RoundClock.class);

    private static final String DUE = """
            select id from budget_rounds where state = 'VOTING' and voting_until <= ?
            union all
            select id from budget_rounds where state in ('PROPOSALS', 'SCREENING') and voting_from <= ?""";

    private final AgroalDataSource database;
    private final SystemCalls system;
    private final Errands errands;
    private final BusinessClock clock;
    // Looked up on use: who moves a round asks this for the present state.
    private final Instance<MoveRound> move;

    RoundClock(
            AgroalDataSource database,
            SystemCalls system,
            Errands errands,
            BusinessClock clock,
            Instance<MoveRound> move) {
        this.database = database;
        this.system = system;
        this.errands = errands;
        this.clock = clock;
        this.move = move;
    }

    /** The round as it stands now: if the clock has moved it, that is written first and the request begins anew. */
    public BudgetRound upToDate(BudgetRound round) {
        if (round.due(clock.now()).isPresent()) {
            errands.before(List.of(List.of(round.id(), round.state())), this::turnAll);
        }
        return round;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turnDue() {
        due().forEach(id -> {
            try {
                turn(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The round %s could not be moved on yet", id);
            }
        });
    }

    private void turnAll(Collection<List<Object>> rounds) {
        rounds.forEach(round -> turn((UUID) round.getFirst()));
    }

    private void turn(UUID id) {
        system.inTransaction(() -> move.get().turn(id));
    }

    private Set<UUID> due() {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        return system.call(() -> Sql.idsOf(database, DUE, now, now));
    }
}
