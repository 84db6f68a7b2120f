package dk.opgang.platform.batch.merge;

import dk.opgang.platform.data.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows that are staged, to be written. What they have in common is given in the order of the plan. */
public final class Staged<T> {

    private static final int FIRST_GIVEN = 5;

    private final Connection connection;
    private final MergeSql sql;
    private final int given;
    private final List<T> rows;

    /** @param given how many values the plan gives of what was written */
    Staged(Connection connection, MergeSql sql, int given, List<T> rows) {
        this.connection = connection;
        this.sql = sql;
        this.given = given;
        this.rows = rows;
    }

    /** Inserts all of them. */
    public void insert(Instant now, String... common) throws SQLException {
        if (!rows.isEmpty()) {
            Sql.update(connection, sql.insert(), parameters(2, now, common));
        }
    }

    /** Inserts those of which nothing is there; gives how many these are. */
    public int insertMissing(Instant now, String... common) throws SQLException {
        return rows.isEmpty() ? 0 : Sql.update(connection, sql.insertMissing(), parameters(2, now, common));
    }

    /** Changes what has their ids. */
    public void update(Instant now) throws SQLException {
        if (!rows.isEmpty()) {
            Sql.update(connection, sql.update(), at(now));
        }
    }

    /** Inserts those with a key of their own and changes what has the key of another one and tells something else. */
    public List<Merged<T>> upsert(Instant now, String... common) throws SQLException {
        if (rows.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.upsert())) {
            Sql.bind(statement, parameters(1, now, common));
            try (ResultSet result = statement.executeQuery()) {
                List<Merged<T>> merged = new ArrayList<>(rows.size());
                while (result.next()) {
                    merged.add(merged(result));
                }
                return merged;
            }
        }
    }

    private Merged<T> merged(ResultSet result) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(given);
        for (int i = 0; i < given; i++) {
            values.add(result.getObject(FIRST_GIVEN + i));
        }
        return new Merged<>(
                rows.get(result.getInt(1)),
                result.getObject(2, UUID.class),
                result.getBoolean(3),
                result.getBoolean(4),
                values);
    }

    private static Object[] parameters(int times, Instant now, String[] common) {
        List<Object> parameters = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            parameters.add(at(now));
        }
        parameters.addAll(List.of(common));
        return parameters.toArray();
    }

    private static OffsetDateTime at(Instant now) {
        return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
