package dk.opgang.participants.notice;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.SubjectWords;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads notices, and logs it. */
@Singleton
@Transactional
public class ReadNotices {

    private static final String ACTION = "read-consent-notices";

    private final ConsentNotices notices;
    private final SubjectWords words;
    private final Participants participants;
    private final Diary diary;
    private final BusinessClock clock;

    ReadNotices(
            ConsentNotices notices, SubjectWords words, Participants participants, Diary diary, BusinessClock clock) {
        this.notices = notices;
        this.words = words;
        this.participants = participants;
        this.diary = diary;
        this.clock = clock;
    }

    Page<ConsentNoticeView> page(Caller caller, ListQuery wanted, NoticeFilter filter, @Nullable String purpose) {
        Page<ConsentNotice> page = notices.page(caller, wanted, filter.restriction(participants));
        Map<UUID, String> shown = page.items().stream()
                .collect(Collectors.toMap(
                        ConsentNotice::participantId, ConsentNotice::municipalityCode, (one, same) -> one));
        diary.noteAll(caller, ACTION, purpose, shown);
        SubjectWords.Opened opened = opened(page.items());
        return page.map(notice -> ConsentNoticeView.of(notice, clock.today(), opened));
    }

    ConsentNoticeView one(Caller caller, UUID id, @Nullable String purpose) {
        ConsentNotice notice = notices.get(caller, id);
        diary.note(caller, ACTION, notice.participantId(), notice.municipalityCode(), purpose);
        return ConsentNoticeView.of(notice, clock.today(), opened(List.of(notice)));
    }

    /** All about a participant, for the participant's export. */
    public List<ConsentNoticeView> about(Caller caller, UUID participantId) {
        List<ConsentNotice> found = notices.list(caller, Restriction.equal("participantId", participantId));
        SubjectWords.Opened opened = opened(found);
        return found.stream()
                .map(notice -> ConsentNoticeView.of(notice, clock.today(), opened))
                .toList();
    }

    private SubjectWords.Opened opened(List<ConsentNotice> read) {
        return words.opened(read.stream().flatMap(ConsentNotice::words).toList());
    }
}
