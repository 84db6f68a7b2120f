package dk.opgang.platform.crypto;

import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Rotation of the master key: wraps the keys of subjects anew, after which the older master keys can leave the keyset. */
@Singleton
public class KeyRotation {

    private static final String OLD = """
            select subject_id, wrapped from subject_keys
            where wrapped is not null and substring(wrapped from 1 for 5) <> ? limit ? for update skip locked""";

    private static final String REPLACE = """
            update subject_keys set wrapped = anew.wrapped from unnest(?::uuid[], ?::bytea[]) as anew (subject_id, wrapped)
            where subject_keys.subject_id = anew.subject_id""";

    private final AgroalDataSource database;
    private final Wrapping wrapping;

    KeyRotation(AgroalDataSource database, Wrapping wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    /**
     * Wraps keys anew that an older master key wrapped, in the running transaction.
     *
     * @param limit how many at the most
     * @return how many were; zero when none is left
     */
    public int rewrap(int limit) {
        try (Connection connection = database.getConnection()) {
            Map<UUID, byte[]> anew = rewrapped(connection, limit);
            try (PreparedStatement statement = connection.prepareStatement(REPLACE)) {
                statement.setArray(1, SqlArrays.uuids(connection, anew.keySet()));
                statement.setArray(
                        2, connection.createArrayOf("bytea", anew.values().toArray(byte[][]::new)));
                return statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Keys of subjects could not be wrapped anew", e);
        }
    }

    private Map<UUID, byte[]> rewrapped(Connection connection, int limit) throws SQLException {
        Map<UUID, byte[]> anew = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OLD)) {
            statement.setBytes(1, wrapping.primaryPrefix());
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    anew.put(id, wrapping.wrap(id, wrapping.unwrap(id, row.getBytes(2))));
                }
            }
        }
        return anew;
    }
}
