package dk.opgang.participants.merge;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells a municipality which duplicates it merged into a participant, and logs it. */
@Singleton
class ReadMerges {

    private final Participants participants;
    private final Merges merges;
    private final Diary diary;

    ReadMerges(Participants participants, Merges merges, Diary diary) {
        this.participants = participants;
        this.merges = merges;
        this.diary = diary;
    }

    /** Empty for whoever reads under a consent. */
    @Transactional
    Page<MergeView> page(Caller caller, UUID participantId, ListQuery wanted) {
        note(caller, participantId);
        return merges.page(caller, wanted, of(participantId)).map(MergeView::of);
    }

    @Transactional
    MergeView one(Caller caller, UUID participantId, UUID id) {
        note(caller, participantId);
        return MergeView.of(merges.one(caller, of(participantId), Restriction.equal("id", id)));
    }

    private static Restriction of(UUID participantId) {
        return Restriction.equal("participantId", participantId);
    }

    private void note(Caller caller, UUID participantId) {
        Participant participant = participants.get(caller, participantId);
        diary.note(caller, "read-merges", participantId, participant.municipalityCode());
    }
}
