package dk.opgang.initiatives.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.inbox.Projections;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts what became of enrolments, by when they began. Asked as the system, after the caller's right. */
@Singleton
class CohortQuery {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private static final String FACTS = FactShape.select(
                    "e.period_from",
                    "e.participant_id, e.municipality_code",
                    "state => e.state, outcome => e.outcome, enrolment_id => e.id")
            + " from counted_enrolments e where e.initiative_id = any (?)";

    // Follow-ups are of the person in the initiative, of whichever enrolment or placement.
    private static final String ROWS = """
            ), asked as (
                select u.participant_id, u.municipality_code, u.after_months as months, bool_or(u.still_in_job) as in_job,
                       bool_or(u.still_in_job and coalesce(u.still_in_area, false)) as in_area
                from counted_follow_ups u where u.initiative_id = any (?) and u.answered_on is not null
                group by 1, 2, 3
            )
            select f.key, count(*), count(*) filter (where f.state = 'referred'), count(*) filter (where f.state = 'enrolled'),
                   count(*) filter (where f.state = 'active'), count(*) filter (where f.state = 'paused'),
                   count(*) filter (where f.state = 'completed'), count(*) filter (where f.state = 'dropped-out'),
                   (select jsonb_object_agg(o.outcome, o.n) from (select x.outcome, count(*) as n from f x
                        where x.key = f.key and x.outcome is not null group by 1) o),
                   count(*) filter (where a6.in_job is not null), count(*) filter (where a6.in_job), count(*) filter (where a6.in_area),
                   count(*) filter (where a12.in_job is not null), count(*) filter (where a12.in_job), count(*) filter (where a12.in_area)
            from f
            left join asked a6 on (a6.participant_id, a6.municipality_code) = (f.participant_id, f.municipality_code) and a6.months = 6
            left join asked a12 on (a12.participant_id, a12.municipality_code) = (f.participant_id, f.municipality_code) and a12.months = 12
            where f.key is not null group by f.key order by f.key""";

    private final Projections projections;
    private final BusinessClock clock;
    private final ObjectMapper json;

    CohortQuery(Projections projections, BusinessClock clock, ObjectMapper json) {
        this.projections = projections;
        this.clock = clock;
        this.json = json;
    }

    List<CohortTable.Row> rows(ResultQuestion question) throws SQLException {
        return projections.read(connection -> {
            SqlQuery query = new SqlQuery(connection).add("with facts as (").add(FACTS, question.initiatives());
            query.add("),");
            FactSql.keyed(query, question, clock.today());
            query.add(ROWS, question.initiatives());
            List<CohortTable.Row> rows = new ArrayList<>();
            try (PreparedStatement statement = query.prepare();
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(read(row));
                }
            }
            return rows;
        });
    }

    private CohortTable.Row read(ResultSet row) throws SQLException {
        String outcomes = row.getString(9);
        try {
            return new CohortTable.Row(
                    row.getString(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8),
                    outcomes == null ? Map.of() : json.readValue(outcomes, COUNTS),
                    CohortTable.After.of(row.getLong(10), row.getLong(11), row.getLong(12)),
                    CohortTable.After.of(row.getLong(13), row.getLong(14), row.getLong(15)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts of outcomes could not be read", e);
        }
    }
}
