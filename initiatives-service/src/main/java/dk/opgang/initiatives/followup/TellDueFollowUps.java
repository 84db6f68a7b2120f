package dk.opgang.initiatives.followup;

import dk.opgang.initiatives.followup.FollowUpRules.Overdue;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.dated.DatedRows;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells of follow-ups that are due, and of those that nobody has answered for long, each once. */
@Singleton
class TellDueFollowUps {

    private static final int AT_ONCE = 500;

    private static final String TELL = """
            with due as (
                select id from follow_ups
                where answered_on is null and due_on <= ? and %1$s is distinct from due_on
                order by due_on limit ? for update skip locked)
            update follow_ups f set %1$s = f.due_on from due where due.id = f.id
            returning f.id, f.participant_id, f.municipality_code, f.initiative_id, f.placement_id, f.enrolment_id,
                      f.after_months, f.began_on, f.due_on""";

    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final SystemCalls system;
    private final List<Overdue> overdue = FollowUpRules.overdue();

    TellDueFollowUps(AgroalDataSource database, BusinessClock clock, Outbox outbox, SystemCalls system) {
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
        this.system = system;
    }

    /** A follow-up of which is told. */
    record Asked(UUID id, FollowUp.Question question) {}

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        system.inTransactions(this::some);
    }

    private boolean some() {
        LocalDate today = clock.today();
        List<Asked> due = told("told_due", today);
        List<Event> events =
                new ArrayList<>(due.stream().map(FollowUpEvent.Due::of).toList());
        boolean isMore = due.size() == AT_ONCE;
        Overdue rule = DatedRows.inForce(overdue, today);
        if (rule != null) {
            List<Asked> late = told("told_overdue", today.minusDays(rule.afterDays() + 1L));
            late.stream().map(FollowUpEvent.Overdue::of).forEach(events::add);
            isMore |= late.size() == AT_ONCE;
        }
        outbox.publishAll(events);
        return isMore;
    }

    private List<Asked> told(String column, LocalDate dueBy) {
        return Sql.list(
                database,
                TELL.formatted(column),
                row -> new Asked(row.getObject(1, UUID.class), question(row)),
                dueBy,
                AT_ONCE);
    }

    private static FollowUp.Question question(ResultSet row) throws SQLException {
        return new FollowUp.Question(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                row.getInt(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class));
    }
}
