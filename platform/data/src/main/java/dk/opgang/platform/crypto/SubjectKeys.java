package dk.opgang.platform.crypto;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The keys of subjects. Every method works in the running transaction; those that take a collection work by set. */
@Singleton
public class SubjectKeys {

    private static final String INSERT =
            "insert into subject_keys (subject_id, wrapped) select * from unnest(?::uuid[], ?::bytea[])";
    private static final String LOAD = "select subject_id, wrapped from opgang_subject_keys(?)";
    private static final String ERASE =
            "update subject_keys set wrapped = null, erased_at = now() where subject_id = ? and wrapped is not null";

    private final AgroalDataSource database;
    private final Wrapping wrapping;

    SubjectKeys(AgroalDataSource database, Wrapping wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    /** Makes the key of a new subject; fails if the subject has one or had one. */
    public SubjectCipher create(UUID subjectId) {
        return Objects.requireNonNull(create(List.of(subjectId)).get(subjectId));
    }

    /** Makes the keys of new subjects; fails if one of them has one or had one. */
    public Map<UUID, SubjectCipher> create(Collection<UUID> subjectIds) {
        Map<UUID, SubjectCipher> ciphers = new HashMap<>();
        UUID[] ids = subjectIds.toArray(UUID[]::new);
        byte[][] wrapped = new byte[ids.length][];
        for (int i = 0; i < ids.length; i++) {
            byte[] dataKey = Wrapping.newDataKey();
            wrapped[i] = wrapping.wrap(ids[i], dataKey);
            ciphers.put(ids[i], new SubjectCipher(ids[i], dataKey));
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setArray(1, SqlArrays.uuids(connection, subjectIds));
            statement.setArray(2, connection.createArrayOf("bytea", wrapped));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Keys of subjects could not be kept", e);
        }
        return ciphers;
    }

    /** The subject's cipher; nothing if its key was erased or never made. */
    public Optional<SubjectCipher> load(UUID subjectId) {
        return Optional.ofNullable(load(List.of(subjectId)).get(subjectId));
    }

    /** The ciphers of the subjects, without those whose keys were erased or never made. */
    public Map<UUID, SubjectCipher> load(Collection<UUID> subjectIds) {
        Map<UUID, SubjectCipher> ciphers = new HashMap<>();
        Sql.each(
                database,
                LOAD,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    ciphers.put(id, read(id, row.getBytes(2)));
                },
                SqlArrays.uuids(subjectIds));
        return ciphers;
    }

    /**
     * The subject's cipher, where its key was read in one statement with something else.
     *
     * @param wrapped as {@code opgang_subject_keys} of the database gives it
     */
    public SubjectCipher read(UUID subjectId, byte[] wrapped) {
        return new SubjectCipher(subjectId, wrapping.unwrap(subjectId, wrapped));
    }

    /** Erases the subject's key: from the commit on, what was encrypted with it cannot be read by anybody. */
    public void erase(UUID subjectId) {
        Sql.update(database, ERASE, subjectId);
    }
}
