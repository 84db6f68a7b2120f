package dk.opgang.participants.participant;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.platform.batch.RejectedPlace;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The searches for refused rows that are not at their end. Works in the running transaction. */
@Singleton
class RowsToForget {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ADD = "insert into rows_to_forget (id, tenant, wanted) values (?, ?, ?)";
    private static final String ALL = "select id from rows_to_forget order by noted_at, id";
    // Another instance that is at it already is left alone.
    private static final String TAKE =
            "select tenant, wanted, batch_id, row from rows_to_forget where id = ? for update skip locked";
    private static final String REACHED = "update rows_to_forget set batch_id = ?, row = ? where id = ?";
    private static final String DONE = "delete from rows_to_forget where id = ?";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    RowsToForget(AgroalDataSource database, SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** One search: whose rows, which of them, and how far it has come. */
    record Search(String tenant, WantedRows wanted, RejectedPlace after) {}

    void add(String tenant, WantedRows wanted) {
        UUID id = Ids.next();
        execute(ADD, statement -> {
            statement.setObject(1, id);
            statement.setString(2, tenant);
            statement.setBytes(3, keys.create(id).encrypt(write(wanted)));
        });
    }

    List<UUID> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            List<UUID> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The search, for this transaction alone; nothing if it is done or another instance has it. */
    Optional<Search> take(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(search(id, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void reached(UUID id, RejectedPlace place) {
        execute(REACHED, statement -> {
            statement.setObject(1, place.batch());
            statement.setLong(2, place.row());
            statement.setObject(3, id);
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
        return new Search(row.getString(1), read(wanted), after);
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

    private static byte[] write(WantedRows wanted) {
        try {
            return JSON.writeValueAsBytes(wanted);
        } catch (IOException e) {
            // Without the cause: it could quote the person.
            throw new IllegalStateException("A search for refused rows cannot be written");
        }
    }

    private static WantedRows read(byte[] wanted) {
        try {
            return JSON.readValue(wanted, WantedRows.class);
        } catch (IOException e) {
            throw new IllegalStateException("A search for refused rows cannot be read");
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The searches for refused rows could not be read or changed", e);
    }
}
