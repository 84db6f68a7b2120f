package dk.opgang.initiatives.occasion;

import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static dk.opgang.platform.batch.merge.StagedColumn.uuid;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.initiatives.enrolment.Days;
import dk.opgang.initiatives.occasion.AttendanceRow.Key;
import dk.opgang.initiatives.occasion.AttendanceTable.Named.Membership;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attendance and the enrolments that it names, as a slice of a batch reads and writes them: by set. */
final class AttendanceTable {

    private static final MergePlan<Written> PLAN = MergePlan.<Written>into("attendances", Written::id)
            .common("poster")
            .fixed(
                    text("source_system", it -> it.key().system()),
                    text("source_id", it -> it.key().id()),
                    uuid("occasion_id", it -> it.place().occasionId()),
                    uuid("enrolment_id", it -> it.place().enrolmentId()),
                    uuid("participant_id", it -> it.of().participantId()),
                    text("municipality_code", it -> it.of().municipalityCode()),
                    uuid("initiative_id", it -> it.of().initiativeId()))
            .told(text("attendance", it -> it.kind().code()))
            .build();

    /** What {@link CoveredByConsent} says of the single enrolment, for a set. */
    private static final String ENROLMENTS = """
            select e.id, e.initiative_id, e.participant_id, e.municipality_code, e.period_from, e.ended_on from enrolments e
            where e.id = any (?) and (e.municipality_code = ? or e.partner_organisations @> array[?::varchar]
                and initiatives_consent_covers(e.participant_id, e.municipality_code, e.initiative_id, ?))""";

    /** Who is a member of which group when, of those enrolments. */
    private static final String MEMBERS =
            "select m.enrolment_id, m.group_id, m.joined_on, m.left_on from group_members m where m.enrolment_id = any (?)";

    private static final String KNOWN = """
            select a.id, a.occasion_id, a.enrolment_id, a.attendance from attendances a
            join unnest(?::uuid[], ?::uuid[]) as p (occasion, enrolment) on a.occasion_id = p.occasion and a.enrolment_id = p.enrolment""";

    private static final String NAMED =
            "select system, key, occasion_id, enrolment_id from initiatives_attendance_by(?, ?)";

    private final Connection connection;
    private final Caller caller;
    private final Instant now;

    AttendanceTable(Connection connection, Caller caller, Instant now) {
        this.connection = connection;
        this.caller = caller;
        this.now = now;
    }

    /** Whose attendance at what. */
    record Place(UUID occasionId, UUID enrolmentId) {}

    /** What is told of somebody at an occasion. */
    record Known(UUID id, String attendance) {}

    /** An enrolment that a row names. */
    record Named(
            UUID initiativeId,
            UUID participantId,
            String municipalityCode,
            LocalDate from,
            @Nullable LocalDate endedOn,
            List<Membership> memberships) {

        /** That it is a member of a group for a time. */
        record Membership(UUID groupId, Days days) {}

        boolean isMemberOf(UUID group, LocalDate day) {
            return memberships.stream()
                    .anyMatch(it -> it.groupId().equals(group) && it.days().covers(day));
        }

        boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && (endedOn == null || day.isBefore(endedOn));
        }
    }

    /** What is to be written. */
    record Written(UUID id, Key key, Place place, Named of, Attendance.Kind kind) {}

    /** Those that the caller sees, by their ids. */
    Map<UUID, Named> enrolments(Collection<UUID> ids) throws SQLException {
        Map<UUID, List<Membership>> memberships = memberships(ids);
        return Sql.map(
                connection,
                ENROLMENTS,
                row -> row.getObject(1, UUID.class),
                row -> new Named(
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        memberships.getOrDefault(row.getObject(1, UUID.class), List.of())),
                SqlArrays.uuids(ids),
                caller.municipality().orElse(null),
                caller.organisation().orElse(null),
                CoveredByConsent.CATEGORY);
    }

    private Map<UUID, List<Membership>> memberships(Collection<UUID> ids) throws SQLException {
        Map<UUID, List<Membership>> members = new HashMap<>();
        Sql.each(
                connection,
                MEMBERS,
                row -> members.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new Membership(
                                row.getObject(2, UUID.class),
                                new Days(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)))),
                SqlArrays.uuids(ids));
        return members;
    }

    Map<Place, Known> known(Collection<Place> places) throws SQLException {
        return Sql.map(
                connection,
                KNOWN,
                row -> new Place(row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                row -> new Known(row.getObject(1, UUID.class), row.getString(4)),
                SqlArrays.uuids(connection, places, Place::occasionId),
                SqlArrays.uuids(connection, places, Place::enrolmentId));
    }

    /** The places that the poster's own keys name already. */
    Map<Key, Place> named(Collection<Key> keys) throws SQLException {
        return Sql.map(
                connection,
                NAMED,
                row -> new Key(row.getString(1), row.getString(2)),
                row -> new Place(row.getObject(3, UUID.class), row.getObject(4, UUID.class)),
                SqlArrays.texts(connection, keys, Key::system),
                SqlArrays.texts(connection, keys, Key::id));
    }

    void add(List<Written> fresh) throws SQLException {
        PLAN.stage(connection, fresh).insert(now, caller.tenantKey());
    }

    void change(List<Written> told) throws SQLException {
        PLAN.stage(connection, told).update(now);
    }
}
