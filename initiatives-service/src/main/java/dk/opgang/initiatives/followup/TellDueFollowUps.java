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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells of follow-ups that are due, and of those that nobody has answered for long, each once. */
@Singleton
class TellDueFollowUps {

    private static final int AT_ONCE = 500;

    private static final String QUESTION =
            " f.id, f.participant_id, f.municipality_code, f.initiative_id, f.placement_id,"
                    + " f.enrolment_id, f.after_months, f.began_on, f.due_on";

    /** Those that are due; one that is late already is told as that as well, and written once. */
    private static final String DUE = """
            with due as (
                select id, due_on <= ? and told_overdue is distinct from due_on as is_late from follow_ups
                where answered_on is null and due_on <= ? and told_due is distinct from due_on
                order by due_on limit ? for update skip locked)
            update follow_ups f set told_due = f.due_on, told_overdue = case when is_late then f.due_on else told_overdue end
            from due where due.id = f.id
            returning""" + QUESTION + ", is_late";

    /** Those that have become late since they were told as due. */
    private static final String LATE = """
            with late as (
                select id from follow_ups
                where answered_on is null and due_on <= ? and told_overdue is distinct from due_on and told_due = due_on
                order by due_on limit ? for update skip locked)
            update follow_ups f set told_overdue = f.due_on from late where late.id = f.id
            returning""" + QUESTION + ", true as is_late";

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

    /**
     * A follow-up of which is told.
     *
     * @param isLate whether it has been due for so long that it is told as overdue
     */
    record Asked(UUID id, FollowUp.Question question, boolean isLate) {}

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        system.inTransactions(this::some);
    }

    private boolean some() {
        LocalDate today = clock.today();
        Overdue rule = DatedRows.inForce(overdue, today);
        LocalDate lateBy = rule == null ? null : today.minusDays(rule.afterDays() + 1L);
        List<Asked> due = told(DUE, lateBy, today, AT_ONCE);
        List<Asked> late = lateBy == null ? List.of() : told(LATE, lateBy, AT_ONCE);
        List<Event> events =
                new ArrayList<>(due.stream().map(FollowUpEvent.Due::of).toList());
        Stream.concat(due.stream().filter(Asked::isLate), late.stream())
                .map(FollowUpEvent.Overdue::of)
                .forEach(events::add);
        outbox.publishAll(events);
        return due.size() == AT_ONCE || late.size() == AT_ONCE;
    }

    private List<Asked> told(String sql, @Nullable Object... parameters) {
        return Sql.list(
                database,
                sql,
                row -> new Asked(row.getObject(1, UUID.class), question(row), row.getBoolean("is_late")),
                parameters);
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
