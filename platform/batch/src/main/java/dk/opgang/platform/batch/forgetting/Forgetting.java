package dk.opgang.platform.batch.forgetting;

import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the rows of batches that are kept and tell of a person who is to be forgotten. They are encrypted, so all of them are read, after
 * the erasure, page by page, each in a transaction of its own: however many there are, the erasure does not wait for them, and a restart
 * goes on where it was.
 */
@Singleton
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    private final Searches searches;
    private final RejectedRows rows;
    private final SystemCalls system;

    public Forgetting(Searches searches, RejectedRows rows, SystemCalls system) {
        this.searches = searches;
        this.rows = rows;
        this.system = system;
    }

    /**
     * Notes, with the running transaction, that the rows are to be deleted.
     *
     * @param tenant whose batches are meant; null for those of every poster, which only the system may note
     */
    public void of(@Nullable String tenant, Traces traces) {
        searches.add(tenant, traces);
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        for (UUID id : system.call(searches::all)) {
            try {
                boolean more = true;
                while (more) {
                    more = system.call(() -> onePage(id));
                }
            } catch (RuntimeException e) {
                LOG.error("Rows of batches about an erased person could not be deleted yet", e);
            }
        }
    }

    private boolean onePage(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Searches.Search> search = searches.take(id);
            if (search.isEmpty()) {
                return false;
            }
            return onePage(id, search.get());
        });
    }

    private boolean onePage(UUID id, Searches.Search search) {
        String tenant = search.tenant();
        if (!search.isBegun()) {
            searches.pass(id, RejectedPlace.BEGINNING, rows.oldestUnfinished(tenant, id));
            return true;
        }
        Optional<RejectedPlace> reached = rows.deletePage(tenant, search.after(), search.wanted());
        if (reached.isPresent()) {
            searches.reached(id, reached.get());
            return true;
        }
        if (search.again() == null) {
            searches.done(id);
            return false;
        }
        // Batches from before the search were not at their end when it began: what they have refused since is looked
        // through again.
        searches.pass(id, new RejectedPlace(search.again(), 0), rows.oldestUnfinished(tenant, id));
        return false;
    }
}
