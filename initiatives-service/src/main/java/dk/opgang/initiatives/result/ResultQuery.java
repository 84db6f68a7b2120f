package dk.opgang.initiatives.result;

import dk.opgang.initiatives.result.ColumnQuery.Keys;
import dk.opgang.platform.inbox.Projections;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Counts what initiatives came to, over all their participants or over what one of those who take part knows. A fact counts when its
 * day has come; a participant counts once in each bucket. Whose processing is restricted counts
 * for the own municipality alone.
 */
@Singleton
class ResultQuery {

    /** First each person in each bucket, then how many: people who come again are many rows, and each of them is sorted once. */
    private static final String COUNTS = """
            ), per as (
                select key, key2, participant_id, bool_or(months is null) as person, bool_or(months is null and not extra) as once,
                       count(*) filter (where contact) as contacts, count(*) filter (where internship) as internships,
                       bool_or(education) as education, bool_or(employment) as employment,
                       count(*) filter (where placement) as placements, count(*) filter (where enrolment) as enrolments,
                       count(*) filter (where enrolment and not extra) as begun,
                       bool_or(months = 6) as asked6, bool_or(months = 6 and in_job) as job6, bool_or(months = 6 and in_area) as area6,
                       bool_or(months = 12) as asked12, bool_or(months = 12 and in_job) as job12,
                       bool_or(months = 12 and in_area) as area12,
                       array_agg(employer) filter (where employer is not null) as employers
                from f group by 1, 2, 3
            ), places as (select key, key2, e.employer from per, unnest(per.employers) e (employer) group by 1, 2, 3),
            workplaces as (select key, key2, count(*) as employers from places group by 1, 2)
            select p.key, p.key2, false, count(*) filter (where person), sum(contacts), sum(internships),
                   count(*) filter (where education), count(*) filter (where employment), sum(placements),
                   coalesce((select w.employers from workplaces w where (w.key, w.key2) is not distinct from (p.key, p.key2)), 0),
                   sum(enrolments),
                   count(*) filter (where asked6), count(*) filter (where job6), count(*) filter (where area6),
                   count(*) filter (where asked12), count(*) filter (where job12), count(*) filter (where area12)
            from per p group by 1, 2
            union all
            select null, null, true, count(*) filter (where once), coalesce(sum(contacts), 0), coalesce(sum(internships), 0),
                   count(*) filter (where education), count(*) filter (where employment), coalesce(sum(placements), 0),
                   (select count(distinct employer) from places), coalesce(sum(begun), 0),
                   count(*) filter (where asked6), count(*) filter (where job6), count(*) filter (where area6),
                   count(*) filter (where asked12), count(*) filter (where job12), count(*) filter (where area12)
            from (select participant_id, bool_or(once) as once, sum(contacts) as contacts, sum(internships) as internships,
                         bool_or(education) as education, bool_or(employment) as employment, sum(placements) as placements,
                         sum(begun) as begun, bool_or(asked6) as asked6, bool_or(job6) as job6, bool_or(area6) as area6,
                         bool_or(asked12) as asked12, bool_or(job12) as job12, bool_or(area12) as area12
                  from per group by 1) people
            order by 3, 1, 2""";

    /** Each person, and each employer, in the month in which it counts first; everything else in its own. */
    private static final String MONTHS = """
            ), people as (
                select participant_id, min(day) filter (where months is null) as person, min(day) filter (where education) as education,
                       min(day) filter (where employment) as employment,
                       min(day) filter (where months = 6) as asked6, min(day) filter (where months = 6 and in_job) as job6,
                       min(day) filter (where months = 6 and in_area) as area6,
                       min(day) filter (where months = 12) as asked12, min(day) filter (where months = 12 and in_job) as job12,
                       min(day) filter (where months = 12 and in_area) as area12
                from f group by 1)
            select v.field, to_char(v.day, 'YYYY-MM'), count(*)
            from people p cross join lateral (values
                ('uniqueParticipants', p.person), ('educationStarted', p.education), ('employmentStarted', p.employment),
                ('followedUp6', p.asked6), ('retention6', p.job6), ('retentionInArea6', p.area6),
                ('followedUp12', p.asked12), ('retention12', p.job12), ('retentionInArea12', p.area12)) v (field, day)
            where v.day is not null group by 1, 2
            union all
            select 'workplaces', to_char(e.day, 'YYYY-MM'), count(*)
            from (select min(day) as day from f where employer is not null group by employer) e group by 1, 2
            union all
            select v.field, to_char(f.day, 'YYYY-MM'), count(*)
            from f cross join lateral (values ('contacts', f.contact), ('internshipsStarted', f.internship),
                ('placements', f.placement), ('enrolments', f.enrolment)) v (field, counts)
            where v.counts group by 1, 2""";

    private static final String PEOPLE = """
            ) select key, key2, participant_id, array_agg(distinct municipality_code), count(*), bool_or(months is null),
                     bool_or(education), bool_or(employment),
                     bool_or(months = 6), bool_or(months = 6 and in_job), bool_or(months = 6 and in_area),
                     bool_or(months = 12), bool_or(months = 12 and in_job), bool_or(months = 12 and in_area)
            from f group by 1, 2, 3""";

    private static final String STARTERS = """
            ), began as (select participant_id, min(day) as day from f where employment group by 1)
            select began.participant_id, began.day, b.benefit_group, b.period_from, b.period_to
            from began left join benefit_periods b on b.participant_id = began.participant_id and b.period_from < began.day
            order by 1, 2""";

    private final Projections projections;
    private final ResultFacts facts;
    private final KeptCounts kept;

    ResultQuery(Projections projections, ResultFacts facts, KeptCounts kept) {
        this.projections = projections;
        this.facts = facts;
        this.kept = kept;
    }

    /** The counts; to be asked as the system, after the caller's right to them was settled. */
    ResultRows count(ResultQuestion question) throws SQLException {
        return projections.read(connection -> {
            Optional<SqlQuery> ofKept = kept.query(connection, question);
            SqlQuery query = ofKept.isPresent()
                    ? ofKept.get()
                    : facts.of(connection, question).add(COUNTS);
            try (PreparedStatement statement = query.prepare();
                    ResultSet row = statement.executeQuery()) {
                List<ResultRow> rows = new ArrayList<>();
                ResultRow total = ResultRow.NONE;
                while (row.next()) {
                    if (row.getBoolean(3)) {
                        total = read("total", row);
                    } else if (row.getString(1) != null
                            && (question.split().second() == null || row.getString(2) != null)) {
                        // What is no placement has no kind, and so no row when split by it.
                        rows.add(read(row.getString(1), row));
                    }
                }
                if (ofKept.isEmpty()) {
                    kept.askedFor(connection, question, total);
                }
                return new ResultRows(List.copyOf(rows), total);
            }
        });
    }

    /** How many are new in each month, by the fields of results; a field or a month of nobody is missing. */
    Map<String, Map<YearMonth, Long>> newByMonth(ResultQuestion question) throws SQLException {
        return projections.read(connection -> {
            Map<String, Map<YearMonth, Long>> months = new HashMap<>();
            try (PreparedStatement statement =
                            facts.of(connection, question).add(MONTHS).prepare();
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    months.computeIfAbsent(row.getString(1), field -> new TreeMap<>())
                            .put(YearMonth.parse(row.getString(2)), row.getLong(3));
                }
            }
            return months;
        });
    }

    /** Who counts, row by row, and in which columns of people. */
    List<CountedPerson> people(ResultQuestion question) throws SQLException {
        return projections.read(connection -> {
            List<CountedPerson> people = new ArrayList<>();
            try (PreparedStatement statement =
                            facts.of(connection, question).add(PEOPLE).prepare();
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (row.getString(1) != null && (question.split().second() == null || row.getString(2) != null)) {
                        people.add(new CountedPerson(
                                new Keys(row.getString(1), row.getString(2)),
                                row.getObject(3, UUID.class),
                                Set.of((String[]) row.getArray(4).getArray()),
                                row.getLong(5),
                                columns(row)));
                    }
                }
            }
            return people;
        });
    }

    private static Set<String> columns(ResultSet row) throws SQLException {
        Set<String> columns = new HashSet<>();
        addIf(row.getBoolean(6), "uniqueParticipants", columns);
        addIf(row.getBoolean(7), "educationStarted", columns);
        addIf(row.getBoolean(8), "employmentStarted", columns);
        int at = 9;
        for (int months : Retention.MONTHS) {
            boolean asked = row.getBoolean(at);
            boolean inJob = row.getBoolean(at + 1);
            boolean inArea = row.getBoolean(at + 2);
            addIf(asked, "followedUp" + months, columns);
            addIf(inJob, "retention" + months, columns);
            addIf(asked && !inJob, "leftJob" + months, columns);
            addIf(inArea, "retentionInArea" + months, columns);
            addIf(inJob && !inArea, "retentionElsewhere" + months, columns);
            at += 3;
        }
        return columns;
    }

    private static void addIf(boolean counts, String column, Set<String> columns) {
        if (counts) {
            columns.add(column);
        }
    }

    /** Who began a job for the first time here, with the benefits before it. */
    List<Starters> starters(ResultQuestion question) throws SQLException {
        return projections.read(connection -> {
            Map<UUID, LocalDate> began = new LinkedHashMap<>();
            Map<UUID, List<Starters.Spell>> spells = new HashMap<>();
            try (PreparedStatement statement =
                            facts.of(connection, question).add(STARTERS).prepare();
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID person = row.getObject(1, UUID.class);
                    began.put(person, row.getObject(2, LocalDate.class));
                    List<Starters.Spell> known = spells.computeIfAbsent(person, it -> new ArrayList<>());
                    if (row.getString(3) != null) {
                        known.add(new Starters.Spell(
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class)));
                    }
                }
            }
            return began.entrySet().stream()
                    .map(it -> Starters.of(it.getValue(), spells.getOrDefault(it.getKey(), List.of())))
                    .toList();
        });
    }

    private static ResultRow read(String key, ResultSet row) throws SQLException {
        return new ResultRow(
                key,
                row.getString(2),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                new Retention(row.getLong(12), row.getLong(13), row.getLong(14)),
                new Retention(row.getLong(15), row.getLong(16), row.getLong(17)));
    }
}
