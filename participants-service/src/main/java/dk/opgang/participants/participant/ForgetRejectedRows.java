package dk.opgang.participants.participant;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.platform.batch.RejectedPlace;
import dk.opgang.platform.batch.RejectedRows;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Deletes the refused rows of batches that are about an erased participant: they hold a CPR and names as they were posted. The rows
 * are encrypted, so all of the municipality's are read, after the erasure, page by page, each in a transaction of its own: however
 * many there are, the erasure does not wait for them, and a restart goes on where it was.
 */
@Singleton
class ForgetRejectedRows {

    private static final Logger LOG = Logger.getLogger(ForgetRejectedRows.class);

    private final RowsToForget noted;
    private final RejectedRows rows;
    private final SystemCalls system;

    ForgetRejectedRows(RowsToForget noted, RejectedRows rows, SystemCalls system) {
        this.noted = noted;
        this.rows = rows;
        this.system = system;
    }

    /** Notes that the rows are to be deleted, with the running transaction. */
    @Transactional
    void of(Caller caller, Participant participant, Identity identity) {
        noted.add(caller.tenantKey(), WantedRows.of(participant, identity));
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        for (UUID id : system.call(noted::all)) {
            try {
                boolean more = true;
                while (more) {
                    more = system.call(() -> onePage(id));
                }
            } catch (RuntimeException e) {
                LOG.error("Refused rows of an erased participant could not be deleted yet", e);
            }
        }
    }

    private boolean onePage(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<RowsToForget.Search> search = noted.take(id);
            if (search.isEmpty()) {
                return false;
            }
            Optional<RejectedPlace> reached = rows.deletePage(
                    search.get().tenant(), search.get().after(), search.get().wanted());
            reached.ifPresentOrElse(place -> noted.reached(id, place), () -> noted.done(id));
            return reached.isPresent();
        });
    }
}
