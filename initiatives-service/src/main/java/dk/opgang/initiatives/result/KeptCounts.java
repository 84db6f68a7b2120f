package dk.opgang.initiatives.result;

import dk.opgang.initiatives.placement.rules.Counting;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The counts of a municipality's own citizens in an initiative, by year and kind, from what {@link KeepCounts} keeps of a large one: exactly what
 * counting its rows gives. What was changed since, and contacts, are taken along.
 */
@Singleton
class KeptCounts {

    /** From so many facts on, counting them takes longer than a reader should wait. */
    private static final long MANY = 10_000;

    private static final Set<Bucket> KEPT = Set.of(Bucket.YEAR, Bucket.KIND, Bucket.TOTAL);

    private static final String ASKED = """
            select asked_on from kept_results where initiative_id = ? and counted_to <= ? and counting = ?""";

    // Neither waits for whoever is counting it just then.
    private static final String ASK = """
            insert into kept_results (initiative_id, asked_on) values (?, ?) on conflict (initiative_id) do nothing""";

    private static final String ASKED_AGAIN = """
            update kept_results set asked_on = ?
            where initiative_id = (select initiative_id from kept_results where initiative_id = ? for update skip locked)""";

    private static final String CHANGES = """
            with changes as (
                select municipality_code, participant_id, day, fact, kind, told, times from kept_result_changes
                where initiative_id = ? and noted_by >= (select noted_from from kept_results where initiative_id = ?)
                  and municipality_code = ? and day <= ?
                union all
                select municipality_code, participant_id, day, fact, kind, told, times from kept_result_later
                where initiative_id = ? and municipality_code = ? and day <= ?
                union all
                select municipality_code, participant_id, held_on, 'contact', '', '', 1 from counted_contacts
                where initiative_id = ? and municipality_code = ? and held_on >= ? and held_on <= ?)""";

    private static final String NOW = ", cells as (select year, kind, " + KeptSql.each(KeptSql.COLUMNS, "sum($) as $")
            + " from (select year, kind, " + KeptSql.each(KeptSql.COLUMNS, "$") + " from changed union all"
            + " select year, kind, " + KeptSql.each(KeptSql.COLUMNS, "$") + " from kept_result_cells"
            + " where initiative_id = ? and municipality_code = ?) c group by 1, 2)";

    /** In the order of {@link ResultQuery#count}. */
    private static final List<String> ANSWER = List.of(
            "people",
            "contacts",
            "internships",
            "education",
            "employment",
            "placements",
            "workplaces",
            "enrolments",
            "asked6",
            "job6",
            "area6",
            "asked12",
            "job12",
            "area12");

    private final Counting counting;
    private final BusinessClock clock;

    KeptCounts(Counting counting, BusinessClock clock) {
        this.counting = counting;
        this.clock = clock;
    }

    /** What counts them, as the system; empty if they are not kept. */
    Optional<SqlQuery> query(Connection connection, ResultQuestion question) throws SQLException {
        if (!canBeKept(question)) {
            return Optional.empty();
        }
        UUID initiative = question.initiatives().getFirst();
        LocalDate today = clock.today();
        Optional<LocalDate> asked = Sql.first(
                connection, ASKED, row -> row.getObject(1, LocalDate.class), initiative, today, KeptSql.rule(counting));
        if (asked.isPresent() && asked.get().isBefore(today)) {
            Sql.update(connection, ASKED_AGAIN, today, initiative);
        }
        return asked.isPresent() ? Optional.of(query(connection, question, initiative, today)) : Optional.empty();
    }

    /** Has the counts kept from now on if they are of many. */
    void askedFor(Connection connection, ResultQuestion question, ResultRow total) throws SQLException {
        if (canBeKept(question) && total.placements() + total.enrolments() >= MANY) {
            Sql.update(connection, ASK, question.initiatives().getFirst(), clock.today());
        }
    }

    private static boolean canBeKept(ResultQuestion question) {
        String municipality = question.whose().municipality();
        return question.initiatives().size() == 1
                && question.area() == null
                && municipality != null
                && question.whose().equals(Whose.allCitizensOf(municipality))
                && KEPT.containsAll(question.split().buckets())
                && (question.period().equals(Period.since(ResultParams.FIRST)) || isYear(question.period()));
    }

    private static boolean isYear(Period period) {
        return period.from().getDayOfYear() == 1
                && !period.from().isBefore(ResultParams.FIRST)
                && period.from().plusYears(1).equals(period.to());
    }

    private SqlQuery query(Connection connection, ResultQuestion question, UUID initiative, LocalDate today)
            throws SQLException {
        Split split = question.split();
        String municipality = question.whose().municipality();
        int year = isYear(question.period()) ? question.period().from().getYear() : 0;
        boolean isOfBoth = year == 0 && split.isBy(Bucket.YEAR) && split.isBy(Bucket.KIND);
        SqlQuery query = new SqlQuery(connection)
                .add(
                        CHANGES,
                        initiative,
                        initiative,
                        municipality,
                        today,
                        initiative,
                        municipality,
                        today,
                        initiative,
                        municipality,
                        ResultParams.FIRST,
                        today);
        return KeptSql.changed(query, initiative, counting, isOfBoth ? "(year, kind), ()" : KeptSql.EVERY_CELL)
                .add(NOW, initiative, municipality)
                .add("select " + key(split.first()) + ", " + (split.second() == null ? "null" : key(split.second()))
                        + ", false, " + KeptSql.each(ANSWER, "$") + " from cells where facts > 0")
                .when(split.isBy(Bucket.TOTAL), "and false")
                .add(split.isBy(Bucket.YEAR) ? "and year <> 0 and ? in (0, year)" : "and year = ?", year)
                .add(split.isBy(Bucket.KIND) ? "and kind not in ('', '*')" : "and kind = '*'")
                .add(
                        "union all select null, null, true, " + KeptSql.each(ANSWER, "coalesce(sum($), 0)")
                                + " from cells where year = ? and kind = '*' order by 3, 1, 2",
                        year);
    }

    private static String key(Bucket bucket) {
        return switch (bucket) {
            case YEAR -> "year::text";
            case KIND -> "kind";
            default -> "'total'";
        };
    }
}
