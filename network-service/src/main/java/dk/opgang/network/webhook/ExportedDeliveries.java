package dk.opgang.network.webhook;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.export.SubjectRecords;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** To whom events about a participant were delivered, for the participant's export. */
@Singleton
@Transactional
class ExportedDeliveries implements SubjectRecords {

    private static final String FIND = """
            select event_id, type, poster, state, updated_at from webhook_deliveries where participant_id = ? order by seq""";

    private final AgroalDataSource database;

    ExportedDeliveries(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What became of an event for a subscription.
     *
     * @param reader tenant key of the owner of the subscription
     * @param state a code of {@code webhook-delivery-states}
     * @param at since when it is so
     */
    record ExportedDelivery(UUID eventId, String type, String reader, String state, Instant at) {}

    @Override
    public String kind() {
        return "webhookDeliveries";
    }

    @Override
    public List<ExportedDelivery> about(UUID subjectId) {
        return Sql.list(
                database,
                FIND,
                row -> new ExportedDelivery(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                subjectId);
    }
}
