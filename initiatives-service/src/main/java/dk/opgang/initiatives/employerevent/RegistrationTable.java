package dk.opgang.initiatives.employerevent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.initiatives.employerevent.EventAttendanceRow.Key;
import dk.opgang.initiatives.employerevent.EventAttendanceRow.Place;
import dk.opgang.initiatives.employerevent.Registration.HandedIn;
import dk.opgang.initiatives.employerevent.Registration.Who;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of registrations as a slice of a batch reads and writes it. */
final class RegistrationTable {

    private static final String KNOWN = """
            select r.id, r.event_id, r.enrolment_id, r.attended, r.cvs::text from event_registrations r
            join unnest(?::uuid[], ?::uuid[]) as p (event, enrolment) on r.event_id = p.event and r.enrolment_id = p.enrolment""";

    private static final String NAMED =
            "select system, key, event_id, enrolment_id from initiatives_registered_by(?, ?)";

    private static final String ADD = """
            insert into event_registrations (id, created_at, updated_at, version, poster, source_system, source_id, event_id,
                enrolment_id, participant_id, municipality_code, initiative_id, attended, cvs)
            values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private static final String CHANGE = """
            update event_registrations set attended = ?, cvs = ?::jsonb, version = version + 1, updated_at = ? where id = ?""";

    private static final TypeReference<List<HandedIn>> CVS = new TypeReference<>() {};

    private final Connection connection;
    private final ObjectMapper json;
    private final OffsetDateTime now;

    RegistrationTable(Connection connection, ObjectMapper json, Instant now) {
        this.connection = connection;
        this.json = json;
        this.now = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** What is told of somebody at an event. */
    record Known(UUID id, @Nullable Boolean attended, List<HandedIn> cvs) {}

    Map<Place, Known> known(Collection<EventAttendanceRow> rows) throws SQLException {
        return Sql.map(
                connection,
                KNOWN,
                row -> new Place(row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                row -> new Known(row.getObject(1, UUID.class), row.getObject(4, Boolean.class), read(row.getString(5))),
                SqlArrays.uuids(connection, rows, EventAttendanceRow::eventId),
                SqlArrays.uuids(connection, rows, EventAttendanceRow::enrolmentId));
    }

    /** The places that the poster's own keys name already. */
    Map<Key, Place> named(Collection<EventAttendanceRow> rows) throws SQLException {
        return Sql.map(
                connection,
                NAMED,
                row -> new Key(row.getString(1), row.getString(2)),
                row -> new Place(row.getObject(3, UUID.class), row.getObject(4, UUID.class)),
                SqlArrays.texts(connection, rows, EventAttendanceRow::sourceSystem),
                SqlArrays.texts(connection, rows, EventAttendanceRow::sourceId));
    }

    Known add(String poster, EventAttendanceRow row, Who who, List<HandedIn> cvs) throws SQLException {
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
                row.eventId(),
                who.enrolmentId(),
                who.participantId(),
                who.municipalityCode(),
                who.initiativeId(),
                row.attended(),
                write(cvs));
        return new Known(id, row.attended(), cvs);
    }

    void change(Known told) throws SQLException {
        Sql.update(connection, CHANGE, told.attended(), write(told.cvs()), now, told.id());
    }

    private List<HandedIn> read(String document) {
        try {
            return json.readValue(document, CVS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("CVs are not what was stored", e);
        }
    }

    private String write(List<HandedIn> cvs) {
        try {
            return json.writeValueAsString(cvs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("CVs cannot be written as JSON", e);
        }
    }
}
