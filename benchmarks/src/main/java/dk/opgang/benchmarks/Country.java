package dk.opgang.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A country of housing areas with all their figures, written past the API: only reading it is measured. */
final class Country {

    private static final String AREAS = """
        insert into housing_areas (id, created_at, updated_at, version, poster, name, municipality_code, valid_from)
        select gen_random_uuid(), now(), now(), 0, 'benchmark', 'Area ' || n, '615', date '2000-01-01'
        from generate_series(1, %d) n\
        """;

    // One area in twenty or so meets what the list asks for, the others do not.
    private static final String FIGURES = """
        insert into observations (id, created_at, updated_at, version, housing_area_id, indicator, year, value)
        select gen_random_uuid(), now(), now(), 0, a.id, i.indicator, y,
               round((i.low + random() * (i.high - i.low))::numeric, i.decimals)
        from housing_areas a, generate_series(%d, %d) y,
             (values ('residents', 800, 3000, 0), ('working-age-residents', 500, 2000, 0),
                     ('outside-work-and-education-pct', 25, 45, 2), ('non-western-pct', 10, 65, 2),
                     ('convicted-pct', 0, 3, 2), ('basic-school-only-pct', 30, 70, 2),
                     ('gross-income-dkk', 150000, 300000, 0), ('gross-income-index-pct', 45, 85, 2))
                 as i (indicator, low, high, decimals)
        where not exists (select from observations o where o.housing_area_id = a.id and o.year = y)\
        """;

    private static final String AROUND = """
        insert into reference_values (id, created_at, updated_at, version, indicator, scope, year, value)
        select gen_random_uuid(), now(), now(), 0, i.indicator, i.scope, y, i.value
        from generate_series(%d, %d) y,
             (select 'convicted-pct', 'national', 0.66
              union all
              select 'gross-income-dkk', region::varchar, 350000 from generate_series(1081, 1085) region)
                 as i (indicator, scope, value)
        on conflict do nothing\
        """;

    private final Connection connection;

    Country(Connection connection) {
        this.connection = connection;
    }

    void areas(int count) throws SQLException {
        execute(AREAS.formatted(count));
    }

    /** Adds what is missing, so that a history can grow. */
    void figures(int fromYear, int toYear) throws SQLException {
        execute(FIGURES.formatted(fromYear, toYear));
        execute(AROUND.formatted(fromYear, toYear));
        execute("vacuum analyze observations");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
