package dk.opgang.housingareas.figures.comparison;

import dk.opgang.housingareas.figures.disclosure.FigureKey;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the caller sees of an area's figures together with the reference values of places around it. */
@Singleton
class FiguresBeside {

    static final String AREA = "area";

    private static final String FIGURES = """
            select ? as place, indicator, year, value from shown_observations
            where housing_area_id = ? and year between ? and ?
                and (?::text is null or indicator = ?)
            union all
            select scope, indicator, year, value from reference_values
            where scope = any (?) and year between ? and ? and (?::text is null or indicator = ?)""";

    private final AgroalDataSource database;

    FiguresBeside(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Values by place ({@link #AREA}, {@code national}, or a code), for each indicator and year, ordered by both. A figure of the area
     * that the caller does not see is there, and null.
     *
     * @param around the places whose reference values are wanted
     */
    Map<FigureKey, Map<String, @Nullable BigDecimal>> read(
            UUID area, Set<String> around, Span span, @Nullable String indicator) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIGURES)) {
            statement.setString(1, AREA);
            statement.setObject(2, area);
            statement.setArray(7, connection.createArrayOf("varchar", around.toArray()));
            for (int first : new int[] {3, 8}) {
                statement.setInt(first, span.fromYear());
                statement.setInt(first + 1, span.toYear());
                statement.setString(first + 2, indicator);
                statement.setString(first + 3, indicator);
            }
            Map<FigureKey, Map<String, @Nullable BigDecimal>> figures =
                    new TreeMap<>(Comparator.comparing(FigureKey::indicator).thenComparing(FigureKey::year));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    figures.computeIfAbsent(new FigureKey(row.getString(2), row.getInt(3)), it -> new HashMap<>())
                            .put(row.getString(1), row.getBigDecimal(4));
                }
            }
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("The figures to compare could not be read", e);
        }
    }
}
