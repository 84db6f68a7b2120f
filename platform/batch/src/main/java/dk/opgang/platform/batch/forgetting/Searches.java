package dk.opgang.platform.batch.forgetting;

import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.json.PlainJson;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The searches for rows to be forgotten that are not at their end. What tells the rows is encrypted under a key of the search's own, which is
 * erased with its end. Works in the running transaction.
 */
@Singleton
class Searches {

    private static final String ADD = "insert into row_searches (id, tenant, wanted) values (?, ?, ?)";
    private static final String ALL = "select id from row_searches order by noted_at, id";
    // Another instance that is at it already is left alone.
    private static final String TAKE =
            "select tenant, wanted, batch_id, row, again from row_searches where id = ? for update skip locked";
    private static final String REACHED = "update row_searches set batch_id = ?, row = ? where id = ?";
    private static final String PASS = "update row_searches set batch_id = ?, row = ?, again = ? where id = ?";
    private static final String DONE = "delete from row_searches where id = ?";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    Searches(AgroalDataSource database, SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * One search: whose rows, which of them, and how far it has come.
     *
     * @param again the batch from which it is to look again when it has come to the end; null if that is not needed
     */
    record Search(
            @Nullable String tenant,
            Traces wanted,
            RejectedPlace after,
            boolean isBegun,
            @Nullable UUID again) {}

    void add(@Nullable String tenant, Traces wanted) {
        UUID id = Ids.next();
        execute(ADD, statement -> {
            statement.setObject(1, id);
            statement.setString(2, tenant);
            statement.setBytes(3, keys.create(id).encrypt(write(wanted)));
        });
    }

    List<UUID> all() {
        return Sql.list(database, ALL, row -> row.getObject(1, UUID.class));
    }

    /** The search, for this transaction alone; nothing if it is done or another instance has it. */
    Optional<Search> take(UUID id) {
        return Sql.first(database, TAKE, row -> search(id, row), id);
    }

    void reached(UUID id, RejectedPlace place) {
        execute(REACHED, statement -> {
            statement.setObject(1, place.batch());
            statement.setLong(2, place.row());
            statement.setObject(3, id);
        });
    }

    /** Begins to look through all rows after the place. */
    void pass(UUID id, RejectedPlace from, Optional<UUID> again) {
        execute(PASS, statement -> {
            statement.setObject(1, from.batch());
            statement.setLong(2, from.row());
            statement.setObject(3, again.orElse(null));
            statement.setObject(4, id);
        });
    }

    void done(UUID id) {
        execute(DONE, statement -> statement.setObject(1, id));
        keys.erase(id);
    }

    private Search search(UUID id, ResultSet row) throws SQLException {
        UUID batch = row.getObject(3, UUID.class);
        RejectedPlace after = batch == null ? RejectedPlace.BEGINNING : new RejectedPlace(batch, row.getLong(4));
        byte[] wanted = keys.load(id).orElseThrow().decrypt(row.getBytes(2));
        return new Search(row.getString(1), read(wanted), after, batch != null, row.getObject(5, UUID.class));
    }

    @FunctionalInterface
    private interface Binding {
        void on(PreparedStatement statement) throws SQLException;
    }

    private void execute(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.on(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static byte[] write(Traces wanted) {
        try {
            return PlainJson.MAPPER.writeValueAsBytes(wanted);
        } catch (IOException e) {
            // Without the cause: it could quote the person.
            throw new IllegalStateException("A search for rows cannot be written");
        }
    }

    private static Traces read(byte[] wanted) {
        try {
            return PlainJson.MAPPER.readValue(wanted, Traces.class);
        } catch (IOException e) {
            throw new IllegalStateException("A search for rows cannot be read");
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The searches for rows could not be read or changed", e);
    }
}
