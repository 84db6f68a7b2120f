package dk.opgang.initiatives.employerevent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.initiatives.employerevent.EventAttendanceRow.Key;
import dk.opgang.initiatives.employerevent.EventAttendanceRow.Place;
import dk.opgang.initiatives.employerevent.Registration.HandedIn;
import dk.opgang.initiatives.enrolment.Enrolment;
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
            select r.id, ?, ?, 0, ?, r.system, r.key, r.event, r.enrolment, r.participant, r.municipality, r.initiative, r.attended,
                r.cvs::jsonb
            from unnest(?::uuid[], ?::varchar[], ?::varchar[], ?::uuid[], ?::uuid[], ?::uuid[], ?::varchar[], ?::uuid[], ?::boolean[],
                        ?::varchar[])
                as r (id, system, key, event, enrolment, participant, municipality, initiative, attended, cvs)""";

    private static final String CHANGE = """
            update event_registrations e set attended = r.attended, cvs = r.cvs::jsonb, version = e.version + 1, updated_at = ?
            from unnest(?::uuid[], ?::boolean[], ?::varchar[]) as r (id, attended, cvs) where e.id = r.id""";

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

    /**
     * What is to be written.
     *
     * @param row the one that told of it first
     * @param now what the last one told
     */
    record Written(EventAttendanceRow row, Enrolment enrolment, Known now, boolean isNew) {

        Written then(Known later) {
            return new Written(row, enrolment, later, isNew);
        }
    }

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

    void write(String poster, Collection<Written> all) throws SQLException {
        add(poster, all.stream().filter(Written::isNew).toList());
        change(all.stream().filter(it -> !it.isNew()).map(Written::now).toList());
    }

    private void add(String poster, List<Written> fresh) throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        Sql.update(
                connection,
                ADD,
                now,
                now,
                poster,
                SqlArrays.uuids(connection, fresh, it -> it.now().id()),
                SqlArrays.texts(connection, fresh, it -> it.row().sourceSystem()),
                SqlArrays.texts(connection, fresh, it -> it.row().sourceId()),
                SqlArrays.uuids(connection, fresh, it -> it.row().eventId()),
                SqlArrays.uuids(connection, fresh, it -> it.enrolment().id()),
                SqlArrays.uuids(connection, fresh, it -> it.enrolment().participantId()),
                SqlArrays.texts(connection, fresh, it -> it.enrolment().municipalityCode()),
                SqlArrays.uuids(connection, fresh, it -> it.enrolment().initiativeId()),
                SqlArrays.booleans(connection, fresh, it -> it.now().attended()),
                SqlArrays.texts(connection, fresh, it -> write(it.now().cvs())));
    }

    private void change(List<Known> told) throws SQLException {
        if (!told.isEmpty()) {
            Sql.update(
                    connection,
                    CHANGE,
                    now,
                    SqlArrays.uuids(connection, told, Known::id),
                    SqlArrays.booleans(connection, told, Known::attended),
                    SqlArrays.texts(connection, told, it -> write(it.cvs())));
        }
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
