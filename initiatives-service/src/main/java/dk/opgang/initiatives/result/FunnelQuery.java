package dk.opgang.initiatives.result;

import dk.opgang.platform.inbox.Projections;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts who reached steps, kinds of placement and outcomes. Asked as the system, after the caller's right. */
@Singleton
class FunnelQuery {

    private static final String REACHED = """
            with facts as (
                select e.participant_id, e.municipality_code, s.step as stage, s.reached_on as day
                from enrolment_steps s join enrolments e on e.id = s.enrolment_id where e.initiative_id = any (?)
                union all
                select p.participant_id, p.municipality_code, unnest(array[p.step, p.kind]), p.period_from
                from counted_placements p where p.initiative_id = any (?)
                union all
                select p.participant_id, p.municipality_code, p.outcome_kind, p.outcome_on
                from counted_placements p where p.initiative_id = any (?) and p.outcome_kind is not null
                union all
                select e.participant_id, e.municipality_code, e.outcome, e.ended_on
                from counted_enrolments e where e.initiative_id = any (?) and e.outcome is not null)
            select stage, count(distinct participant_id) from facts
            where municipality_code = ? and day <= ? and stage = any (?) group by 1""";

    private final Projections projections;
    private final BusinessClock clock;

    FunnelQuery(Projections projections, BusinessClock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    List<FunnelStage.Reached> reached(UUID initiative, String municipality, List<String> stages) throws SQLException {
        return projections.read(connection -> {
            List<UUID> ids = List.of(initiative);
            SqlQuery query =
                    new SqlQuery(connection).add(REACHED, ids, ids, ids, ids, municipality, clock.today(), stages);
            Map<String, Long> counts = new HashMap<>();
            try (PreparedStatement statement = query.prepare();
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
            }
            List<FunnelStage.Reached> reached = new ArrayList<>();
            stages.forEach(stage -> reached.add(new FunnelStage.Reached(stage, counts.getOrDefault(stage, 0L))));
            return reached;
        });
    }
}
