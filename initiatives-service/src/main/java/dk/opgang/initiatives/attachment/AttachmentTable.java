package dk.opgang.initiatives.attachment;

import dk.opgang.initiatives.attachment.AttachmentRow.Key;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.value.Source;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of attachments as a slice of a batch reads and writes it, for its poster. */
final class AttachmentTable {

    private static final String KNOWN = """
            select id, enrolment_id, poster, source_system, source_id, institution_id, attached_from, attached_to
            from attachments where enrolment_id = any(?)""";

    /** Enrolments of the rows, and those that the poster's keys name already. */
    private static final String NAMED = """
            select t.source_system, t.source_id, t.enrolment_id from attachments t
            join unnest(?::text[], ?::text[]) as k (system, id) on t.source_system = k.system and t.source_id = k.id
            where t.poster = ?""";

    private static final String ADD = """
            insert into attachments (id, created_at, updated_at, version, poster, source_system, source_id, enrolment_id, participant_id,
                municipality_code, initiative_id, institution_id, attached_from, attached_to)
            values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CHANGE = """
            update attachments set institution_id = ?, attached_from = ?, attached_to = ?, version = version + 1, updated_at = ?
            where id = ?""";

    private final Connection connection;
    private final String poster;
    private final OffsetDateTime now;

    AttachmentTable(Connection connection, String poster, Instant now) {
        this.connection = connection;
        this.poster = poster;
        this.now = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** An attachment that is kept. */
    record Kept(UUID id, boolean isOwn, AttachmentForm form) {

        boolean isNamed(Key key) {
            return isOwn
                    && form.source() != null
                    && key.equals(new Key(form.source().system(), form.source().id()));
        }
    }

    /** All of the enrolments, by enrolment. */
    Map<UUID, List<Kept>> known(Collection<UUID> enrolments) throws SQLException {
        Map<UUID, List<Kept>> known = new HashMap<>();
        Sql.each(
                connection,
                KNOWN,
                row -> known.computeIfAbsent(row.getObject(2, UUID.class), _ -> new ArrayList<>())
                        .add(kept(row)),
                SqlArrays.uuids(enrolments));
        return known;
    }

    private Kept kept(ResultSet row) throws SQLException {
        String system = row.getString(4);
        return new Kept(
                row.getObject(1, UUID.class),
                poster.equals(row.getString(3)),
                new AttachmentForm(
                        system == null ? null : new Source(system, row.getString(5)),
                        row.getObject(6, UUID.class),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class)));
    }

    /** Of which enrolment each attachment is that the poster registered under the key of a row. */
    Map<Key, UUID> enrolmentsOf(Collection<AttachmentRow> rows) throws SQLException {
        return Sql.map(
                connection,
                NAMED,
                row -> new Key(row.getString(1), row.getString(2)),
                row -> row.getObject(3, UUID.class),
                SqlArrays.texts(connection, rows, AttachmentRow::sourceSystem),
                SqlArrays.texts(connection, rows, AttachmentRow::sourceId),
                poster);
    }

    Kept add(Enrolment enrolment, AttachmentRow row) throws SQLException {
        UUID id = Ids.next();
        Sql.update(
                connection,
                ADD,
                id,
                now,
                now,
                poster,
                row.sourceSystem(),
                row.sourceId(),
                enrolment.id(),
                enrolment.participantId(),
                enrolment.municipalityCode(),
                enrolment.initiativeId(),
                row.institutionId(),
                row.from(),
                row.to());
        return new Kept(id, true, row.form());
    }

    void change(UUID id, AttachmentRow row) throws SQLException {
        Sql.update(connection, CHANGE, row.institutionId(), row.from(), row.to(), now, id);
    }
}
