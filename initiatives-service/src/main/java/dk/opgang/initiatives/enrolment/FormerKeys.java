package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The caller's keys of enrolments that became part of another one when two participants turned out to be one: each finds the one that is left. In
 * the running transaction; whether the caller may read it is asked where it is read.
 */
@Singleton
class FormerKeys {

    private static final String FIND =
            "select source_system, source_id, enrolment_id from initiatives_former_keys(?, ?)";

    private final AgroalDataSource database;

    FormerKeys(AgroalDataSource database) {
        this.database = database;
    }

    /** The enrolment that the key finds now, if it is a former one. */
    Optional<UUID> of(String system, String id) {
        EnrolmentRow.Key key = new EnrolmentRow.Key(system, id);
        return Optional.ofNullable(
                Sql.on(database, connection -> of(connection, List.of(key))).get(key));
    }

    /** Those of the keys that are former ones, with what they find now. */
    static Map<EnrolmentRow.Key, UUID> of(Connection connection, Collection<EnrolmentRow.Key> keys)
            throws SQLException {
        return Sql.map(
                connection,
                FIND,
                row -> new EnrolmentRow.Key(row.getString(1), row.getString(2)),
                row -> row.getObject(3, UUID.class),
                SqlArrays.texts(connection, keys, EnrolmentRow.Key::system),
                SqlArrays.texts(connection, keys, EnrolmentRow.Key::id));
    }
}
