package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of contacts. They tell no names, but a row may be refused because a CPR is its key: so they are sealed too. */
@Singleton
class ContactBatchKind implements BatchKind<ContactRow> {

    private final ImportContacts contacts;

    ContactBatchKind(ImportContacts contacts) {
        this.contacts = contacts;
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
    public boolean tellsIdentities() {
        return true;
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<ContactRow>> rows) throws SQLException {
        contacts.apply(context, rows);
    }
}
