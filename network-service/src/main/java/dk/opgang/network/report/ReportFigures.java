package dk.opgang.network.report;

import dk.opgang.network.meeting.RequiredMeetings;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Dkk;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what the caller may see, in the tables whose lists tell the same. */
@Singleton
class ReportFigures {

    private static final String BY_STATE = """
            select sub_goal, state, count(*) from %s where sub_goal is not null and due_on >= ? and due_on < ? group by 1, 2""";

    private static final String HELD = """
            select count(*) from network_meetings
            where kind = 'network' and state = 'held' and starts_at >= ? and starts_at < ?""";

    private static final String PRESENT = """
            select count(distinct a.member_id), count(*) from network_attendance a
            join network_meetings m on m.id = a.meeting_id, jsonb_array_elements(a.persons) as person
            where m.kind = 'network' and m.state = 'held' and m.starts_at >= ? and m.starts_at < ?
              and (person ->> 'attended')::boolean""";

    private static final String ARTICLES = """
            select count(*) from knowledge_articles where state = 'published' and published_at >= ? and published_at < ?""";

    private static final String REQUESTS = """
            select count(*), count(answered_at),
                   round((percentile_cont(0.5) within group (order by extract(epoch from answered_at - created_at) / 86400))::numeric, 1)
            from knowledge_requests where created_at >= ? and created_at < ?""";

    private static final String SHARED = """
            select count(*) from shared_initiatives where published and created_at >= ? and created_at < ?""";

    private static final String ADOPTED = "select count(*) from adoptions where adopted_from >= ? and adopted_from < ?";

    private static final String BUDGETS = """
            select b.id, b.name, p.period,
                   coalesce(sum(amount) filter (where section = 'expense'), 0),
                   coalesce(sum(amount) filter (where section = 'financing'), 0)
            from budgets b
            cross join unnest(b.periods) with ordinality as p(period, place)
            cross join lateral (
                select line ->> 'section' as section, (line -> 'amountsDkk' ->> (p.place::int - 1))::numeric as amount
                from jsonb_array_elements(b.lines) as line) as cells
            group by b.id, b.name, p.period, p.place order by b.created_at, b.id, p.place""";

    private static final CodeList SUB_GOALS = CodeList.load("network-sub-goals");
    private static final CodeList MILESTONE_STATES = CodeList.load("network-milestone-states");
    private static final CodeList TASK_STATES = CodeList.load("network-task-states");

    private final AgroalDataSource database;

    ReportFigures(AgroalDataSource database) {
        this.database = database;
    }

    /** The report of the half-open period of days in Denmark. */
    @Transactional
    FinalReport of(LocalDate from, LocalDate to) {
        Object[] days = {Date.valueOf(from), Date.valueOf(to)};
        Object[] instants = {Timestamp.from(BusinessClock.startOf(from)), Timestamp.from(BusinessClock.startOf(to))};
        return Sql.on(database, connection -> {
            List<Long> present = row(connection, PRESENT, instants);
            return new FinalReport(
                    from,
                    to,
                    subGoals(connection, days),
                    new FinalReport.Meetings(
                            RequiredMeetings.between(from, to),
                            row(connection, HELD, instants).getFirst()),
                    present.get(0),
                    present.get(1),
                    row(connection, ARTICLES, instants).getFirst(),
                    requests(connection, instants),
                    row(connection, SHARED, instants).getFirst(),
                    row(connection, ADOPTED, days).getFirst(),
                    budgets(connection));
        });
    }

    private static List<FinalReport.SubGoal> subGoals(Connection connection, Object... days) throws SQLException {
        Map<String, Map<String, Long>> milestones = byState(connection, "network_milestones", days);
        Map<String, Map<String, Long>> tasks = byState(connection, "network_tasks", days);
        return SUB_GOALS.keys().stream()
                .map(goal -> new FinalReport.SubGoal(
                        goal,
                        filled(MILESTONE_STATES, milestones.getOrDefault(goal, Map.of())),
                        filled(TASK_STATES, tasks.getOrDefault(goal, Map.of()))))
                .toList();
    }

    private static Map<String, Long> filled(CodeList states, Map<String, Long> counted) {
        Map<String, Long> all = new LinkedHashMap<>();
        states.keys().forEach(state -> all.put(state, counted.getOrDefault(state, 0L)));
        return all;
    }

    private static Map<String, Map<String, Long>> byState(Connection connection, String table, Object... days)
            throws SQLException {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        Sql.each(
                connection,
                BY_STATE.formatted(table),
                row -> counts.computeIfAbsent(row.getString(1), goal -> new HashMap<>())
                        .put(row.getString(2), row.getLong(3)),
                days);
        return counts;
    }

    private static FinalReport.Requests requests(Connection connection, Object... instants) throws SQLException {
        return Sql.one(
                connection,
                REQUESTS,
                row -> new FinalReport.Requests(row.getLong(1), row.getLong(2), row.getBigDecimal(3)),
                instants);
    }

    private static List<FinalReport.Budget> budgets(Connection connection) throws SQLException {
        Map<UUID, FinalReport.Budget> budgets = new LinkedHashMap<>();
        Sql.each(connection, BUDGETS, row -> {
            UUID id = row.getObject(1, UUID.class);
            String name = row.getString(2);
            budgets.computeIfAbsent(id, key -> new FinalReport.Budget(key, name, new ArrayList<>()))
                    .periods()
                    .add(new FinalReport.Budget.Period(
                            row.getString(3), new Dkk(row.getBigDecimal(4)), new Dkk(row.getBigDecimal(5))));
        });
        return List.copyOf(budgets.values());
    }

    /** The counts of the only row. */
    private static List<Long> row(Connection connection, String sql, Object... values) throws SQLException {
        return Sql.one(
                connection,
                sql,
                row -> {
                    List<Long> counts = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        counts.add(row.getLong(i));
                    }
                    return counts;
                },
                values);
    }
}
