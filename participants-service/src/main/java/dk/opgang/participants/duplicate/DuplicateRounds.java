package dk.opgang.participants.duplicate;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Goes on with searches that are under way, and orders those of the night. A search that was interrupted goes on where it was. */
@Singleton
class DuplicateRounds {

    private static final Logger LOG = Logger.getLogger(DuplicateRounds.class);

    // Also in a table of a million it walks from one municipality to the next.
    private static final String MUNICIPALITIES = """
            with recursive m as (
                (select municipality_code from participants order by municipality_code limit 1)
                union all
                select (select p.municipality_code from participants p where p.municipality_code > m.municipality_code
                        order by p.municipality_code limit 1)
                from m where m.municipality_code is not null)
            select municipality_code from m where municipality_code is not null""";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final DuplicateSearches searches;
    private final SearchPieces pieces;
    private final OrderSearch orders;

    DuplicateRounds(
            SystemCalls system,
            AgroalDataSource database,
            DuplicateSearches searches,
            SearchPieces pieces,
            OrderSearch orders) {
        this.system = system;
        this.database = database;
        this.searches = searches;
        this.pieces = pieces;
        this.orders = orders;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        for (UUID id : system.callInTransaction(() -> searches.running(Caller.system()))) {
            try {
                system.inTransactions(() -> next(id));
            } catch (RuntimeException e) {
                LOG.errorf(e, "The search %s for duplicates could not go on yet", id);
            }
        }
    }

    @Scheduled(cron = "0 30 2 * * ?", timeZone = "Europe/Copenhagen")
    void nightly() {
        for (String municipality : system.callInTransaction(this::municipalities)) {
            system.inTransaction(() -> {
                pieces.alone(municipality);
                orders.order(municipality);
            });
        }
    }

    /** One piece; whoever else works on the search waits, and goes on after it. */
    private boolean next(UUID id) {
        DuplicateSearch search = searches.lock(Caller.system(), id);
        return search.isRunning() && pieces.next(search);
    }

    private List<String> municipalities() {
        return Sql.list(database, MUNICIPALITIES, row -> row.getString(1));
    }
}
