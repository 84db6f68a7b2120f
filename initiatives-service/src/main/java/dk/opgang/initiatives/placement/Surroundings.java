package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.Background.Beside;
import dk.opgang.initiatives.placement.rules.Background.Extended;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.value.Source;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks up what is around placements, by set and as far as their poster may know of it. */
final class Surroundings {

    private static final String COLUMNS =
            "p.id, p.participant_id, p.kind, p.employer_cvr, p.period_from, p.period_to, p.weekly_hours,"
                    + " p.poster, p.source_system, p.source_id";
    /**
     * Person by person, which {@code offset 0} keeps the planner from giving up, by the index {@code placements_beside}. Whatever else than
     * plain columns and {@code case} is compared, as in {@code coalesce}, is looked at after the rules of visibility, and not by an index.
     */
    private static final String OTHERS = "select " + COLUMNS
            + " from unnest(?::uuid[], ?::date[], ?::date[]) as t (person, first, beyond) cross join lateral"
            + " (select * from placements where participant_id = t.person"
            + " and case when period_to is null then 'infinity' else period_to end >= t.first"
            + " and period_from < case when t.beyond is null then 'infinity' else t.beyond end offset 0) as p";

    private static final String EXTENDED =
            "select " + COLUMNS + ", initiatives_joined_from(p.id) from placements p" + " where p.id = any(?)";
    private static final String BY_SOURCE = "select " + COLUMNS + ", initiatives_joined_from(p.id) from placements p"
            + " join unnest(?::varchar[], ?::varchar[]) as k (system, id) on p.source_system = k.system and p.source_id = k.id"
            + " where p.poster = ?";
    private static final String EMPLOYERS = "select cvr from employers where cvr = any(?)";

    private Surroundings() {}

    /** A placement that is kept. */
    record Kept(
            UUID id,
            UUID participantId,
            String kind,
            String employerCvr,
            LocalDate from,
            @Nullable LocalDate to,
            BigDecimal weeklyHours,
            String poster,
            Source source,
            @Nullable LocalDate joinedFrom) {

        Beside beside() {
            return new Beside(kind, employerCvr, from, to, weeklyHours);
        }

        Extended extendedFor(@Nullable UUID participant) {
            return new Extended(
                    participantId.equals(participant),
                    kind,
                    employerCvr,
                    from,
                    to,
                    Objects.requireNonNullElse(joinedFrom, from));
        }

        /** Whether it is what a draft changes. */
        boolean is(Draft draft, String caller) {
            return draft.self() == null
                    ? poster.equals(caller) && source.equals(draft.form().source())
                    : id.equals(draft.self());
        }
    }

    /**
     * The days about which it is asked of a person.
     *
     * @param beyond the day after the last; null without an end
     */
    private record Days(
            UUID person, LocalDate first, @Nullable LocalDate beyond) {

        Days and(Days other) {
            return new Days(person, other.first.isBefore(first) ? other.first : first, later(beyond, other.beyond));
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || other == null ? null : one.isBefore(other) ? other : one;
        }
    }

    /**
     * The placements of the same people that run beside drafts or ended shortly before them.
     *
     * @param gap days between the end of one and the begin of another at which they may belong together
     */
    static Map<UUID, List<Kept>> others(Connection connection, List<Draft> drafts, int gap) throws SQLException {
        Map<UUID, Days> asked = new HashMap<>();
        for (Draft draft : drafts) {
            PlacementForm form = draft.form();
            if (form.participantId() != null && form.from() != null) {
                Days days = new Days(form.participantId(), form.from().minusDays(gap), form.to());
                asked.merge(form.participantId(), days, Days::and);
            }
        }
        Map<UUID, List<Kept>> others = new HashMap<>();
        List<Days> all = List.copyOf(asked.values());
        for (Kept one : find(
                connection,
                OTHERS,
                false,
                SqlArrays.uuids(connection, all, Days::person),
                SqlArrays.dates(connection, all, Days::first),
                SqlArrays.dates(connection, all, Days::beyond))) {
            others.computeIfAbsent(one.participantId(), _ -> new ArrayList<>()).add(one);
        }
        return others;
    }

    /** What drafts extend, by its id and by its poster's key. */
    static Map<Object, Kept> extended(Connection connection, Caller caller, List<Draft> drafts) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        Set<Source> sources = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.extended() != null) {
                sources.add(draft.extended());
            } else if (draft.form().extensionOf() != null) {
                ids.add(draft.form().extensionOf());
            }
        }
        Map<Object, Kept> extended = new HashMap<>();
        if (!ids.isEmpty()) {
            find(connection, EXTENDED, true, SqlArrays.uuids(connection, ids))
                    .forEach(one -> extended.put(one.id(), one));
        }
        if (!sources.isEmpty()) {
            List<Source> list = List.copyOf(sources);
            find(
                            connection,
                            BY_SOURCE,
                            true,
                            SqlArrays.texts(connection, list, Source::system),
                            SqlArrays.texts(connection, list, Source::id),
                            caller.tenantKey())
                    .forEach(one -> extended.put(one.source(), one));
        }
        return extended;
    }

    /** Those of the CVR numbers that stand in the register. */
    static Set<String> employers(Connection connection, Collection<String> cvrs) throws SQLException {
        return Sql.set(connection, EMPLOYERS, row -> row.getString(1), SqlArrays.texts(cvrs));
    }

    private static List<Kept> find(Connection connection, String sql, boolean isJoined, Object... parameters)
            throws SQLException {
        return Sql.list(
                connection,
                sql,
                row -> new Kept(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getBigDecimal(7),
                        row.getString(8),
                        new Source(row.getString(9), row.getString(10)),
                        isJoined ? row.getObject(11, LocalDate.class) : null),
                parameters);
    }
}
