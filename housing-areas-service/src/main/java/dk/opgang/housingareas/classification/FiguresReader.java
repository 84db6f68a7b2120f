package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.area.HousingArea;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads figures by set: the whole country is classified at once, so that no entity is made of a single figure. */
@Singleton
public class FiguresReader {

    // From the lists of 2011, which take means of four years, to the list that is asked for.
    private static final int YEARS_BACK = 40;

    private static final String OBSERVED = """
        select housing_area_id, indicator, year, value from observations
        where year between ? and ? and (?::uuid is null or housing_area_id = ?)\
        """;

    private static final String AROUND =
            "select scope, indicator, year, value from reference_values where year between ? and ?";

    private final AgroalDataSource database;

    FiguresReader(AgroalDataSource database) {
        this.database = database;
    }

    /** What is known of an area for lists up to a year. */
    public KnownFigures of(HousingArea area, int toYear) {
        Series own = observed(area.id(), toYear).getOrDefault(area.id(), new Series());
        return new KnownFigures(own, around(toYear), area.municipalityCode());
    }

    /** The figures of all areas for lists up to a year. */
    public Map<UUID, Series> observed(int toYear) {
        return observed(null, toYear);
    }

    private Map<UUID, Series> observed(@Nullable UUID area, int toYear) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OBSERVED)) {
            statement.setInt(1, toYear - YEARS_BACK);
            statement.setInt(2, toYear);
            statement.setObject(3, area);
            statement.setObject(4, area);
            statement.setFetchSize(5_000);
            return read(statement, row -> row.getObject(1, UUID.class));
        } catch (SQLException e) {
            throw new IllegalStateException("The observations could not be read", e);
        }
    }

    /** The figures of the country, the regions and the municipalities by their codes, for lists up to a year. */
    public Map<String, Series> around(int toYear) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AROUND)) {
            statement.setInt(1, toYear - YEARS_BACK);
            statement.setInt(2, toYear);
            return read(statement, row -> row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException("The reference values could not be read", e);
        }
    }

    private interface Place<K> {
        K of(ResultSet row) throws SQLException;
    }

    private static <K> Map<K, Series> read(PreparedStatement statement, Place<K> place) throws SQLException {
        Map<K, Series> figures = new HashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                figures.computeIfAbsent(place.of(row), id -> new Series())
                        .put(row.getString(2), row.getInt(3), row.getBigDecimal(4));
            }
        }
        return figures;
    }
}
