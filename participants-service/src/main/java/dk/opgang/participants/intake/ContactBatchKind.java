package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of contacts: recorded, corrected and taken back by their keys. */
@Singleton
class ContactBatchKind implements BatchKind<ContactRow> {

    private final ImportContacts contacts;
    private final RemoveContacts removals;

    ContactBatchKind(ImportContacts contacts, RemoveContacts removals) {
        this.contacts = contacts;
        this.removals = removals;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public Class<ContactRow> rowType() {
        return ContactRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public boolean takesRemovals() {
        return true;
    }

    @Override
    public void remove(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        removals.apply(context, rows);
    }

    @Override
    public List<Fault> furtherFaults(ContactRow partly) {
        return contacts.faults(partly);
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<ContactRow>> rows) throws SQLException {
        contacts.apply(context, rows);
    }
}
