package dk.opgang.housingareas.figures.caseshare;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.inbox.Projections;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts the people on benefits on the last day of each year, as far as the running caller may see them. */
@Singleton
class CaseReader {

    private static final String COUNT = """
            select year, count(distinct participant_id)
            from generate_series(?, ?) year
            left join flow_spells on housing_area_id = ? and benefit_group = any (?)
                and municipality_code = ?
                and period_from <= make_date(year, 12, 31)
                and coalesce(period_to, 'infinity'::date) > make_date(year, 12, 31)
            group by year""";

    private static final String RESIDENTS = """
            select year, value from shown_observations
            where housing_area_id = ? and indicator = 'working-age-residents' and year between ? and ?
                and value is not null""";

    private static final String[] GROUPS = CodeList.load("benefit-groups").codes().stream()
            .filter(group -> Boolean.TRUE.equals(group.attributes().get("countsInTotals")))
            .map(Code::code)
            .toArray(String[]::new);

    private final Projections projections;
    private final AgroalDataSource database;

    CaseReader(Projections projections, AgroalDataSource database) {
        this.projections = projections;
        this.database = database;
    }

    /** Persons by year; every year of the span, ends included. */
    Map<Integer, Long> cases(UUID area, int fromYear, int toYear, String municipality) {
        try {
            return projections.read(connection -> {
                Map<Integer, Long> cases = new TreeMap<>();
                Sql.each(
                        connection,
                        COUNT,
                        row -> cases.put(row.getInt(1), row.getLong(2)),
                        fromYear,
                        toYear,
                        area,
                        connection.createArrayOf("text", GROUPS),
                        municipality);
                return cases;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The cases could not be counted", e);
        }
    }

    /** Residents of working age by year; years that nobody has told are missing. */
    Map<Integer, BigDecimal> residents(UUID area, int fromYear, int toYear) {
        Map<Integer, BigDecimal> residents = new TreeMap<>();
        Sql.each(
                database, RESIDENTS, row -> residents.put(row.getInt(1), row.getBigDecimal(2)), area, fromYear, toYear);
        return residents;
    }
}
