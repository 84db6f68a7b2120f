package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.classification.StoredFigures.Key;
import dk.opgang.housingareas.classification.StoredFigures.ScopedKey;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
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
class FiguresReader {

    private static final String OBSERVED = """
            select housing_area_id, indicator, year, value from observations
            where year between ? and ? and (?::uuid is null or housing_area_id = ?)""";

    private static final String AROUND =
            "select indicator, scope, year, value from reference_values where year between ? and ?";

    private final AgroalDataSource database;

    FiguresReader(AgroalDataSource database) {
        this.database = database;
    }

    /** The figures of one area, or of all, in the years, ends included. */
    Map<UUID, Map<Key, BigDecimal>> observed(@Nullable UUID area, int fromYear, int toYear) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OBSERVED)) {
            statement.setInt(1, fromYear);
            statement.setInt(2, toYear);
            statement.setObject(3, area);
            statement.setObject(4, area);
            statement.setFetchSize(5_000);
            Map<UUID, Map<Key, BigDecimal>> figures = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    figures.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                            .put(new Key(row.getString(2), row.getInt(3)), row.getBigDecimal(4));
                }
            }
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("The observations could not be read", e);
        }
    }

    /** The figures of the country, the regions and the municipalities in the years, ends included. */
    Map<ScopedKey, BigDecimal> around(int fromYear, int toYear) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AROUND)) {
            statement.setInt(1, fromYear);
            statement.setInt(2, toYear);
            Map<ScopedKey, BigDecimal> figures = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    figures.put(new ScopedKey(row.getString(1), row.getString(2), row.getInt(3)), row.getBigDecimal(4));
                }
            }
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("The reference values could not be read", e);
        }
    }
}
