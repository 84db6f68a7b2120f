package dk.opgang.initiatives.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of what was published of the columns that templates add, by initiative and year. Used as the system, in a transaction. */
@Singleton
class PublishedColumns {

    private static final TypeReference<Map<String, @Nullable BigDecimal>> NUMBERS = new TypeReference<>() {};
    private static final String LIST =
            "select initiative_id, year, edition, counted_by, numbers from published_columns where initiative_id = any (?)";
    private static final String PUT = """
            insert into published_columns (initiative_id, year, edition, counted_by, numbers) values (?, ?, ?, ?, ?::jsonb)
            on conflict (initiative_id, year) do update
                set edition = excluded.edition, counted_by = excluded.counted_by, numbers = excluded.numbers""";

    private final AgroalDataSource database;
    private final ObjectMapper mapper;

    PublishedColumns(AgroalDataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * The columns of a year.
     *
     * @param edition with which they were decided
     * @param countedBy the template, and what was given to it, by which they were counted
     * @param numbers of the columns that are shown, by key; null where there is none, as of a share of nothing
     */
    record Year(LocalDate edition, String countedBy, Map<String, @Nullable BigDecimal> numbers) {

        /** Whether a number other than 0 is shown. */
        boolean showsSomething() {
            return numbers.values().stream().anyMatch(number -> number != null && number.signum() != 0);
        }
    }

    Map<UUID, Map<Integer, Year>> of(Collection<UUID> initiatives) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setArray(1, SqlArrays.uuids(connection, initiatives));
            Map<UUID, Map<Integer, Year>> all = new HashMap<>();
            try (ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    all.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
                            .put(
                                    row.getInt(2),
                                    new Year(
                                            row.getObject(3, LocalDate.class),
                                            row.getString(4),
                                            mapper.readValue(row.getString(5), NUMBERS)));
                }
            }
            return all;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Published columns could not be read", e);
        }
    }

    /** Keeps what was decided of a year; it takes the place of what has shown nothing. */
    void put(UUID initiative, int year, Year columns) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setObject(1, initiative);
            put.setInt(2, year);
            put.setObject(3, columns.edition());
            put.setString(4, columns.countedBy());
            put.setString(5, mapper.writeValueAsString(columns.numbers()));
            put.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Published columns could not be kept", e);
        }
    }
}
