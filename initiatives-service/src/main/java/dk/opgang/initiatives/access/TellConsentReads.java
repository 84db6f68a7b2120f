package dk.opgang.initiatives.access;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Tells what was read under consents, less than a minute after it was, and each read once: it is taken out as it is told. */
@Singleton
class TellConsentReads {

    private static final int AT_ONCE = 1000;

    /** A row that somebody is just reading under waits for the next time. */
    private static final String TAKE = """
            delete from consent_uses
            where (consent_id, recipient) in (select consent_id, recipient from consent_uses limit ? for update skip locked)
            returning consent_id, participant_id, municipality_code, recipient, data_categories, first_at, last_at, reads""";

    private final AgroalDataSource database;
    private final Outbox outbox;
    private final SystemCalls system;

    TellConsentReads(AgroalDataSource database, Outbox outbox, SystemCalls system) {
        this.database = database;
        this.outbox = outbox;
        this.system = system;
    }

    @Scheduled(every = "20s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        system.inTransactions(this::some);
    }

    private boolean some() {
        List<ConsentUsed> uses = take();
        outbox.publishAll(uses);
        return uses.size() == AT_ONCE;
    }

    private List<ConsentUsed> take() {
        return Sql.list(
                database,
                TAKE,
                row -> new ConsentUsed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        List.of((String[]) row.getArray(5).getArray()),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getLong(8)),
                AT_ONCE);
    }
}
