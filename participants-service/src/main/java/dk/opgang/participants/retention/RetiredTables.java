package dk.opgang.participants.retention;

import dk.opgang.participants.consent.ConsentRemoved;
import dk.opgang.participants.contact.ContactsOfNobody;
import dk.opgang.participants.subject.RecordRemoved;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes records out of their tables by set, with what is told of it. Works in the running transaction. */
@Singleton
class RetiredTables {

    // In an order that all keep to, so that two pieces do not wait for each other.
    private static final String LOCK = "select id from participants where id = any(?) order by id for update";

    private static final String QUIETLY = "select set_config('opgang.retiring', 'on', true)";

    private static final String TOLD = "select id, participant_id, municipality_code from %s where id = any(?)";

    private static final String CONSENTS =
            "select id, participant_id, municipality_code, recipient_party from consents where id = any(?)";

    private final AgroalDataSource database;
    private final ContactsOfNobody contacts;
    private final Outbox outbox;

    RetiredTables(AgroalDataSource database, ContactsOfNobody contacts, Outbox outbox) {
        this.database = database;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    /** Locks those of the people who there are still. */
    Set<UUID> lock(Collection<UUID> people) {
        return Sql.idsOf(database, LOCK, SqlArrays.uuids(people));
    }

    /** Removes the records, and tells it. That their time is over is no correction of which anybody is notified. */
    void remove(RetainedKind kind, Collection<UUID> records) {
        Sql.call(database, QUIETLY);
        outbox.publishAll(told(kind, records));
        if (kind == RetainedKind.CONTACT) {
            contacts.retire(records);
        }
        kind.removals().forEach(removal -> Sql.call(database, removal, SqlArrays.uuids(records)));
    }

    private List<Event> told(RetainedKind kind, Collection<UUID> records) {
        return switch (kind) {
            case CONTACT -> retired(RecordRemoved.CONTACT, "contacts", records);
            case BENEFIT_PERIOD -> retired(RecordRemoved.BENEFIT_PERIOD, "benefit_periods", records);
            case RESIDENCE -> retired(RecordRemoved.RESIDENCE, "residences", records);
            case READINESS -> retired(RecordRemoved.READINESS, "education_readiness", records);
            case CONSENT -> consents(records);
            case EDUCATION_EVENT, ELIGIBILITY, DRAW, BUDGET, HOUSEHOLD, ALERT, NOTICE, REQUEST, ACCESS, PERSON ->
                List.of();
        };
    }

    private List<Event> retired(String type, String table, Collection<UUID> records) {
        return Sql.list(
                database,
                TOLD.formatted(table),
                row -> RecordRemoved.retired(
                        type, row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)),
                SqlArrays.uuids(records));
    }

    private List<Event> consents(Collection<UUID> records) {
        return Sql.list(
                database,
                CONSENTS,
                row -> new ConsentRemoved(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4)),
                SqlArrays.uuids(records));
    }
}
