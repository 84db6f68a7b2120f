package dk.opgang.initiatives.placement;

import static dk.opgang.initiatives.placement.PlacementMerge.PLAN;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.data.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes the placements of a slice that their poster has posted before, by set and by the rule of {@link PlacementForm#over}: what it
 * tells as it saw it stays as it is. An outcome stays until another one is told: a source that keeps none does not take it back.
 */
final class Retelling {

    /** The stage, what is kept of each row, and what the poster sees of it if that is not all. */
    private static final String TOLD = """
        %s s
        left join (placements_as_posted a join placements q on q.id = a.id
                       and not initiatives_consent_covers(q.participant_id, q.municipality_code, q.initiative_id, 'placements'))
            on a.poster = ? and a.source_system = s.source_system and a.source_id = s.source_id\
        """.formatted(PLAN.staged());

    private static final String KEPT = """
        where p.poster = ? and p.source_system = s.source_system and p.source_id = s.source_id and p.id <> s.id
          and p.participant_id = s.participant_id\
        """;

    private static final String CHANGE = "update placements p set updated_at = ?, version = p.version + 1, "
            + assignments("p", "a")
            + ", reached_step = s.reached_step, person_remarks = s.person_remarks::varchar[] from " + TOLD + " " + KEPT
            + " and (" + differs("p", "a") + " or p.reached_step is distinct from s.reached_step) " + """
            returning s.id, p.id, p.touched, p.participant_id, p.municipality_code, p.initiative_id, p.kind, p.employer_cvr,
                 p.employer_kind, p.housing_area_id, p.period_from, p.period_to, p.weekly_hours, p.outcome_kind, p.outcome_on,
                 p.employer_p_number, p.found_step, p.contract_id, p.job_kind\
            """;

    /** What the poster keeps as its own: of a placement that it sees whole only what it tells otherwise than it is. */
    private static final String SET_ASIDE =
            "update placements_as_posted o set updated_at = ?, version = o.version + 1, "
                    + assignments("o", "w") + " from " + TOLD
                    + " join placements w on w.poster = ? and w.source_system = s.source_system and w.source_id ="
                    + " s.source_id where o.id = w.id and w.id <> s.id and w.participant_id = s.participant_id and"
                    + " a.id is null and "
                    + differs("o", "w") + " returning s.id";

    private static final String SET_ASIDE_ALONE =
            "update placements_as_posted o set updated_at = ?, version = o.version + 1, " + assignments("o", "o")
                    + " from " + TOLD + " where o.id = a.id and o.participant_id = s.participant_id and "
                    + differs("o", "o") + " returning s.id";

    private Retelling() {}

    /** The event of each row that changed something, by the id of its stage; null where only the poster's own copy changed. */
    static Map<UUID, @Nullable PlacementEvent> of(Connection connection, OffsetDateTime now, String poster)
            throws SQLException {
        Map<UUID, @Nullable PlacementEvent> changed = new HashMap<>();
        Set<UUID> seenWhole = Sql.idsOf(connection, SET_ASIDE, now, poster, poster);
        Sql.each(
                connection,
                CHANGE,
                row -> changed.put(row.getObject(1, UUID.class), event(row, poster)),
                now,
                poster,
                poster);
        Set<UUID> alone = Sql.idsOf(connection, SET_ASIDE_ALONE, now, poster);
        seenWhole.forEach(id -> changed.putIfAbsent(id, null));
        alone.forEach(id -> changed.putIfAbsent(id, null));
        return changed;
    }

    /** @param state what changes; @param seen what its poster saw of it, null for all of it */
    private static String assignments(String state, String seen) {
        return Stream.concat(
                                PLAN.told().stream().map(column -> column + " = " + told(column, state, seen)),
                                PLAN.kept().stream().map(column -> column + " = " + outcome(column, state, seen)))
                        .collect(Collectors.joining(", "))
                + ", municipality_code = s.municipality_code, found_step = s.found_step, remarks = s.remarks::varchar[]";
    }

    private static String differs(String state, String seen) {
        String now = listed(state, Stream.concat(PLAN.told().stream(), PLAN.kept().stream()));
        String then = Stream.concat(
                        PLAN.told().stream().map(column -> told(column, state, seen)),
                        PLAN.kept().stream().map(column -> outcome(column, state, seen)))
                .collect(Collectors.joining(", "));
        return "(%1$s, %2$s.municipality_code, %2$s.found_step) is distinct from (%3$s, s.municipality_code, s.found_step)"
                .formatted(now, state, then);
    }

    private static String told(String column, String state, String seen) {
        return "case when %1$s.id is not null and s.%2$s is not distinct from %1$s.%2$s then %3$s.%2$s else s.%2$s end"
                .formatted(seen, column, state);
    }

    private static String outcome(String column, String state, String seen) {
        return """
            case when s.outcome_kind is null
                   or %1$s.id is not null and (%4$s) is not distinct from (%5$s)
                 then %3$s.%2$s else s.%2$s end\
            """.formatted(
                        seen, column, state, listed("s", PLAN.kept().stream()), listed(seen, PLAN.kept().stream()));
    }

    private static String listed(String table, Stream<String> columns) {
        return columns.map(column -> table + "." + column).collect(Collectors.joining(", "));
    }

    private static PlacementEvent event(ResultSet row, String poster) throws SQLException {
        return new PlacementEvent(
                false,
                row.getBoolean(3) ? "" : poster,
                row.getObject(2, UUID.class),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, UUID.class),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getObject(13, BigDecimal.class),
                row.getString(14),
                row.getObject(15, LocalDate.class),
                row.getString(16),
                row.getString(17),
                row.getObject(18, UUID.class),
                row.getString(19));
    }
}
