package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.classification.Regions;
import dk.opgang.law.classification.Series;
import dk.opgang.law.classification.Surroundings;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads figures by set: the whole country is classified at once, so that no entity is made of a single figure. */
@Singleton
public class FiguresReader {

    // From the lists of 2011, which take means of four years, to the list that is asked for.
    private static final int YEARS_BACK = 40;

    private static final int FEW = 100;

    // Drafts are shown to those who answer for the area, and give no class to anybody. What only the municipality sees
    // is missing to everybody else: a distance or a way out would tell it as well as the figure itself.
    private static final String APPROVED =
            "select o.housing_area_id, o.indicator, o.year, o.value from shown_observations o where o.value is not null";

    // The number of what was wanted stands for its indicator and year: less to send for each of very many rows.
    private static final String WANTED = """
        select o.housing_area_id, wanted.number, o.value
        from unnest(?::varchar[], ?::int[]) with ordinality as wanted (indicator, year, number)
        join shown_observations o on o.indicator = wanted.indicator and o.year = wanted.year
        where o.value is not null\
        """;

    private static final String WANTED_OF_SOME = WANTED + " and o.housing_area_id = any(?)";

    // Without bounds on the years: a plan for any bounds would take them for narrow, and read all areas.
    private static final String OF_SOME = APPROVED + " and o.housing_area_id = any(?)";

    private static final String OLDER = """
        select o.housing_area_id, o.indicator, o.year, o.value
        from unnest(?::uuid[], ?::varchar[]) as wanted (area, indicator)
        join shown_observations o on o.housing_area_id = wanted.area and o.indicator = wanted.indicator
        where o.value is not null and o.year < ?\
        """;

    private static final String AROUND =
            "select scope, indicator, year, value from reference_values where scope = any (?) and year between ? and ?";

    private final AgroalDataSource database;

    FiguresReader(AgroalDataSource database) {
        this.database = database;
    }

    /** What is known of an area, and around it up to a year. */
    public KnownFigures of(HousingArea area, int toYear) {
        Series own = observed(List.of(area.id())).getOrDefault(area.id(), new Series());
        return known(area, own, around(toYear, Regions.codes(area.municipalityCode())));
    }

    /** What is known of an area, by figures that were read. */
    static KnownFigures known(HousingArea area, Series own, Surroundings around) {
        return KnownFigures.of(own, around, area.municipalityCode(), area::existsOn);
    }

    /** All figures of some areas. */
    public Map<UUID, Series> observed(Collection<UUID> areas) {
        Map<UUID, Series> figures = new HashMap<>();
        read(OF_SOME, statement -> statement.setArray(1, array(statement, "uuid", areas)), named(figures));
        return figures;
    }

    /** The figures of the country and the regions by their codes, for lists up to a year: no law asks for those of municipalities. */
    public Surroundings around(int toYear) {
        return around(toYear, Regions.codes());
    }

    private Surroundings around(int toYear, Set<String> regions) {
        Set<String> scopes = new HashSet<>(regions);
        scopes.add(Surroundings.NATIONAL);
        Map<String, Series> figures = new HashMap<>();
        read(
                AROUND,
                statement -> {
                    statement.setArray(1, array(statement, "varchar", scopes));
                    statement.setInt(2, toYear - YEARS_BACK);
                    statement.setInt(3, toYear);
                },
                row -> figures.computeIfAbsent(row.getString(1), scope -> new Series())
                        .put(row.getString(2), row.getInt(3), row.getBigDecimal(4)));
        return new Surroundings(figures);
    }

    /** Some figures of areas; of very many those of all there are, which costs less than to name them. */
    Map<UUID, Series> of(List<LawVersion.Figure> wanted, List<HousingArea> areas) {
        Map<UUID, Series> figures = new HashMap<>();
        if (areas.size() <= FEW) {
            add(figures, wanted, areas.stream().map(HousingArea::id).toList());
        } else {
            read(WANTED, statement -> set(statement, wanted), numbered(wanted, figures));
        }
        return figures;
    }

    /** Adds some figures of some areas to those that are known. */
    void add(Map<UUID, Series> figures, List<LawVersion.Figure> wanted, Collection<UUID> areas) {
        read(
                WANTED_OF_SOME,
                statement -> {
                    set(statement, wanted);
                    statement.setArray(3, array(statement, "uuid", areas));
                },
                numbered(wanted, figures));
    }

    /** An indicator of an area. */
    record Wanted(UUID area, String indicator) {}

    /** Adds the figures before a year to those that are known. */
    void addOlder(Map<UUID, Series> figures, List<Wanted> wanted, int year) {
        read(
                OLDER,
                statement -> {
                    statement.setArray(
                            1,
                            array(
                                    statement,
                                    "uuid",
                                    wanted.stream().map(Wanted::area).toList()));
                    statement.setArray(
                            2,
                            array(
                                    statement,
                                    "varchar",
                                    wanted.stream().map(Wanted::indicator).toList()));
                    statement.setInt(3, year);
                },
                named(figures));
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private static void set(PreparedStatement statement, List<LawVersion.Figure> wanted) throws SQLException {
        statement.setArray(
                1,
                array(
                        statement,
                        "varchar",
                        wanted.stream().map(LawVersion.Figure::indicator).toList()));
        statement.setArray(
                2,
                array(
                        statement,
                        "int4",
                        wanted.stream().map(LawVersion.Figure::year).toList()));
    }

    private static Array array(PreparedStatement statement, String type, Collection<?> items) throws SQLException {
        return statement.getConnection().createArrayOf(type, items.toArray());
    }

    private static Sql.RowTaker named(Map<UUID, Series> figures) {
        return row -> figures.computeIfAbsent(row.getObject(1, UUID.class), id -> new Series())
                .put(row.getString(2), row.getInt(3), row.getBigDecimal(4));
    }

    private static Sql.RowTaker numbered(List<LawVersion.Figure> wanted, Map<UUID, Series> figures) {
        return row -> {
            LawVersion.Figure figure = wanted.get(row.getInt(2) - 1);
            figures.computeIfAbsent(row.getObject(1, UUID.class), id -> new Series())
                    .put(figure.indicator(), figure.year(), row.getBigDecimal(3));
        };
    }

    private void read(String query, Parameters parameters, Sql.RowTaker each) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            parameters.set(statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    each.take(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The figures could not be read", e);
        }
    }
}
