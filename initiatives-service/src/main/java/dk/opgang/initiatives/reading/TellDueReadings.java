package dk.opgang.initiatives.reading;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells of readings whose day has come and that were not taken, each once; of one that is due on another day now, again. */
@Singleton
class TellDueReadings {

    private static final int AT_ONCE = 500;

    private static final String TAKE = """
            with due as (
                select id from reading_dues
                where due_on <= ? and reading_id is null and told_for is distinct from due_on
                order by due_on limit ? for update skip locked)
            update reading_dues d set told_for = d.due_on from due where due.id = d.id
            returning d.enrolment_id, d.initiative_id, d.participant_id, d.municipality_code, d.reading, d.due_on""";

    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final SystemCalls system;

    TellDueReadings(AgroalDataSource database, BusinessClock clock, Outbox outbox, SystemCalls system) {
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
        this.system = system;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        system.inTransactions(this::some);
    }

    private boolean some() throws SQLException {
        List<ReadingIsDue> due = new ArrayList<>();
        Sql.each(
                database,
                TAKE,
                row -> due.add(new ReadingIsDue(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class))),
                clock.today(),
                AT_ONCE);
        outbox.publishAll(due);
        return due.size() == AT_ONCE;
    }
}
