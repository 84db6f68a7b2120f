package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.time.BusinessClock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is told of events as they stand in the database. */
final class EventNews {

    private static final String STATES = """
            select e.id, e.initiative_id, e.network_id, e.kind, e.at, i.municipality_codes, i.partner_organisations, e.employer_cvrs,
                   coalesce(c.registered, 0), coalesce(c.present, 0), coalesce(c.cvs, 0)
            from employer_events e join initiatives i on i.id = e.initiative_id
            left join initiatives_event_counts(?) c on c.event_id = e.id
            where e.id = any(?) order by e.id""";

    private EventNews() {}

    static List<Event> of(Connection connection, Collection<UUID> events) throws SQLException {
        SqlArrays.Column ids = SqlArrays.uuids(events);
        return Sql.list(
                connection,
                STATES,
                row -> new EmployerEventHeld(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        BusinessClock.dayOf(
                                row.getObject(5, OffsetDateTime.class).toInstant()),
                        texts(row, 6),
                        texts(row, 7),
                        texts(row, 8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11)),
                ids,
                ids);
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
