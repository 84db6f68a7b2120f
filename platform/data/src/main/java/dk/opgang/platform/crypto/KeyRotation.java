package dk.opgang.platform.crypto;

import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Rotation of the master key: wraps the keys of subjects anew, after which the older master keys can leave the keyset. Every method works in
 * the running transaction, as the system.
 */
@Singleton
public class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class);

    // A key that somebody else is changing is left to a later walk: nobody waits.
    private static final String OLD = """
            select subject_id, wrapped from subject_keys
            where subject_id > ? and wrapped is not null and substring(wrapped from 1 for 5) <> ?
            order by subject_id limit ? for update skip locked""";

    private static final String REPLACE = """
            update subject_keys set wrapped = anew.wrapped from unnest(?::uuid[], ?::bytea[]) as anew (subject_id, wrapped)
            where subject_keys.subject_id = anew.subject_id""";

    private static final String IN_USE = """
            select substring(wrapped from 2 for 4), count(*) from subject_keys where wrapped is not null group by 1""";

    private final AgroalDataSource database;
    private final Wrapping wrapping;

    KeyRotation(AgroalDataSource database, Wrapping wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    /** The id of the primary master key, as the keyset stands now. */
    public long primaryKeyAnew() {
        return wrapping.primaryKeyAnew();
    }

    /**
     * Wraps keys anew that an older master key wrapped.
     *
     * @param after those of subjects with greater ids, in their order
     * @param limit how many at the most
     */
    public RotatedSlice rewrap(UUID after, int limit) {
        Map<UUID, byte[]> anew = new LinkedHashMap<>();
        int seen = 0;
        UUID last = after;
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement statement = connection.prepareStatement(OLD)) {
                statement.setObject(1, after);
                statement.setBytes(2, wrapping.primaryPrefix());
                statement.setInt(3, limit);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        seen++;
                        last = row.getObject(1, UUID.class);
                        rewrap(last, row.getBytes(2), anew);
                    }
                }
            }
            replace(connection, anew);
        } catch (SQLException e) {
            throw new IllegalStateException("Keys of subjects could not be wrapped anew", e);
        }
        return new RotatedSlice(last, seen, anew.size());
    }

    /** How many keys each master key wraps, by its id. */
    public SortedMap<Long, Long> inUse() {
        SortedMap<Long, Long> keys = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(IN_USE);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                keys.put(Integer.toUnsignedLong(ByteBuffer.wrap(row.getBytes(1)).getInt()), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Keys of subjects could not be counted", e);
        }
        return keys;
    }

    private void rewrap(UUID subject, byte[] wrapped, Map<UUID, byte[]> anew) {
        try {
            anew.put(subject, wrapping.wrap(subject, wrapping.unwrap(subject, wrapped)));
        } catch (IllegalStateException e) {
            // The others go on; the rotation tells how many are left.
            LOG.warnf("The key of %s cannot be wrapped anew: its master key is not in the keyset", subject);
        }
    }

    private static void replace(Connection connection, Map<UUID, byte[]> anew) throws SQLException {
        if (anew.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(REPLACE)) {
            statement.setArray(1, SqlArrays.uuids(connection, anew.keySet()));
            statement.setArray(
                    2, connection.createArrayOf("bytea", anew.values().toArray(byte[][]::new)));
            statement.executeUpdate();
        }
    }
}
