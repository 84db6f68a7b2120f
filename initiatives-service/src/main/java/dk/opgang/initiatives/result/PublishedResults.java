package dk.opgang.initiatives.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The register of what was published of the years of an initiative. Used as the system, in a transaction. */
@Singleton
class PublishedResults {

    // Two readers of a new edition follow each other, so that both get the same one.
    private static final AdvisoryLock INITIATIVE = new AdvisoryLock("results");

    private static final String LIST = """
            select initiative_id, year, edition, counts, shown from published_results
            where initiative_id = any (?) order by initiative_id, year, number""";
    private static final String PUT = """
            insert into published_results (initiative_id, year, number, edition, counts, shown) values (?, ?, ?, ?, ?::jsonb, ?)
            on conflict (initiative_id, year, number) do update
                set edition = excluded.edition, counts = excluded.counts, shown = excluded.shown""";
    private static final String CONFIRM = """
            update published_results p set edition = ?
            where initiative_id = ? and year = ?
              and number = (select max(number) from published_results l where l.initiative_id = p.initiative_id and l.year = p.year)""";

    private final AgroalDataSource database;
    private final ObjectMapper mapper;

    PublishedResults(AgroalDataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Lets nobody else publish of the initiative until the transaction ends. */
    void lock(UUID initiative) {
        INITIATIVE.take(database, initiative);
    }

    /** The editions of each year, the latest last. */
    SortedMap<Integer, List<PublishedYear>> of(UUID initiative) throws SQLException {
        return of(List.of(initiative)).getOrDefault(initiative, new TreeMap<>());
    }

    /** The same of several initiatives, by their ids; those of which nothing was published are missing. */
    Map<UUID, SortedMap<Integer, List<PublishedYear>>> of(List<UUID> initiatives) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setArray(1, SqlArrays.uuids(connection, initiatives));
            Map<UUID, SortedMap<Integer, List<PublishedYear>>> all = new HashMap<>();
            try (ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    all.computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeMap<>())
                            .computeIfAbsent(row.getInt(2), year -> new ArrayList<>())
                            .add(new PublishedYear(
                                    row.getInt(2),
                                    row.getObject(3, LocalDate.class),
                                    mapper.readValue(row.getString(4), YearCounts.class),
                                    Set.of((String[]) row.getArray(5).getArray())));
                }
            }
            return all;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Published results could not be read", e);
        }
    }

    /** Keeps the edition of a year under its number; it takes the place of one that has shown nobody. */
    void put(UUID initiative, int number, PublishedYear published) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setObject(1, initiative);
            put.setInt(2, published.year());
            put.setInt(3, number);
            put.setObject(4, published.edition());
            put.setString(5, mapper.writeValueAsString(published.counts()));
            put.setArray(
                    6, connection.createArrayOf("varchar", published.shown().toArray()));
            put.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Published results could not be kept", e);
        }
    }

    /** What was published of the year last holds on with this edition. */
    void confirm(UUID initiative, PublishedYear published) throws SQLException {
        Sql.update(database, CONFIRM, published.edition(), initiative, published.year());
    }
}
