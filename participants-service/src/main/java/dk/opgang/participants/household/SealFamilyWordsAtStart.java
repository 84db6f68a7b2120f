package dk.opgang.participants.household;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Encrypts the words of families that were kept before they were encrypted, when the service starts. They say the same, so nothing else of a
 * goal or an item changes, and nobody is told.
 */
@Singleton
class SealFamilyWordsAtStart {

    private static final List<String> TABLES = List.of("household_goals", "household_budget_items");

    // The condition is that of an index, which has no rows once this is done.
    private static final String FIND = """
            select w.id, w.household_id, w.text from %s w join households h on h.id = w.household_id
            where w.text is not null and w.text not like 'sealed:%%'
            order by w.id limit 200 for update of w, h""";

    private static final String KEEP = "update %s set text = ? where id = ?";

    /** That words are kept in another form corrects nothing. */
    private static final String SILENT = "select set_config('opgang.retiring', 'on', true)";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final FamilyWords words;

    SealFamilyWordsAtStart(SystemCalls system, AgroalDataSource database, FamilyWords words) {
        this.system = system;
        this.database = database;
        this.words = words;
    }

    /** Words that can be read. */
    private record Plain(UUID id, UUID household, String text) {}

    void seal(@Observes StartupEvent start) {
        seal();
    }

    void seal() {
        TABLES.forEach(table -> system.inTransactions(() -> sealSome(table)));
    }

    private boolean sealSome(String table) {
        try (Connection connection = database.getConnection();
                PreparedStatement silent = connection.prepareStatement(SILENT)) {
            silent.execute();
            List<Plain> found = find(connection, table);
            for (Plain plain : found) {
                Sql.update(
                        connection,
                        KEEP.formatted(table),
                        words.sealed(plain.household(), plain.text(), null),
                        plain.id());
            }
            return !found.isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException("Words of families could not be encrypted", e);
        }
    }

    private static List<Plain> find(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND.formatted(table));
                ResultSet row = statement.executeQuery()) {
            List<Plain> found = new ArrayList<>();
            while (row.next()) {
                found.add(new Plain(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
            }
            return found;
        }
    }
}
