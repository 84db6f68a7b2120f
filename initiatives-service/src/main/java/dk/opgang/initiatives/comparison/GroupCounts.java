package dk.opgang.initiatives.comparison;

import dk.opgang.initiatives.comparison.ComparisonResource.Group;
import dk.opgang.initiatives.comparison.ComparisonResource.GroupsQuestion;
import dk.opgang.initiatives.comparison.ComparisonResource.Run;
import dk.opgang.initiatives.comparison.ComparisonResource.RunCounts;
import dk.opgang.platform.inbox.Projections;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How many took part in a run in a period, and with how many of them a measure happened in it, by age and benefit. Whose processing is restricted
 * is not counted. On 1 January somebody's age follows from the year of birth.
 */
@Singleton
class GroupCounts {

    private static final String COUNT = """
            with q as (select ?::uuid as initiative, ?::varchar as municipality, ?::date as since, ?::date as until,
                              ?::varchar[] as kinds, ?::varchar[] as outcomes),
            took as (
                select e.participant_id, greatest(min(e.period_from), q.since) as began
                from counted_enrolments e, q
                where e.initiative_id = q.initiative and e.municipality_code = q.municipality
                  and e.period_from < q.until and (e.ended_on is null or e.ended_on >= q.since)
                  and not exists (select from participants r where r.id = e.participant_id and r.restricted)
                group by e.participant_id, q.since
            ),
            happened as (%s),
            people as (
                select t.participant_id,
                       case when p.birth_year is null then 'unknown'
                            else (array['under-13', '13-14', '15-17', '18-24', '25-29', '30-49', '50+'])[
                                 1 + width_bucket(extract(year from q.since)::int - 1 - p.birth_year, array[13, 15, 18, 25, 30, 50])] end as age,
                       coalesce((select b.benefit_group from benefit_periods b
                                 where b.participant_id = t.participant_id and b.period_from <= t.began
                                   and (b.period_to is null or b.period_to > t.began)
                                 order by b.period_from desc limit 1), 'none') as benefit,
                       exists (select from happened h where h.participant_id = t.participant_id) as event
                from took t cross join q left join participants p on p.id = t.participant_id
            )
            select age, benefit, count(*), count(*) filter (where event) from people group by 1, 2 order by 1, 2""";

    private final Projections projections;
    private final SystemCalls system;
    private final Measured measured;

    GroupCounts(Projections projections, SystemCalls system, Measured measured) {
        this.projections = projections;
        this.system = system;
        this.measured = measured;
    }

    /** The groups of each run; 422 for a measure that does not happen to somebody. */
    List<RunCounts> of(GroupsQuestion asked) {
        Measured.Events events = measured.of(asked.measure());
        return system.callInTransaction(() -> projections.read(connection -> {
            List<RunCounts> counts = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(COUNT.formatted(events.sql()))) {
                for (Run run : asked.runs()) {
                    bind(statement, connection, run, asked, events);
                    counts.add(new RunCounts(run.initiativeId(), run.municipalityCode(), groups(statement)));
                }
            }
            return counts;
        }));
    }

    private static void bind(
            PreparedStatement statement, Connection connection, Run run, GroupsQuestion asked, Measured.Events events)
            throws SQLException {
        statement.setObject(1, run.initiativeId());
        statement.setString(2, run.municipalityCode());
        statement.setObject(3, asked.from());
        statement.setObject(4, asked.to());
        statement.setArray(5, connection.createArrayOf("varchar", events.kinds().toArray()));
        statement.setArray(
                6, connection.createArrayOf("varchar", events.outcomes().toArray()));
    }

    private static List<Group> groups(PreparedStatement statement) throws SQLException {
        List<Group> groups = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                groups.add(new Group(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
            }
        }
        return groups;
    }
}
