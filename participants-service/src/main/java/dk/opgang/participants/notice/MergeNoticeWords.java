package dk.opgang.participants.notice;

import dk.opgang.participants.subject.SubjectWords;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Encrypts the words of answers that a merge, or its reversal, gave to somebody with that one's own key: the other key dies one day. */
@Singleton
public class MergeNoticeWords {

    private final ConsentNotices notices;
    private final SubjectWords words;

    MergeNoticeWords(ConsentNotices notices, SubjectWords words) {
        this.notices = notices;
        this.words = words;
    }

    /** Whoever merges is answered nothing of them. */
    @Transactional
    public void takeOver(UUID participantId) {
        notices.list(Caller.system(), Restriction.equal("participantId", participantId))
                .forEach(notice -> notice.reword(note -> words.takenOver(participantId, note)));
        notices.flush();
    }
}
