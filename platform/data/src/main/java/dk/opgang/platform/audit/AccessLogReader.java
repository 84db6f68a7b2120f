package dk.opgang.platform.audit;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the access log. Ids grow with time, so that they are the order; an entry is never updated. */
@Singleton
class AccessLogReader {

    private static final String VISIBLE = """
             from access_log
            where (? or tenant = ? or owner = ?) and subject_id = any(?) and at >= ?""";

    private static final String SELECT =
            "select id, at, tenant, client, actor, action, resource, subject_id, purpose, criterion, trace_id"
                    + VISIBLE;

    private static final String NEWEST_FIRST = SELECT + " and id < ? order by id desc limit ?";
    private static final String OLDEST_FIRST = SELECT + " and id > ? order by id limit ?";

    private static final String ANSWERS_FOR =
            "select exists (select from access_log where subject_id = ? and owner = ?)";
    private static final UUID BEFORE_ALL = new UUID(0L, 0L);
    private static final UUID AFTER_ALL = new UUID(-1L, -1L);

    private final AgroalDataSource database;

    AccessLogReader(AgroalDataSource database) {
        this.database = database;
    }

    Page<AccessEntry> page(Caller caller, UUID subjectId, List<UUID> formerIds, ListQuery wanted) {
        AccessQuery query = AccessQuery.of(subjectId, formerIds, wanted);
        List<AccessEntry> found = entries(caller, query);
        boolean more = found.size() > wanted.limit();
        List<AccessEntry> items = more ? found.subList(0, wanted.limit()) : found;
        String next = more ? AccessQuery.cursorAfter(items.getLast()) : null;
        return new Page<>(items, next, wanted.count() ? count(caller, query) : null);
    }

    List<AccessEntry> entries(Caller caller, AccessQuery wanted) {
        UUID begin = wanted.newestFirst() ? AFTER_ALL : BEFORE_ALL;
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(wanted.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST)) {
            restrict(statement, caller, wanted);
            statement.setObject(6, wanted.last() == null ? begin : wanted.last());
            statement.setInt(7, wanted.limit());
            try (ResultSet row = statement.executeQuery()) {
                List<AccessEntry> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(read(row));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    long count(Caller caller, AccessQuery wanted) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*)" + VISIBLE)) {
            restrict(statement, caller, wanted);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether anything is logged of a subject for whom the caller's tenant answers, or answered before it was erased. */
    boolean answersFor(Caller caller, UUID subjectId) {
        return Sql.one(database, ANSWERS_FOR, row -> row.getBoolean(1), subjectId, caller.tenantKey());
    }

    private static void restrict(PreparedStatement statement, Caller caller, AccessQuery wanted) throws SQLException {
        statement.setBoolean(1, caller.isSystem());
        statement.setString(2, caller.tenantKey());
        statement.setString(3, caller.tenantKey());
        statement.setArray(4, SqlArrays.uuids(statement.getConnection(), wanted.ids()));
        statement.setObject(5, OffsetDateTime.ofInstant(wanted.since(), ZoneOffset.UTC));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The access log could not be read", e);
    }

    private static AccessEntry read(ResultSet row) throws SQLException {
        return new AccessEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
