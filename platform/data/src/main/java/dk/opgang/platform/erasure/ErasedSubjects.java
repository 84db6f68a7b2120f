package dk.opgang.platform.erasure;

import dk.opgang.platform.data.LocalSettings;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The ids of the people of whom another service told that they were erased. Works in the running transaction, as the system. */
@Singleton
public class ErasedSubjects {

    private static final String ADD =
            "insert into erased_subjects (subject_id) select distinct unnest(?::uuid[]) on conflict do nothing";
    // An erasure writes into the table, which this lock excludes: it is done before, or waits until the end.
    // Not for long: the caller may itself hold what that erasure waits for, in a transaction around this one.
    private static final String WAIT = "lock table erased_subjects in share mode";
    private static final Map<String, String> SHORTLY = Map.of("lock_timeout", "2s");
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String FIND = "select subject_id from erased_subjects where subject_id = any(?)";

    private final AgroalDataSource database;

    ErasedSubjects(AgroalDataSource database) {
        this.database = database;
    }

    void add(Collection<UUID> subjects) {
        Sql.update(database, ADD, SqlArrays.uuids(subjects));
    }

    /**
     * Those of the people who are not erased; none of them is until the transaction ends.
     *
     * @throws ProblemException 503 if an erasure has been running for two seconds
     */
    public Set<UUID> without(Collection<UUID> subjects) {
        try (Connection connection = database.getConnection();
                Statement wait = connection.createStatement();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            LocalSettings.during(connection, SHORTLY, () -> wait.execute(WAIT));
            find.setArray(1, SqlArrays.uuids(connection, subjects));
            Set<UUID> present = new HashSet<>(subjects);
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    present.remove(row.getObject(1, UUID.class));
                }
            }
            return present;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "1");
            }
            throw new IllegalStateException("Erased people could not be read", e);
        }
    }
}
