package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/** Batches of contacts: recorded, corrected and taken back by their keys. */
@Singleton
class ContactBatchKind extends SlicedBatchKind<ContactRow> {

    private final ImportContacts contacts;
    private final RemoveContacts removals;

    ContactBatchKind(ImportContacts contacts, RemoveContacts removals) {
        super("contacts", ContactRow.class, contacts::apply);
        this.contacts = contacts;
        this.removals = removals;
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
}
