package dk.opgang.participants.participant;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records beside their participant, and logs it as if they had been asked for by themselves. */
@Singleton
class ReadRelatedRecords {

    private final Reader reader;
    private final Diary diary;

    ReadRelatedRecords(Reader reader, Diary diary) {
        this.reader = reader;
        this.diary = diary;
    }

    /** The first page of the records; an empty one of what the caller may not see. */
    @Transactional
    <E extends Resource> Page<?> firstPage(
            Caller caller, ParticipantView participant, RelatedRecords<E> wanted, @Nullable String purpose) {
        Insight insight = reader.insight(caller, participant.id(), participant.municipalityCode());
        if (!wanted.shown().test(insight)) {
            return new Page<>(List.of(), null, null);
        }
        diary.note(caller, wanted.action(), participant.id(), participant.municipalityCode(), purpose);
        return wanted.records()
                .page(caller, ListQuery.first(), Restriction.equal("participantId", participant.id()))
                .map(found -> wanted.view().apply(found, insight));
    }
}
