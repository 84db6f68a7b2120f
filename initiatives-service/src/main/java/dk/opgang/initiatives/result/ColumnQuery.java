package dk.opgang.initiatives.result;

import dk.opgang.initiatives.enrolment.ToldOfInitiatives;
import dk.opgang.initiatives.template.document.Count;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.platform.inbox.Projections;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what a measure of a template's own means, told apart as the results are. Asked as the system, after the caller's right. */
@Singleton
class ColumnQuery {

    private final Projections projections;
    private final ToldOfInitiatives told;
    private final BusinessClock clock;

    ColumnQuery(Projections projections, ToldOfInitiatives told, BusinessClock clock) {
        this.projections = projections;
        this.told = told;
        this.clock = clock;
    }

    /** Which row a number belongs to. */
    record Keys(String key, @Nullable String key2) {

        /** Of the row over the whole period. */
        static final Keys TOTAL = new Keys("total", null);

        static Keys of(ResultRow row) {
            return new Keys(row.key(), row.key2());
        }
    }

    /** The facts of one kind, as {@link MeasuredFacts} puts them. */
    interface Facts {
        void into(SqlQuery query) throws SQLException;
    }

    /** The numbers of a measure by row, that of the whole period among them; none where nothing happened. */
    Map<Keys, BigDecimal> of(ResultQuestion question, Count.Counted counted, Parameters parameters)
            throws SQLException {
        MeasuredFacts facts = measured(question, counted, parameters);
        return of(question, Aggregate.of(counted.what()), query -> facts.put(counted, query));
    }

    /**
     * The facts themselves that a measure counts.
     *
     * @param most of more than so many nothing is told
     */
    Optional<List<CountedFact>> facts(ResultQuestion question, Count.Counted counted, Parameters parameters, int most)
            throws SQLException {
        MeasuredFacts facts = measured(question, counted, parameters);
        return projections.read(connection -> {
            SqlQuery query = keyed(connection, question, it -> facts.put(counted, it));
            query.add(
                    ") select key, key2, participant_id, municipality_code, employer, fact, amount from f limit ?",
                    most + 1);
            List<CountedFact> all = new ArrayList<>();
            try (PreparedStatement statement = query.prepare();
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Keys keys = keys(row, question.split());
                    if (keys != null) {
                        all.add(new CountedFact(
                                keys,
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getString(5),
                                String.valueOf(row.getString(6)),
                                row.getBigDecimal(7)));
                    }
                }
            }
            return all.size() > most ? Optional.empty() : Optional.of(all);
        });
    }

    private MeasuredFacts measured(ResultQuestion question, Count.Counted counted, Parameters parameters)
            throws SQLException {
        List<UUID> telling = counted.where().facts().isEmpty()
                ? List.of()
                : told.tellingYes(question.initiatives(), counted.where().facts());
        return new MeasuredFacts(question.initiatives(), telling, parameters, clock.today());
    }

    /** The facts, taken together in each row. */
    Map<Keys, BigDecimal> of(ResultQuestion question, Aggregate aggregate, Facts facts) throws SQLException {
        return projections.read(connection -> {
            SqlQuery query = keyed(connection, question, facts);
            query.add(") select key, key2, grouping(key) = 1, " + aggregate.sql()
                    + " from f group by grouping sets ((key, key2), ())");
            Map<Keys, BigDecimal> numbers = new HashMap<>();
            try (PreparedStatement statement = query.prepare();
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Keys keys = row.getBoolean(3) ? Keys.TOTAL : keys(row, question.split());
                    BigDecimal number = row.getBigDecimal(4);
                    if (keys != null && number != null) {
                        numbers.put(keys, aggregate.rounded(number));
                    }
                }
            }
            return numbers;
        });
    }

    /**
     * What a measure comes to from the first day of the question's period to the end of each month; a month is missing in which nothing had
     * happened yet.
     *
     * @param months one after the other
     */
    Map<YearMonth, BigDecimal> byMonth(
            ResultQuestion question, Count.Counted counted, Parameters parameters, List<YearMonth> months)
            throws SQLException {
        MeasuredFacts facts = measured(question, counted, parameters);
        Aggregate aggregate = Aggregate.of(counted.what());
        return projections.read(connection -> {
            SqlQuery query = keyed(connection, question, it -> facts.put(counted, it));
            query.add(
                    ") select to_char(m.month, 'YYYY-MM'), " + aggregate.sql()
                            + " from generate_series(?::date::timestamp, ?::date::timestamp, interval '1 month') m (month)"
                            + " join f on f.day < m.month + interval '1 month' group by m.month",
                    months.getFirst().atDay(1),
                    months.getLast().atDay(1));
            Map<YearMonth, BigDecimal> numbers = new HashMap<>();
            try (PreparedStatement statement = query.prepare();
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    BigDecimal number = row.getBigDecimal(2);
                    if (number != null) {
                        numbers.put(YearMonth.parse(row.getString(1)), aggregate.rounded(number));
                    }
                }
            }
            return numbers;
        });
    }

    /** Reads the facts as {@code f}, each with the keys by which the question splits them. */
    private SqlQuery keyed(Connection connection, ResultQuestion question, Facts facts) throws SQLException {
        SqlQuery query = new SqlQuery(connection).add("with facts as (");
        facts.into(query);
        query.add("),");
        FactSql.keyed(query, question, clock.today());
        return query;
    }

    private static @Nullable Keys keys(ResultSet row, Split split) throws SQLException {
        String key = row.getString(1);
        String key2 = row.getString(2);
        return key == null || key2 == null && split.second() != null ? null : new Keys(key, key2);
    }
}
