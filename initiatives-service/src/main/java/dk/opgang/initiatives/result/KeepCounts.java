package dk.opgang.initiatives.result;

import dk.opgang.initiatives.placement.rules.Counting;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps the counts of large initiatives that somebody reads: goes through the rows once, and from then on adds up what changes. */
@Singleton
class KeepCounts {

    private static final Logger LOG = Logger.getLogger(KeepCounts.class);

    /** Whose counts nobody has read for so long are kept no longer. */
    private static final int DAYS = 30;

    /** Within which the rows of the largest initiative are gone through. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private static final String DUE = """
            select initiative_id from kept_results k
            where counted_to is null or counting is distinct from ?
               or exists (select from kept_result_changes c where c.initiative_id = k.initiative_id and c.noted_by >= k.noted_from)
               or exists (select from kept_result_later l where l.initiative_id = k.initiative_id and l.day <= ?)""";

    private static final String STATE = """
            select noted_from is null, coalesce(noted_from <= pg_snapshot_xmin(pg_current_snapshot()), false),
                   counted_to is not null and counting is not distinct from ?, pg_snapshot_xmin(pg_current_snapshot())::text
            from kept_results where initiative_id = ? for update skip locked""";

    /** What transactions have written that begin after this one has seen the initiative is noted; those before it are waited for. */
    private static final String NOTED = """
            update kept_results set noted_from = pg_snapshot_xmax(pg_current_snapshot()) where initiative_id = ?""";

    private static final String COUNTED = """
            update kept_results set noted_from = ?::xid8, counted_to = greatest(counted_to, ?), counting = ? where initiative_id = ?""";

    private static final String CHANGES = """
            with noted as (delete from kept_result_changes
                           where initiative_id = ? and noted_by >= (select noted_from from kept_results where initiative_id = ?)
                           returning municipality_code, participant_id, day, fact, kind, told, times)""";

    /** What was noted until then stands in the rows already. */
    private static final String ROWS = """
            with in_rows as (delete from kept_result_changes where initiative_id = ?),
            noted as (select municipality_code, participant_id, day, fact, kind, told, 1 as times
                      from result_facts where initiative_id = ?)""";

    private static final String OF_TODAY = """
            , come as (delete from kept_result_later where initiative_id = ? and day <= ?
                       returning municipality_code, participant_id, day, fact, kind, told, times),
            later as (
                insert into kept_result_later as l
                select ?, municipality_code, participant_id, day, fact, kind, told, sum(times) from noted
                where day > ? group by 1, 2, 3, 4, 5, 6, 7
                on conflict (initiative_id, day, participant_id, municipality_code, fact, kind, told)
                do update set times = l.times + excluded.times),
            changes as (select * from noted where day <= ? union all select * from come)""";

    private static final String CELLS =
            ", cells as (insert into kept_result_cells as c select ?, municipality_code, year, kind, "
                    + KeptSql.each(KeptSql.COLUMNS, "$")
                    + " from changed on conflict (initiative_id, municipality_code, year, kind) do update set "
                    + KeptSql.each(KeptSql.COLUMNS, "$ = c.$ + excluded.$") + ")";

    private static final String SUBJECTS =
            "insert into kept_result_subjects as k select ?, subject, municipality_code, year, kind, "
                    + KeptSql.each(KeptSql.OF_SUBJECTS, "$")
                    + " from subjects on conflict (initiative_id, subject, municipality_code, year, kind) do update set "
                    + KeptSql.each(KeptSql.OF_SUBJECTS, "$ = k.$ + excluded.$");

    /** Whoever counts nowhere any more is forgotten; the conditions are those of indexes. */
    private static final List<String> NOTHING_LEFT = List.of(
            "delete from kept_result_later where initiative_id = ? and times = 0",
            "delete from kept_result_subjects where initiative_id = ? and people = 0 and workplaces = 0 and asked6 = 0 and asked12 = 0");

    private final AgroalDataSource database;
    private final Counting counting;
    private final BusinessClock clock;
    private final SystemCalls system;

    KeepCounts(AgroalDataSource database, Counting counting, BusinessClock clock, SystemCalls system) {
        this.database = database;
        this.counting = counting;
        this.clock = clock;
        this.system = system;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        for (UUID initiative : system.call(() -> Sql.idsOf(database, DUE, KeptSql.rule(counting), clock.today()))) {
            try {
                system.run(() -> QuarkusTransaction.requiringNew()
                        .timeout((int) LONGEST.toSeconds())
                        .run(() -> Sql.run(database, connection -> keep(connection, initiative))));
            } catch (RuntimeException e) {
                LOG.errorf(e, "What initiative %s came to could not be kept", initiative);
            }
        }
    }

    /** Those that are read no longer first lose their mark, so that whoever reads one just then finds its counts for hours. */
    @Scheduled(every = "6h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        system.inTransaction(() -> {
            for (String table : List.of("changes", "later", "subjects", "cells")) {
                Sql.update(
                        database,
                        "delete from kept_result_" + table
                                + " where initiative_id not in (select initiative_id from kept_results)");
            }
            Sql.update(
                    database,
                    "delete from kept_results where asked_on < ?",
                    clock.today().minusDays(DAYS));
        });
    }

    private void keep(Connection connection, UUID initiative) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STATE)) {
            Sql.bind(statement, KeptSql.rule(counting), initiative);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return;
                }
                if (row.getBoolean(1)) {
                    Sql.update(connection, NOTED, initiative);
                } else if (row.getBoolean(2) || row.getBoolean(3)) {
                    addUp(connection, initiative, row.getBoolean(3));
                    Sql.update(
                            connection, COUNTED, row.getString(4), clock.today(), KeptSql.rule(counting), initiative);
                }
            }
        }
    }

    private void addUp(Connection connection, UUID initiative, boolean isCounted) throws SQLException {
        LocalDate today = clock.today();
        SqlQuery query = new SqlQuery(connection);
        if (isCounted) {
            query.add(CHANGES, initiative, initiative);
        } else {
            for (String table : List.of("later", "subjects", "cells")) {
                Sql.update(connection, "delete from kept_result_" + table + " where initiative_id = ?", initiative);
            }
            query.add(ROWS, initiative, initiative);
        }
        query.add(OF_TODAY, initiative, today, initiative, today, today);
        try (PreparedStatement statement = KeptSql.changed(query, initiative, counting, KeptSql.EVERY_CELL)
                .add(CELLS, initiative)
                .add(SUBJECTS, initiative)
                .prepare()) {
            statement.executeUpdate();
        }
        for (String delete : NOTHING_LEFT) {
            Sql.update(connection, delete, initiative);
        }
    }
}
