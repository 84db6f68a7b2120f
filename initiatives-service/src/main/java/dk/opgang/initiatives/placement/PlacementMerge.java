package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.platform.batch.CopyStage;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.LocalSettings;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    private static final Map<String, String> BY_INDEX = Map.of("enable_hashjoin", "off", "enable_mergejoin", "off");

    private static final String INSERTED =
            "select s.id from pg_temp.placement_stage s join placements p on p.id = s.id";

    /** A key that its poster posts of somebody else: the old one never was, and the new one is another. */
    private static final String MOVED = """
            delete from placements p using pg_temp.placement_stage s
            where p.poster = ? and p.source_system = s.source_system and p.source_id = s.source_id
              and p.participant_id <> s.participant_id and not initiatives_restricted(p.participant_id)
            returning p.id, p.participant_id, p.municipality_code""";

    /** Rows whose key is that of the same participant still: the others' is held by somebody of whom nothing may be changed. */
    private static final String SAME = """
            select s.id from pg_temp.placement_stage s join placements p
              on p.poster = ? and p.source_system = s.source_system and p.source_id = s.source_id
             and p.participant_id = s.participant_id""";

    private final BusinessClock clock;

    PlacementMerge(BusinessClock clock) {
        this.clock = clock;
    }

    /** Merges placements with different keys, decides their rows, and gives the events of those that are new, changed or gone. */
    List<Event> merge(SliceContext context, List<GoodPlacement> placements) throws SQLException {
        if (placements.isEmpty()) {
            return List.of();
        }
        stage(context, placements);
        Connection connection = context.connection();
        run(connection, Placements.RETELL);
        String poster = context.caller().tenantKey();
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        int inserted = Sql.update(connection, INSERT, now, now, poster);
        if (inserted == placements.size()) {
            placements.forEach(placement -> placement.row().created());
            return placements.stream()
                    .<Event>map(placement -> placement.created(poster))
                    .toList();
        }
        return LocalSettings.during(connection, BY_INDEX, () -> mergeKnown(context, poster, now, placements));
    }

    private static List<Event> mergeKnown(
            SliceContext context, String poster, OffsetDateTime now, List<GoodPlacement> placements)
            throws SQLException {
        Connection connection = context.connection();
        List<Event> events = new ArrayList<>(moved(connection, poster));
        if (!events.isEmpty()) {
            Sql.update(connection, INSERT, now, now, poster);
        }
        Set<UUID> created = Sql.idsOf(connection, INSERTED);
        Map<UUID, PlacementEvent> changed = Retelling.of(connection, now, poster);
        Set<UUID> same = Sql.idsOf(connection, SAME, poster);
        for (GoodPlacement placement : placements) {
            if (created.contains(placement.id()) || same.contains(placement.id())) {
                decide(placement, created.contains(placement.id()), changed, poster, events);
            } else {
                placement.row().reject(held(context.caller()));
            }
        }
        return events;
    }

    /** That it is restricted is told to the municipality alone. */
    private static Fault held(Caller caller) {
        return caller.municipality().isPresent()
                ? ParticipantProblem.PARTICIPANT_RESTRICTED.at("/sourceId")
                : Fault.at("/sourceId", "source-in-use", "Nøglen er i brug", "The key is in use");
    }

    private static void decide(
            GoodPlacement placement,
            boolean created,
            Map<UUID, @Nullable PlacementEvent> changed,
            String poster,
            List<Event> events) {
        if (created) {
            placement.row().created();
            events.add(placement.created(poster));
        } else if (changed.containsKey(placement.id())) {
            placement.row().updated();
            PlacementEvent event = changed.get(placement.id());
            if (event != null) {
                events.add(event);
            }
        } else {
            placement.row().unchanged();
        }
    }

    private static List<PlacementWithdrawn> moved(Connection connection, String poster) throws SQLException {
        List<PlacementWithdrawn> moved = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MOVED)) {
            statement.setString(1, poster);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    moved.add(new PlacementWithdrawn(
                            poster, row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
                }
            }
        }
        return moved;
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

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
