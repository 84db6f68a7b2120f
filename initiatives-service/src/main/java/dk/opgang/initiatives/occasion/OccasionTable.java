package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.occasion.AttendanceTable.Named;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** New occasions, as a slice of a batch writes them: by set. */
final class OccasionTable {

    private static final String ADD = """
            insert into occasions (id, created_at, updated_at, version, poster, source_system, source_id, initiative_id, activity, at,
                minutes, place, group_id, enrolment_id, participant_id, municipality_code, holder_ids, state, outputs)
            select r.id, ?, ?, 0, ?, r.system, r.key, r.initiative, r.activity, r.at::timestamptz, r.minutes::int, r.place, r.grouped,
                   r.enrolment, r.participant, r.municipality, r.holders::uuid[], r.state, '[]'
            from unnest(?::uuid[], ?::varchar[], ?::varchar[], ?::uuid[], ?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[],
                        ?::uuid[], ?::uuid[], ?::uuid[], ?::varchar[], ?::varchar[], ?::varchar[])
                as r (id, system, key, initiative, activity, at, minutes, place, grouped, enrolment, participant, municipality, holders,
                      state)""";

    private OccasionTable() {}

    /**
     * A new occasion.
     *
     * @param of whose it is, if it is for one enrolment alone
     */
    record Fresh(
            UUID id,
            UUID initiativeId,
            OccasionForm form,
            @Nullable Named of) {}

    static void add(Connection connection, String poster, Instant at, List<Fresh> fresh) throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        Sql.update(
                connection,
                ADD,
                now,
                now,
                poster,
                SqlArrays.uuids(connection, fresh, Fresh::id),
                SqlArrays.texts(connection, fresh, it -> Objects.requireNonNull(
                                it.form().source())
                        .system()),
                SqlArrays.texts(connection, fresh, it -> Objects.requireNonNull(
                                it.form().source())
                        .id()),
                SqlArrays.uuids(connection, fresh, Fresh::initiativeId),
                SqlArrays.texts(connection, fresh, it -> it.form().activity()),
                SqlArrays.texts(connection, fresh, it -> it.form().at().toString()),
                SqlArrays.texts(
                        connection,
                        fresh,
                        it -> it.form().minutes() == null
                                ? null
                                : it.form().minutes().toString()),
                SqlArrays.texts(connection, fresh, it -> it.form().place()),
                SqlArrays.uuids(connection, fresh, it -> it.form().groupId()),
                SqlArrays.uuids(connection, fresh, it -> it.form().enrolmentId()),
                SqlArrays.uuids(
                        connection,
                        fresh,
                        it -> it.of() == null ? null : it.of().participantId()),
                SqlArrays.texts(
                        connection,
                        fresh,
                        it -> it.of() == null ? null : it.of().municipalityCode()),
                SqlArrays.texts(connection, fresh, it -> it.form().holderIds().stream()
                        .map(UUID::toString)
                        .collect(Collectors.joining(",", "{", "}"))),
                SqlArrays.texts(connection, fresh, it -> it.form().state()));
    }
}
