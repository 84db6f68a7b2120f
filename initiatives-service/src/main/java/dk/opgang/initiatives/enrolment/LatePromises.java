package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells of promises that were not kept by their day, each once; of one that counts from another wish, again. */
@Singleton
class LatePromises {

    private static final int AT_ONCE = 500;

    private static final String JUDGE = """
            with due as (
                select id, coalesce(initiatives_offered_on(id) > promised_by, true) as late from enrolments
                where promised_by < ? and promised_by is not null and promise_judged is distinct from promised_by
                order by promised_by limit ? for update skip locked)
            update enrolments e set promise_judged = e.promised_by from due where due.id = e.id
            returning e.id, e.initiative_id, e.participant_id, e.municipality_code, e.promised_by, due.late""";

    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final SystemCalls system;

    LatePromises(AgroalDataSource database, BusinessClock clock, Outbox outbox, SystemCalls system) {
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
        this.system = system;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        system.inTransactions(this::some);
    }

    private boolean some() {
        List<Optional<PromiseOverdue>> judged = Sql.list(
                database,
                JUDGE,
                row -> row.getBoolean(6) ? Optional.of(overdue(row)) : Optional.empty(),
                clock.today(),
                AT_ONCE);
        outbox.publishAll(judged.stream().flatMap(Optional::stream).toList());
        return judged.size() == AT_ONCE;
    }

    private static PromiseOverdue overdue(ResultSet row) throws SQLException {
        return new PromiseOverdue(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, LocalDate.class));
    }
}
