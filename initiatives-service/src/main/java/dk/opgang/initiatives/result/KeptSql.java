package dk.opgang.initiatives.result;

import dk.opgang.initiatives.placement.rules.Counting;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How facts that came or went change what is kept of results, as SQL. In a cell (a year and a kind, or all of one of them) some columns count facts, and
 * others whoever has one: that number changes with the first fact that comes and with the last one that goes.
 */
final class KeptSql {

    static final List<String> OF_FACTS = List.of("facts", "contacts", "internships", "placements", "enrolments");
    static final List<String> OF_SUBJECTS = List.of(
            "people", "education", "employment", "workplaces", "asked6", "job6", "area6", "asked12", "job12", "area12");
    static final List<String> COLUMNS =
            Stream.of(OF_FACTS, OF_SUBJECTS).flatMap(List::stream).toList();

    /** Every combination in which a cell can be of one or of all. */
    static final String EVERY_CELL = "(year, kind), (year), (kind), ()";

    private static final String WORKPLACES = "workplaces";

    /** Another number has everything counted anew. */
    private static final String FORM = "2";

    private static final String FACTS = """
            , told as (
                select municipality_code, participant_id, extract(year from day)::smallint as year, kind, times,
                       case fact when 'placement' then told end as employer,
                       true as facts, fact = 'contact' as contacts, fact = 'placement' and kind = any (?) as internships,
                       fact = 'placement' as placements, fact = 'enrolment' as enrolments, fact <> 'follow-up' as people,
                       case fact when 'placement' then kind = any (?) when 'outcome' then told = any (?) end as education,
                       case fact when 'placement' then kind = any (?) when 'outcome' then told = any (?) end as employment,
                       told in ('6 left', '6 job', '6 area') as asked6, told in ('6 job', '6 area') as job6, told = '6 area' as area6,
                       told in ('12 left', '12 job', '12 area') as asked12, told in ('12 job', '12 area') as job12,
                       told = '12 area' as area12
                from changes)""";

    private static final String OF_PEOPLE =
            ", subjects as (select municipality_code, participant_id as subject, coalesce(year, 0) as year,"
                    + " case grouping(kind) when 1 then '*' else kind end as kind, "
                    + each(
                            COLUMNS,
                            it -> it.equals(WORKPLACES) ? "0" : "coalesce(sum(times) filter (where $), 0)::int",
                            " as $")
                    + " from told group by municipality_code, participant_id, grouping sets (%1$s)";

    private static final String OF_EMPLOYERS =
            " union all select municipality_code, md5(employer)::uuid, coalesce(year, 0), case grouping(kind) when 1 then '*' else kind end, "
                    + each(COLUMNS, it -> it.equals(WORKPLACES) ? "sum(times)::int" : "0", "")
                    + " from told where employer is not null group by municipality_code, employer, grouping sets (%1$s))";

    // By the index, whatever the planner thinks of how many they are.
    private static final String CHANGED = ", changed as (select s.municipality_code, s.year, s.kind, "
            + each(OF_FACTS, "sum(s.$) as $") + ", "
            + each(
                    OF_SUBJECTS,
                    "count(*) filter (where coalesce(k.$, 0) + s.$ > 0) - count(*) filter (where k.$ > 0) as $")
            + """
             from subjects s
            left join lateral (select * from kept_result_subjects k where k.initiative_id = ? and k.subject = s.subject
                                 and k.municipality_code = s.municipality_code and k.year = s.year and k.kind = s.kind offset 0) k on true
            group by 1, 2, 3)""";

    private KeptSql() {}

    /**
     * Goes on from {@code changes}, the facts with how often each came: to {@code subjects}, how often they count whom, and {@code changed},
     * what that adds to the cells.
     *
     * @param cells the combinations that are wanted
     */
    static SqlQuery changed(SqlQuery query, UUID initiative, Counting counting, String cells) throws SQLException {
        return query.add(
                        FACTS,
                        List.of(counting.internshipKinds()),
                        List.of(counting.educationKinds()),
                        List.of(counting.educationOutcomes()),
                        List.of(counting.employmentKinds()),
                        List.of(counting.employmentOutcomes()))
                .add(OF_PEOPLE.formatted(cells))
                .add(OF_EMPLOYERS.formatted(cells))
                .add(CHANGED, initiative);
    }

    /** What kinds and outcomes count as: what was kept under another rule is counted anew. */
    static String rule(Counting counting) {
        return Stream.of(
                        new String[] {FORM},
                        counting.internshipKinds(),
                        counting.educationKinds(),
                        counting.educationOutcomes(),
                        counting.employmentKinds(),
                        counting.employmentOutcomes())
                .map(codes -> String.join(",", codes))
                .collect(Collectors.joining(";"));
    }

    /** The form for each of the columns, which stand in the place of the dollar sign. */
    static String each(List<String> columns, String form) {
        return each(columns, it -> form, "");
    }

    private static String each(List<String> columns, Function<String, String> form, String end) {
        return columns.stream()
                .map(column -> (form.apply(column) + end).replace("$", column))
                .collect(Collectors.joining(", "));
    }
}
