package dk.opgang.platform.batch;

import dk.opgang.platform.data.LocalSettings;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.Fault;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes back by set what rows name by the two columns of a source, as single removals do: finds and locks it, refuses what may not go, and
 * deletes the rest.
 *
 * @param <F> what has to be known of what is found
 */
public abstract class Removals<F> {

    private final String table;
    private final String find;

    /**
     * @param table with the columns {@code id}, {@code source_system} and {@code source_id}; {@code t} in the SQL that follows
     * @param columns what {@link #read} reads, besides {@code id}
     * @param own the condition on what the poster has there, with a {@code ?} for each of the {@link #parameters}
     */
    protected Removals(String table, String columns, String own) {
        this.table = table;
        this.find = """
            select k.system, k.key, t.id, %s from %s t
            join unnest(?::text[], ?::text[]) as k (system, key) on t.source_system = k.system and t.source_id = k.key
            where %s for update of t\
            """.formatted(columns, table, own);
    }

    /** What stands for the {@code ?} of the condition. */
    protected abstract @Nullable Object[] parameters(SliceContext context);

    /** What is found, or nothing if for the poster nothing is there. */
    protected abstract Optional<F> read(SliceContext context, ResultSet row) throws SQLException;

    /** Tells of what is found why it may not go, if it may not. Asked for once in a slice. */
    protected abstract Function<F, Optional<Fault>> refusals(SliceContext context);

    /** Tells others what is gone. */
    protected abstract void tell(SliceContext context, List<F> gone);

    /** Settings of the database under which it is found and deleted. */
    protected Map<String, String> settings() {
        return Map.of();
    }

    private record Found<F>(UUID id, F what) {}

    public final void apply(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        tell(context, LocalSettings.during(context.connection(), settings(), () -> remove(context, rows)));
    }

    private List<F> remove(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        Map<RowKey, Found<F>> found = find(context, rows);
        Function<F, Optional<Fault>> refusals = refusals(context);
        List<Found<F>> gone = new ArrayList<>();
        for (BatchRow<RowKey> row : rows) {
            Found<F> one = found.get(row.value());
            if (one == null) {
                row.nothingToRemove();
                continue;
            }
            Optional<Fault> refusal = refusals.apply(one.what());
            if (refusal.isPresent()) {
                row.reject(refusal.get());
            } else {
                row.removed();
                gone.add(one);
            }
        }
        delete(context.connection(), gone);
        return gone.stream().map(Found::what).toList();
    }

    private Map<RowKey, Found<F>> find(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        Map<RowKey, Found<F>> found = new HashMap<>();
        try (PreparedStatement statement = context.connection().prepareStatement(find)) {
            statement.setArray(1, keys(context, rows, 0));
            statement.setArray(2, keys(context, rows, 1));
            @Nullable Object[] parameters = parameters(context);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 3, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    RowKey key = new RowKey(List.of(row.getString(1), row.getString(2)));
                    UUID id = row.getObject(3, UUID.class);
                    read(context, row).ifPresent(what -> found.put(key, new Found<>(id, what)));
                }
            }
        }
        return found;
    }

    private static Array keys(SliceContext context, Collection<BatchRow<RowKey>> rows, int column) throws SQLException {
        return SqlArrays.texts(context.connection(), rows, row -> row.value().text(column));
    }

    private void delete(Connection connection, List<Found<F>> gone) throws SQLException {
        Sql.update(
                connection,
                "delete from " + table + " where id = any(?)",
                SqlArrays.uuids(connection, gone, Found::id));
    }
}
