package dk.opgang.participants.subject;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;

/** Records that are data of one category: others than the municipality read them under a consent that names it. */
public abstract class RecordsOfCategory<E extends CaseRecord<?>> extends CaseRecords<E> {

    private final Reader reader;
    private final DataCategory category;

    protected RecordsOfCategory(Class<E> type, DataCategory category, EntityManager entities, Reader reader) {
        super(type, entities);
        this.category = category;
        this.reader = reader;
    }

    public DataCategory category() {
        return category;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.records(caller, category);
    }
}
