package dk.opgang.housingareas.figures.disclosure;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which figures are hidden, in the transaction that writes figures: whoever reads them finds the decision made. Within a
 * transaction first {@link #lock}, then write, then {@link #refresh}.
 */
@Singleton
public class HiddenFigures {

    // In one order for all, so that no two writers wait for each other.
    private static final String LOCK = "select id from housing_areas where id = any (?) order by id for no key update";

    private static final String HIDDEN =
            "select housing_area_id, indicator, year from hidden_figures where housing_area_id = any (?)";

    private static final String FIGURES = """
            select housing_area_id, indicator, year, value from observations
            where housing_area_id = any (?) and status = 'approved'
                and (?::int[] is null or year = any (?) or indicator = any (?))""";

    private static final String FORGET = """
            delete from hidden_figures
            where housing_area_id = any (?) and (?::int[] is null or year = any (?))""";

    private static final String KEEP = """
            insert into hidden_figures (housing_area_id, indicator, year, municipality_code)
            select a.id, hidden.indicator, hidden.year, a.municipality_code
            from unnest(?::uuid[], ?::varchar[], ?::int[]) as hidden (area, indicator, year)
            join housing_areas a on a.id = hidden.area""";

    private final AgroalDataSource database;
    private final FigureControl control;

    HiddenFigures(AgroalDataSource database, FigureControl control) {
        this.database = database;
        this.control = control;
    }

    /** A figure of an area. */
    public record Of(UUID area, FigureKey key) {}

    /** Lets writers of figures of an area follow each other until their transactions end: each decides by all figures. */
    public void lock(Collection<UUID> areas) {
        on(areas, connection -> Sql.call(connection, LOCK, SqlArrays.uuids(connection, areas)));
    }

    /** Those figures of the areas that are hidden now. */
    Set<Of> of(Collection<UUID> areas) {
        Set<Of> hidden = new HashSet<>();
        on(areas, connection -> {
            Sql.each(
                    connection,
                    HIDDEN,
                    row -> hidden.add(
                            new Of(row.getObject(1, UUID.class), new FigureKey(row.getString(2), row.getInt(3)))),
                    SqlArrays.uuids(connection, areas));
        });
        return hidden;
    }

    /** Decides anew for areas, by the figures as they are written now. */
    void refresh(Collection<UUID> areas) {
        refresh(areas, null);
    }

    /**
     * Decides anew after figures were written, for the years that they have a say in.
     *
     * @return those figures of the years that are hidden
     */
    public Set<Of> refresh(Set<Of> written) {
        // What others are held against has a say in every year without one of its own.
        Set<UUID> whole = areas(
                written.stream().filter(it -> control.bases().contains(it.key().indicator())));
        Set<Of> others =
                written.stream().filter(it -> !whole.contains(it.area())).collect(Collectors.toSet());
        Integer[] years = others.stream().map(it -> it.key().year()).distinct().toArray(Integer[]::new);
        Set<Of> hidden = new HashSet<>(refresh(whole, null));
        hidden.addAll(refresh(areas(others.stream()), years));
        return hidden;
    }

    private static Set<UUID> areas(Stream<Of> figures) {
        return figures.map(Of::area).collect(Collectors.toSet());
    }

    private List<Of> refresh(Collection<UUID> areas, Integer @Nullable [] years) {
        List<Of> hidden = new ArrayList<>();
        on(areas, connection -> {
            figures(connection, areas, years).forEach((area, figures) -> control.hidden(figures).stream()
                    .filter(key -> years == null || Arrays.asList(years).contains(key.year()))
                    .forEach(key -> hidden.add(new Of(area, key))));
            try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
                select(statement, areas, years);
                statement.executeUpdate();
            }
            keep(connection, hidden);
        });
        return hidden;
    }

    private Map<UUID, AreaFigures> figures(Connection connection, Collection<UUID> areas, Integer @Nullable [] years)
            throws SQLException {
        Map<UUID, AreaFigures> figures = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIGURES)) {
            select(statement, areas, years);
            statement.setArray(
                    4, connection.createArrayOf("varchar", control.bases().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    figures.computeIfAbsent(row.getObject(1, UUID.class), it -> new AreaFigures())
                            .put(row.getString(2), row.getInt(3), row.getBigDecimal(4));
                }
            }
        }
        return figures;
    }

    private static void select(PreparedStatement statement, Collection<UUID> areas, Integer @Nullable [] years)
            throws SQLException {
        Connection connection = statement.getConnection();
        Array some = years == null ? null : connection.createArrayOf("int4", years);
        statement.setArray(1, SqlArrays.uuids(connection, areas));
        statement.setArray(2, some);
        statement.setArray(3, some);
    }

    private static void keep(Connection connection, List<Of> hidden) throws SQLException {
        if (hidden.isEmpty()) {
            return;
        }
        Array areas = SqlArrays.uuids(connection, hidden, Of::area);
        Array indicators = connection.createArrayOf(
                "varchar", hidden.stream().map(it -> it.key().indicator()).toArray());
        Array years = connection.createArrayOf(
                "int4", hidden.stream().map(it -> it.key().year()).toArray());
        Sql.update(connection, KEEP, areas, indicators, years);
    }

    private void on(Collection<UUID> areas, Sql.Task work) {
        if (areas.isEmpty()) {
            return;
        }
        Sql.run(database, work);
    }
}
