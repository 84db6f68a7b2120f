package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment.Seen;
import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The enrolments that a poster has posted under the keys of its rows, as far as it may read them. */
@Singleton
class KnownEnrolments {

    /**
     * What {@link CoveredByConsent} says of the single enrolment, for a set. Locked: a single change in between would be overwritten by
     * what is decided on the history before it.
     */
    private static final String KNOWN = """
            select e.id, k.system, k.id, e.initiative_id, e.participant_id, e.period_from,
                   (select min(s.reached_on) from enrolment_steps s where s.enrolment_id = e.id), e.contact_organisation,
                   e.wished_on, e.promised_by, e.decided_on, e.eligible, e.open_rules, e.group_id
            from enrolments e join %s
            where (e.municipality_code = ?
                or e.partner_organisations @> array[?::varchar]
                   and initiatives_consent_covers(e.participant_id, e.municipality_code, e.initiative_id, ?))
            for update of e""";

    private static final String KNOWN_BY_KEY = KNOWN.formatted("""
            unnest(?::varchar[], ?::varchar[]) as k (system, id)
              on e.source_system = k.system and e.source_id = k.id and e.poster = ?""");

    private static final String KNOWN_BY_FORMER_KEY = KNOWN.formatted(
            "unnest(?::varchar[], ?::varchar[], ?::uuid[]) as k (system, id, enrolment) on e.id = k.enrolment");

    /** Whose enrolments those are, without a lock: their turns come first. */
    private static final String PLACES = """
            select e.initiative_id, e.participant_id
            from enrolments e join unnest(?::varchar[], ?::varchar[]) as k (system, id)
              on e.source_system = k.system and e.source_id = k.id
            where e.poster = ?
            union all
            select e.initiative_id, e.participant_id from enrolments e where e.id = any(?)""";

    private static final String MOVES = """
            select enrolment_id, id, state, happened_on, outcome from enrolment_transitions
            where enrolment_id = any(?) order by enrolment_id, id""";

    private static final String STEPS =
            "select enrolment_id, step, reached_on from enrolment_steps where enrolment_id = any(?)";
    private static final String CERTIFICATES =
            "select enrolment_id, certificate, seen_on, valid_until from enrolment_certificates where enrolment_id = any(?)";

    private static final String ROLES =
            "select enrolment_id, role, holder_id, period_from, period_to from enrolment_roles where enrolment_id = any(?)";

    private final ToldVault vault;

    KnownEnrolments(ToldVault vault) {
        this.vault = vault;
    }

    /**
     * Whose enrolments the poster has posted under those keys, and where.
     *
     * @param former what former keys find now
     */
    static List<Place> places(
            SliceContext context, Collection<EnrolmentRow.Key> keys, Map<EnrolmentRow.Key, UUID> former)
            throws SQLException {
        return keys.isEmpty()
                ? List.of()
                : Sql.list(
                        context.connection(),
                        PLACES,
                        row -> new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        SqlArrays.texts(context.connection(), keys, EnrolmentRow.Key::system),
                        SqlArrays.texts(context.connection(), keys, EnrolmentRow.Key::id),
                        context.caller().tenantKey(),
                        SqlArrays.uuids(
                                context.connection(), among(keys, former).values()));
    }

    /** @param former what former keys find now */
    Map<EnrolmentRow.Key, KnownEnrolment> find(
            SliceContext context, Collection<EnrolmentRow.Key> keys, Map<EnrolmentRow.Key, UUID> former)
            throws SQLException {
        Map<EnrolmentRow.Key, KnownEnrolment> begun =
                begun(context, KNOWN_BY_KEY, keys, context.caller().tenantKey());
        Map<EnrolmentRow.Key, UUID> joined = among(keys, former);
        if (!joined.isEmpty()) {
            begun(context, KNOWN_BY_FORMER_KEY, joined.keySet(), SqlArrays.uuids(context.connection(), joined.values()))
                    .forEach(begun::putIfAbsent);
        }
        if (begun.isEmpty()) {
            return begun;
        }
        var ids = begun.values().stream().map(KnownEnrolment::id).toList();
        Map<UUID, List<Move>> moves = moves(context.connection(), ids);
        Map<UUID, Kept> kept = vault.of(context.connection(), ids);
        Map<UUID, Map<String, LocalDate>> steps = steps(context.connection(), ids);
        Map<UUID, List<Seen>> certificates = certificates(context.connection(), ids);
        Map<UUID, List<Held>> roles = roles(context.connection(), ids);
        begun.replaceAll((key, known) -> new KnownEnrolment(
                known.id(),
                known.place(),
                new EnrolmentHistory(known.history().from(), moves.getOrDefault(known.id(), List.of())),
                known.firstStep(),
                known.asked(),
                known.group(),
                known.beside(),
                kept.getOrDefault(known.id(), Kept.NOTHING),
                steps.getOrDefault(known.id(), Map.of()),
                certificates.getOrDefault(known.id(), List.of()),
                roles.getOrDefault(known.id(), List.of())));
        return begun;
    }

    private static Map<EnrolmentRow.Key, UUID> among(
            Collection<EnrolmentRow.Key> keys, Map<EnrolmentRow.Key, UUID> former) {
        Map<EnrolmentRow.Key, UUID> found = new LinkedHashMap<>(former);
        found.keySet().retainAll(Set.copyOf(keys));
        return found;
    }

    /** @param by what is looked up besides the parts of the keys: whose they are, or what they find */
    private static Map<EnrolmentRow.Key, KnownEnrolment> begun(
            SliceContext context, String sql, Collection<EnrolmentRow.Key> keys, Object by) throws SQLException {
        var connection = context.connection();
        Object[] parameters = {
            SqlArrays.texts(connection, keys, EnrolmentRow.Key::system),
            SqlArrays.texts(connection, keys, EnrolmentRow.Key::id),
            by,
            context.caller().municipality().orElse(null),
            context.caller().organisation().orElse(null),
            CoveredByConsent.CATEGORY
        };
        return Sql.map(
                connection,
                sql,
                row -> new EnrolmentRow.Key(row.getString(2), row.getString(3)),
                row -> read(row),
                parameters);
    }

    private static KnownEnrolment read(ResultSet row) throws SQLException {
        return new KnownEnrolment(
                row.getObject(1, UUID.class),
                new Place(row.getObject(4, UUID.class), row.getObject(5, UUID.class)),
                EnrolmentHistory.begun(row.getObject(6, LocalDate.class)),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                row.getObject(14, UUID.class),
                new EnrolmentBeside(
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class),
                        row.getObject(11, LocalDate.class),
                        row.getObject(12, Boolean.class),
                        List.of((String[]) row.getArray(13).getArray())),
                Kept.NOTHING,
                Map.of(),
                List.of(),
                List.of());
    }

    private static Map<UUID, Map<String, LocalDate>> steps(Connection connection, Collection<UUID> enrolments)
            throws SQLException {
        Map<UUID, Map<String, LocalDate>> steps = new HashMap<>();
        Sql.each(
                connection,
                STEPS,
                row -> steps.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
                        .put(row.getString(2), row.getObject(3, LocalDate.class)),
                SqlArrays.uuids(enrolments));
        return steps;
    }

    private static Map<UUID, List<Seen>> certificates(Connection connection, Collection<UUID> enrolments)
            throws SQLException {
        Map<UUID, List<Seen>> seen = new HashMap<>();
        Sql.each(
                connection,
                CERTIFICATES,
                row -> seen.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new Seen(
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class))),
                SqlArrays.uuids(enrolments));
        return seen;
    }

    private static Map<UUID, List<Held>> roles(Connection connection, Collection<UUID> enrolments) throws SQLException {
        Map<UUID, List<Held>> roles = new HashMap<>();
        Sql.each(
                connection,
                ROLES,
                row -> roles.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new Held(
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class))),
                SqlArrays.uuids(enrolments));
        return roles;
    }

    private static Map<UUID, List<Move>> moves(Connection connection, Collection<UUID> enrolments) throws SQLException {
        Map<UUID, List<Move>> moves = new HashMap<>();
        Sql.each(
                connection,
                MOVES,
                row -> moves.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Move(
                                row.getObject(2, UUID.class),
                                EnrolmentState.of(row.getString(3)).orElseThrow(),
                                row.getObject(4, LocalDate.class),
                                row.getString(5))),
                SqlArrays.uuids(enrolments));
        return moves;
    }
}
