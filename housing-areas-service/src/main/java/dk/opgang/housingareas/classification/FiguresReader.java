package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.area.HousingArea;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads figures by set: the whole country is classified at once, so that no entity is made of a single figure. */
@Singleton
public class FiguresReader {

    // From the lists of 2011, which take means of four years, to the list that is asked for.
    private static final int YEARS_BACK = 40;

    private static final String OBSERVED =
            "select housing_area_id, indicator, year, value from observations where status = 'approved' and year between ? and ?";

    private static final String OF_SOME = OBSERVED + " and housing_area_id = any(?)";

    private static final String AROUND =
            "select scope, indicator, year, value from reference_values where year between ? and ?";

    private final AgroalDataSource database;

    FiguresReader(AgroalDataSource database) {
        this.database = database;
    }

    /** What is known of an area for lists up to a year. */
    public KnownFigures of(HousingArea area, int toYear) {
        Series own = observed(List.of(area.id()), toYear).getOrDefault(area.id(), new Series());
        return new KnownFigures(own, around(toYear), area.municipalityCode());
    }

    /** The figures of all areas for lists up to a year. */
    public Map<UUID, Series> observed(int toYear) {
        return read("observations", OBSERVED, toYear, statement -> {}, row -> row.getObject(1, UUID.class));
    }

    /** The figures of some areas for lists up to a year. */
    public Map<UUID, Series> observed(Collection<UUID> areas, int toYear) {
        return read(
                "observations",
                OF_SOME,
                toYear,
                statement -> statement.setArray(3, statement.getConnection().createArrayOf("uuid", areas.toArray())),
                row -> row.getObject(1, UUID.class));
    }

    /** The figures of the country, the regions and the municipalities by their codes, for lists up to a year. */
    public Map<String, Series> around(int toYear) {
        return read("reference values", AROUND, toYear, statement -> {}, row -> row.getString(1));
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Place<K> {
        K of(ResultSet row) throws SQLException;
    }

    private <K> Map<K, Series> read(String what, String query, int toYear, Parameters parameters, Place<K> place) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, toYear - YEARS_BACK);
            statement.setInt(2, toYear);
            parameters.set(statement);
            statement.setFetchSize(5_000);
            Map<K, Series> figures = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    figures.computeIfAbsent(place.of(row), id -> new Series())
                            .put(row.getString(2), row.getInt(3), row.getBigDecimal(4));
                }
            }
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("The " + what + " could not be read", e);
        }
    }
}
