package dk.opgang.network.feed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.export.SubjectRecords;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The events about a participant that the feed keeps, and for whom they are, for the participant's export. */
@Singleton
@Transactional
class ExportedEvents implements SubjectRecords {

    private static final String FIND = """
            select id, source, type, subject, time, data, readers from feed_events where participant_id = ? order by position""";

    private final AgroalDataSource database;

    ExportedEvents(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * An event, and who reads it in the feed if nothing that came since keeps it from them.
     *
     * @param readers tenant keys
     */
    record ExportedEvent(@JsonUnwrapped CloudEvent event, List<String> readers) {}

    @Override
    public String kind() {
        return "events";
    }

    @Override
    public List<ExportedEvent> about(UUID subjectId) {
        return Sql.list(
                database,
                FIND,
                row -> new ExportedEvent(
                        event(row), List.of((String[]) row.getArray(7).getArray())),
                subjectId);
    }

    private static CloudEvent event(ResultSet row) throws SQLException {
        return CloudEvent.of(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                null,
                row.getString(6));
    }
}
