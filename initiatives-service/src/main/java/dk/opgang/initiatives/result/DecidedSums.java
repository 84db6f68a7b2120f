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
import java.util.TreeMap;
import java.util.UUID;

/**
 * What adds up over several initiatives, by what was published of them: decided with the first answer, and the same in every later one. Once
 * there is a later edition of one of them nobody asks again by the former ones: what was decided then goes. Used as the system, in a
 * transaction.
 */
@Singleton
class DecidedSums {

    private static final String FIND = "select asked, columns from published_sums where asked = any (?)";
    private static final String PUT =
            "insert into published_sums (asked, columns, about, editions) values (?, ?, ?, ?) on conflict (asked) do nothing";
    // One who still answers by former editions takes nothing away that was decided by later ones.
    private static final String SUPERSEDE = "delete from published_sums where about = ? and editions < ?";

    private final AgroalDataSource database;

    DecidedSums(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What is asked of a year.
     *
     * @param name of what is asked, by what was published last of each initiative
     * @param about of what is asked, whichever editions there are
     * @param editions how many there are of all of them
     */
    record Asked(String name, String about, long editions) {

        static Asked of(ResultFilter filter, int year, SortedMap<UUID, Latest> latest) {
            String where = filter.municipalityCode() + "|" + filter.housingAreaId() + "|" + year + "|";
            SortedMap<UUID, String> told = new TreeMap<>();
            latest.forEach((id, edition) -> told.put(id, edition.number() + " " + edition.whole()));
            return new Asked(
                    named(where + told),
                    named(where + latest.keySet()),
                    latest.values().stream().mapToLong(Latest::number).sum());
        }

        private static String named(String what) {
            return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    /**
     * What was published of an initiative last.
     *
     * @param number as the how manieth edition
     * @param whole the counts of everywhere
     */
    record Latest(int number, String whole) {}

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

    /** Keeps what was decided, unless somebody was first, and forgets what was decided by former editions. */
    void put(Map<Asked, Set<String>> decided) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT);
                PreparedStatement supersede = connection.prepareStatement(SUPERSEDE)) {
            for (Map.Entry<Asked, Set<String>> one : decided.entrySet()) {
                Asked asked = one.getKey();
                put.setString(1, asked.name());
                put.setArray(
                        2, connection.createArrayOf("varchar", one.getValue().toArray()));
                put.setString(3, asked.about());
                put.setLong(4, asked.editions());
                put.addBatch();
                supersede.setString(1, asked.about());
                supersede.setLong(2, asked.editions());
                supersede.addBatch();
            }
            put.executeBatch();
            supersede.executeBatch();
        }
    }
}
