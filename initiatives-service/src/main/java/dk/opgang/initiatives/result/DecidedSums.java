package dk.opgang.initiatives.result;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * What adds up over several initiatives, by what was published of them: decided with the first answer, and the same in every later one.
 * Used as the system, in a transaction.
 */
@Singleton
class DecidedSums {

    private static final String FIND = "select asked, columns from published_sums where asked = any (?)";
    private static final String PUT =
            "insert into published_sums (asked, columns) values (?, ?) on conflict (asked) do nothing";

    private final AgroalDataSource database;

    DecidedSums(AgroalDataSource database) {
        this.database = database;
    }

    /** A name for what is asked of a year, by what was published of it last of each initiative. */
    static String asked(ResultFilter filter, int year, SortedMap<UUID, String> latest) {
        String whole = filter.municipalityCode() + "|" + filter.housingAreaId() + "|" + year + "|" + latest;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The columns that were decided to add up, by what was asked. */
    Map<String, Set<String>> find(Collection<String> asked) throws SQLException {
        Map<String, Set<String>> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, connection.createArrayOf("varchar", asked.toArray()));
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    found.put(
                            row.getString(1), Set.of((String[]) row.getArray(2).getArray()));
                }
            }
        }
        return found;
    }

    /** Keeps what was decided, unless somebody was first. */
    void put(Map<String, Set<String>> decided) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            for (Map.Entry<String, Set<String>> one : decided.entrySet()) {
                put.setString(1, one.getKey());
                put.setArray(
                        2, connection.createArrayOf("varchar", one.getValue().toArray()));
                put.addBatch();
            }
            put.executeBatch();
        }
    }
}
