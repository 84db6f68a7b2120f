package dk.opgang.initiatives.placement;

import static dk.opgang.platform.batch.merge.StagedColumn.date;
import static dk.opgang.platform.batch.merge.StagedColumn.decimal;
import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static dk.opgang.platform.batch.merge.StagedColumn.texts;
import static dk.opgang.platform.batch.merge.StagedColumn.uuid;

import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.batch.merge.Staged;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.LocalSettings;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
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

    static final MergePlan<GoodPlacement> PLAN = MergePlan.<GoodPlacement>into("placements", GoodPlacement::id)
            .common("poster")
            .key(text("source_system", it -> it.told().sourceSystem()), text("source_id", it -> it.told()
                    .sourceId()))
            .owner(uuid("participant_id", it -> it.told().participantId()))
            .fixed(
                    text("municipality_code", GoodPlacement::municipality),
                    text("found_step", it -> it.decision().foundStep()),
                    text("reached_step", it -> it.decision().reachedStep()),
                    texts("remarks", it -> it.decision().kept(false)),
                    texts("person_remarks", it -> it.decision().kept(true)))
            .told(
                    uuid("initiative_id", it -> it.told().initiativeId()),
                    text("kind", it -> it.told().kind()),
                    text("employer_cvr", it -> it.told().employerCvr()),
                    text("employer_name", it -> it.told().employerName()),
                    text("employer_kind", it -> it.told().employerKind()),
                    uuid("housing_area_id", it -> it.told().housingAreaId()),
                    date("period_from", it -> it.told().from()),
                    date("period_to", it -> it.told().to()),
                    decimal("weekly_hours", it -> it.told().weeklyHours()),
                    decimal("hourly_wage_dkk", it -> it.told().hourlyWageDkk()),
                    text("school_status", it -> it.told().schoolStatus()),
                    uuid("opening_id", it -> it.told().openingId()),
                    text("employer_p_number", it -> it.told().employerPNumber()),
                    text("occupation_code", it -> it.told().occupationCode()),
                    text("occupation_label", it -> it.told().occupationLabel()),
                    text("payer", it -> it.told().payer()),
                    text("step", it -> it.told().step()),
                    text("trade", it -> it.told().trade()),
                    text("job_kind", it -> it.told().jobKind()),
                    text("prospect", it -> it.told().prospect()),
                    uuid("contract_id", it -> it.told().contractId()),
                    uuid("institution_id", it -> it.told().institutionId()),
                    text("longer_period_ground", it -> it.told().longerPeriodGround()),
                    uuid("extension_of", it -> it.decision().extensionOf()),
                    uuid("mentor_holder_id", it -> it.told().mentorHolderId()))
            .kept(text("outcome_kind", it -> it.told().outcome()), null)
            .kept(date("outcome_on", GoodPlacement::outcomeOn), null)
            .build();

    /** The stage has no statistics: without this the planner may read all placements for each slice instead of the index. */
    private static final Map<String, String> BY_INDEX = Map.of("enable_hashjoin", "off", "enable_mergejoin", "off");

    private static final String INSERTED = "select s.id from " + PLAN.staged() + " s join placements p on p.id = s.id";

    /** A key that its poster posts of somebody else: the old one never was, and the new one is another. */
    private static final String MOVED = """
        delete from placements p using %s s
        where p.poster = ? and p.source_system = s.source_system and p.source_id = s.source_id
          and p.participant_id <> s.participant_id and not initiatives_restricted(p.participant_id)
        returning p.id, p.participant_id, p.municipality_code\
        """.formatted(PLAN.staged());

    /** Rows whose key is that of the same participant still: the others' is held by somebody of whom nothing may be changed. */
    private static final String SAME = """
        select s.id from %s s join placements p
          on p.poster = ? and p.source_system = s.source_system and p.source_id = s.source_id
         and p.participant_id = s.participant_id\
        """.formatted(PLAN.staged());

    private final BusinessClock clock;

    PlacementMerge(BusinessClock clock) {
        this.clock = clock;
    }

    /** Merges placements with different keys, decides their rows, and gives the events of those that are new, changed or gone. */
    List<Event> merge(SliceContext context, List<GoodPlacement> placements) throws SQLException {
        if (placements.isEmpty()) {
            return List.of();
        }
        Connection connection = context.connection();
        Staged<GoodPlacement> staged = PLAN.stage(connection, placements);
        Sql.call(connection, Placements.RETELL);
        String poster = context.caller().tenantKey();
        Instant now = clock.now();
        int inserted = staged.insertMissing(now, poster);
        if (inserted == placements.size()) {
            placements.forEach(placement -> placement.row().created());
            return placements.stream()
                    .<Event>map(placement -> placement.created(poster))
                    .toList();
        }
        return LocalSettings.during(connection, BY_INDEX, () -> mergeKnown(context, staged, now, placements));
    }

    private static List<Event> mergeKnown(
            SliceContext context, Staged<GoodPlacement> staged, Instant now, List<GoodPlacement> placements)
            throws SQLException {
        Connection connection = context.connection();
        String poster = context.caller().tenantKey();
        List<Event> events = new ArrayList<>(moved(connection, poster));
        if (!events.isEmpty()) {
            staged.insertMissing(now, poster);
        }
        Set<UUID> created = Sql.idsOf(connection, INSERTED);
        Map<UUID, @Nullable PlacementEvent> changed =
                Retelling.of(connection, OffsetDateTime.ofInstant(now, ZoneOffset.UTC), poster);
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
                : InitiativesFault.PLACEMENT_SOURCE_IN_USE.at("/sourceId");
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
        return Sql.list(
                connection,
                MOVED,
                row -> new PlacementWithdrawn(
                        poster, row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)),
                poster);
    }
}
