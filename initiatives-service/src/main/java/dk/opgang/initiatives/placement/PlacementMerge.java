package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.support.Sql;
import dk.opgang.platform.batch.CopyStage;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Merges checked placements by set: staged with COPY, the new ones inserted, the changed ones updated, the rest left alone. */
@Singleton
class PlacementMerge {

    private static final String STAGE = "placement_stage";
    private static final String STAGE_COLUMNS = """
            id uuid, source_system text, source_id text, participant_id uuid, municipality_code text, initiative_id uuid,
            kind text, employer_cvr text, employer_name text, employer_kind text, housing_area_id uuid, period_from date,
            period_to date, weekly_hours numeric, hourly_wage_dkk numeric, school_status text, outcome_kind text,
            outcome_on date""";

    private static final String INSERT = """
            insert into placements (id, created_at, updated_at, version, poster, source_system, source_id, participant_id,
                municipality_code, initiative_id, kind, employer_cvr, employer_name, employer_kind, housing_area_id,
                period_from, period_to, weekly_hours, hourly_wage_dkk, school_status, outcome_kind, outcome_on)
            select id, ?, ?, 0, ?, source_system, source_id, participant_id, municipality_code, initiative_id, kind,
                employer_cvr, employer_name, employer_kind, housing_area_id, period_from, period_to, weekly_hours,
                hourly_wage_dkk, school_status, outcome_kind, outcome_on
            from pg_temp.placement_stage
            on conflict (poster, source_system, source_id) do nothing""";

    /** The stage has no statistics: without this the planner may read all placements for each slice instead of the index. */
    private static final String BY_INDEX =
            "select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)";

    private static final String INSERTED =
            "select s.id from pg_temp.placement_stage s join placements p on p.id = s.id";

    /** An outcome that was told stays until another one is told: a source that keeps none does not take it back. */
    private static final String UPDATE = """
            update placements p set updated_at = ?, version = p.version + 1, participant_id = s.participant_id,
                municipality_code = s.municipality_code, initiative_id = s.initiative_id, kind = s.kind,
                employer_cvr = s.employer_cvr, employer_name = s.employer_name, employer_kind = s.employer_kind,
                housing_area_id = s.housing_area_id, period_from = s.period_from, period_to = s.period_to,
                weekly_hours = s.weekly_hours, hourly_wage_dkk = s.hourly_wage_dkk, school_status = s.school_status,
                outcome_kind = coalesce(s.outcome_kind, p.outcome_kind),
                outcome_on = case when s.outcome_kind is null then p.outcome_on else s.outcome_on end
            from pg_temp.placement_stage s
            where p.poster = ? and p.source_system = s.source_system and p.source_id = s.source_id and p.id <> s.id
              and (p.participant_id, p.municipality_code, p.initiative_id, p.kind, p.employer_cvr, p.employer_name,
                   p.employer_kind, p.housing_area_id, p.period_from, p.period_to, p.weekly_hours, p.hourly_wage_dkk,
                   p.school_status, p.outcome_kind, p.outcome_on)
                  is distinct from
                  (s.participant_id, s.municipality_code, s.initiative_id, s.kind, s.employer_cvr, s.employer_name,
                   s.employer_kind, s.housing_area_id, s.period_from, s.period_to, s.weekly_hours, s.hourly_wage_dkk,
                   s.school_status, coalesce(s.outcome_kind, p.outcome_kind),
                   case when s.outcome_kind is null then p.outcome_on else s.outcome_on end)
            returning s.id, p.id, p.outcome_kind, p.outcome_on""";

    private final BusinessClock clock;

    PlacementMerge(BusinessClock clock) {
        this.clock = clock;
    }

    /** Merges placements with different keys, decides their rows, and gives the events of those that are new or changed. */
    List<PlacementEvent> merge(SliceContext context, List<GoodPlacement> placements) throws SQLException {
        if (placements.isEmpty()) {
            return List.of();
        }
        stage(context, placements);
        Connection connection = context.connection();
        String poster = context.caller().tenantKey();
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        int inserted = Sql.update(connection, INSERT, now, now, poster);
        List<PlacementEvent> events = new ArrayList<>(placements.size());
        if (inserted == placements.size()) {
            placements.forEach(placement -> placement.row().created());
            placements.forEach(placement -> events.add(placement.created(poster)));
            return events;
        }
        byIndex(connection);
        Set<UUID> created = inserted == 0 ? Set.of() : inserted(connection);
        Map<UUID, Changed> changed = update(connection, now, poster);
        for (GoodPlacement placement : placements) {
            decide(placement, created.contains(placement.id()), changed.get(placement.id()), poster, events);
        }
        return events;
    }

    private static void decide(
            GoodPlacement placement, boolean created, Changed changed, String poster, List<PlacementEvent> events) {
        if (created) {
            placement.row().created();
            events.add(placement.created(poster));
        } else if (changed != null) {
            placement.row().updated();
            events.add(placement.changed(changed.id(), poster, changed.outcome(), changed.outcomeOn()));
        } else {
            placement.row().unchanged();
        }
    }

    private static void stage(SliceContext context, List<GoodPlacement> placements) throws SQLException {
        try (CopyStage stage = context.stage(STAGE, STAGE_COLUMNS)) {
            for (GoodPlacement placement : placements) {
                PlacementRow row = placement.row().value();
                stage.row()
                        .uuid(placement.id())
                        .text(row.sourceSystem())
                        .text(row.sourceId())
                        .uuid(row.participantId())
                        .text(placement.municipality())
                        .uuid(row.initiativeId())
                        .text(row.kind())
                        .text(row.employerCvr())
                        .text(row.employerName())
                        .text(row.employerKind())
                        .uuid(row.housingAreaId())
                        .date(row.from())
                        .date(row.to())
                        .decimal(row.weeklyHours())
                        .decimal(row.hourlyWageDkk())
                        .text(row.schoolStatus())
                        .text(row.outcome())
                        .date(placement.outcomeOn());
            }
        }
    }

    private static void byIndex(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BY_INDEX)) {
            statement.execute();
        }
    }

    private static Set<UUID> inserted(Connection connection) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(INSERTED);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static Map<UUID, Changed> update(Connection connection, OffsetDateTime now, String poster)
            throws SQLException {
        Map<UUID, Changed> changed = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            statement.setObject(1, now);
            statement.setString(2, poster);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changed.put(
                            row.getObject(1, UUID.class),
                            new Changed(
                                    row.getObject(2, UUID.class), row.getString(3), row.getObject(4, LocalDate.class)));
                }
            }
        }
        return changed;
    }

    /** A placement that was changed, with its outcome as it is now. */
    private record Changed(UUID id, String outcome, LocalDate outcomeOn) {}
}
