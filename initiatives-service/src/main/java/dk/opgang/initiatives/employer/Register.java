package dk.opgang.initiatives.employer;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is registered under a CVR, by whomever: there is one employer for each, and two who register it at once follow each other. */
@Singleton
class Register {

    private static final AdvisoryLock COMPANY = new AdvisoryLock("employer");

    private final AgroalDataSource database;

    Register(AgroalDataSource database) {
        this.database = database;
    }

    record Entry(UUID id, String cvr, String poster) {}

    /** The entry of a company, locked with its CVR until the transaction ends. */
    Optional<Entry> locked(String cvr) {
        return Sql.on(
                database,
                connection ->
                        Optional.ofNullable(locked(connection, List.of(cvr)).get(cvr)));
    }

    /** The entries of companies by their CVR, locked likewise. */
    static Map<String, Entry> locked(Connection connection, Collection<String> cvrs) throws SQLException {
        COMPANY.take(connection, cvrs);
        Map<String, Entry> entries = new HashMap<>();
        Sql.each(
                connection,
                "select id, cvr, poster from initiatives_registered(?)",
                row -> {
                    Entry entry = new Entry(row.getObject(1, UUID.class), row.getString(2), row.getString(3));
                    entries.put(entry.cvr(), entry);
                },
                SqlArrays.texts(cvrs));
        return entries;
    }
}
