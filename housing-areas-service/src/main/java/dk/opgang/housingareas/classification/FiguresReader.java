package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.area.HousingArea;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads figures by set: the whole country is classified at once, so that no entity is made of a single figure. */
@Singleton
public class FiguresReader {

    // From the lists of 2011, which take means of four years, to the list that is asked for.
    private static final int YEARS_BACK = 40;

    private static final int PART = 5_000;

    // Drafts are shown to those who answer for the area, and give no class to anybody.
    private static final String APPROVED =
            "select o.housing_area_id, o.indicator, o.year, o.value from observations o where o.status = 'approved'";

    private static final String OBSERVED = APPROVED + " and o.year between ? and ?";

    private static final String OF_LIST = """
        select o.housing_area_id, o.indicator, o.year, o.value
        from unnest(?::varchar[], ?::int[]) as wanted (indicator, year)
        join observations o on o.indicator = wanted.indicator and o.year = wanted.year
        where o.status = 'approved'\
        """;

    // Without bounds on the years: a plan for any bounds would take them for narrow, and read all areas.
    private static final String OF_SOME = APPROVED + " and o.housing_area_id = any(?)";

    private static final String AROUND =
            "select scope, indicator, year, value from reference_values where year between ? and ?";

    private final AgroalDataSource database;

    FiguresReader(AgroalDataSource database) {
        this.database = database;
    }

    /** What is known of an area, and around it up to a year. */
    public KnownFigures of(HousingArea area, int toYear) {
        Series own = observed(List.of(area.id())).getOrDefault(area.id(), new Series());
        return new KnownFigures(own, around(toYear), area.municipalityCode());
    }

    /** The figures of all areas for lists up to a year. */
    public Map<UUID, Series> observed(int toYear) {
        return read("observations", OBSERVED, years(toYear), row -> row.getObject(1, UUID.class));
    }

    /** All figures of some areas. */
    public Map<UUID, Series> observed(Collection<UUID> areas) {
        return read(
                "observations",
                OF_SOME,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", areas.toArray())),
                row -> row.getObject(1, UUID.class));
    }

    /** The figures of the country, the regions and the municipalities by their codes, for lists up to a year. */
    public Map<String, Series> around(int toYear) {
        return read("reference values", AROUND, years(toYear), row -> row.getString(1));
    }

    /** The figures of all areas that one list reads, and no more: they stay as many as there are areas, however long the history. */
    public Map<UUID, Series> ofList(LawVersion law, LocalDate listDate) {
        List<LawVersion.Figure> wanted = law.reads(listDate.getYear());
        return read(
                "observations",
                OF_LIST,
                statement -> {
                    Connection connection = statement.getConnection();
                    statement.setArray(
                            1, connection.createArrayOf("varchar", array(wanted, LawVersion.Figure::indicator)));
                    statement.setArray(2, connection.createArrayOf("int4", array(wanted, LawVersion.Figure::year)));
                },
                row -> row.getObject(1, UUID.class));
    }

    private static Object[] array(List<LawVersion.Figure> figures, Function<LawVersion.Figure, Object> part) {
        return figures.stream().map(part).toArray();
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Place<K> {
        K of(ResultSet row) throws SQLException;
    }

    private static Parameters years(int toYear) {
        return statement -> {
            // A long answer comes in parts; a short one is planned to be read to its end.
            statement.setFetchSize(PART);
            statement.setInt(1, toYear - YEARS_BACK);
            statement.setInt(2, toYear);
        };
    }

    private <K> Map<K, Series> read(String what, String query, Parameters parameters, Place<K> place) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            parameters.set(statement);
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
