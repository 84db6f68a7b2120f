package dk.opgang.participants.subject;

import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads records about a participant, of whatever kind, as far as the caller may see them, and logs it. */
@Singleton
public class ReadRecords {

    private final Subjects subjects;
    private final Reader reader;

    ReadRecords(Subjects subjects, Reader reader) {
        this.subjects = subjects;
        this.reader = reader;
    }

    @Transactional
    public <E extends CaseRecord<?>, V> Page<V> page(
            Caller caller,
            UUID participantId,
            RecordsOfCategory<E> records,
            ListQuery wanted,
            @Nullable String purpose,
            BiFunction<E, Insight, V> view) {
        Insight insight = subjects.toRead(caller, participantId, records.category(), purpose);
        return records.page(caller, wanted, Restriction.equal("participantId", participantId))
                .map(record -> view.apply(record, insight));
    }

    @Transactional
    public <E extends CaseRecord<?>, V> V one(
            Caller caller,
            UUID participantId,
            RecordsOfCategory<E> records,
            UUID id,
            @Nullable String purpose,
            BiFunction<E, Insight, V> view) {
        Insight insight = subjects.toRead(caller, participantId, records.category(), purpose);
        return view.apply(records.getOf(caller, participantId, id), insight);
    }

    /** A record that the caller has just written, as the caller sees it. */
    @Transactional
    public <E extends CaseRecord<?>, V> V written(Caller caller, E record, BiFunction<E, Insight, V> view) {
        return view.apply(record, reader.insight(caller, record.participantId(), record.municipalityCode()));
    }
}
