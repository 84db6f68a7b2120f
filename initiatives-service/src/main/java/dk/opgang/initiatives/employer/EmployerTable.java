package dk.opgang.initiatives.employer;

import dk.opgang.initiatives.employer.EmployerRow.Key;
import dk.opgang.initiatives.employer.Register.Entry;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The table of employers as a slice of a batch writes it, for its poster. */
final class EmployerTable {

    private static final String CVRS = """
            select source_system, source_id, cvr from employers
            join unnest(?::text[], ?::text[]) as k (system, id) on source_system = k.system and source_id = k.id
            where poster = ?""";

    private static final String ADD = """
            insert into employers (id, created_at, updated_at, version, poster, source_system, source_id, cvr, name, kind, units)
            values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, initiatives_with_unit('[]', ?, ?, ?))""";

    private static final String CHANGE = """
            update employers e set name = t.name, kind = t.kind, units = t.units, version = e.version + 1, updated_at = ?
            from (select id, ?::varchar as name, ?::varchar as kind, initiatives_with_unit(units, ?, ?, ?) as units
                  from employers where id = ?) as t
            where e.id = t.id and (e.name <> t.name or e.kind <> t.kind or e.units <> t.units)""";

    private static final String STATES = """
            select id, cvr, kind, array(select unit ->> 'pNumber' from jsonb_array_elements(units) as unit), poster
            from employers where id = any(?)""";

    private final Connection connection;
    private final String poster;
    private final OffsetDateTime now;
    private final Set<UUID> written = new LinkedHashSet<>();

    EmployerTable(Connection connection, String poster, Instant now) {
        this.connection = connection;
        this.poster = poster;
        this.now = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    boolean isOwn(Entry entry) {
        return entry.poster().equals(poster);
    }

    /** The CVR of each employer that the poster registered under the key of a row. */
    Map<Key, String> cvrsOf(Collection<EmployerRow> rows) throws SQLException {
        return Sql.map(
                connection,
                CVRS,
                row -> new Key(row.getString(1), row.getString(2)),
                row -> row.getString(3),
                SqlArrays.texts(connection, rows, EmployerRow::sourceSystem),
                SqlArrays.texts(connection, rows, EmployerRow::sourceId),
                poster);
    }

    Entry add(EmployerRow row) throws SQLException {
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
                row.cvr(),
                row.name(),
                row.kind(),
                row.pNumber(),
                row.unitName(),
                row.name());
        written.add(id);
        return new Entry(id, row.cvr(), poster);
    }

    /** Takes over what the row tells; tells whether that is anything new. */
    boolean change(Entry entry, EmployerRow row) throws SQLException {
        boolean changed = Sql.update(
                        connection,
                        CHANGE,
                        now,
                        row.name(),
                        row.kind(),
                        row.pNumber(),
                        row.unitName(),
                        row.name(),
                        entry.id())
                > 0;
        if (changed) {
            written.add(entry.id());
        }
        return changed;
    }

    /** The events of what was written. */
    List<Event> news() throws SQLException {
        return Sql.list(
                connection,
                STATES,
                row -> new EmployerChanged(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        List.of((String[]) row.getArray(4).getArray()),
                        row.getString(5)),
                SqlArrays.uuids(written));
    }
}
