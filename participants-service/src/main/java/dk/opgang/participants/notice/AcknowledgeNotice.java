package dk.opgang.participants.notice;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.SubjectWords;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Takes what a recipient says that it did when it was notified: once, and for good. */
@Singleton
class AcknowledgeNotice {

    private final ConsentNotices notices;
    private final SubjectWords words;
    private final Outbox outbox;
    private final Diary diary;
    private final BusinessClock clock;

    AcknowledgeNotice(ConsentNotices notices, SubjectWords words, Outbox outbox, Diary diary, BusinessClock clock) {
        this.notices = notices;
        this.words = words;
        this.outbox = outbox;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    ConsentNoticeView acknowledge(Caller caller, UUID id, Acknowledgement answer) {
        Optional<String> party = caller.municipality().or(caller::organisation);
        if (!party.equals(Optional.of(notices.get(caller, id).recipientParty()))) {
            throw new ProblemException(ParticipantProblem.NOT_THE_RECIPIENT);
        }
        ConsentNotice notice = notices.lock(caller, id);
        if (notice.acknowledgedAt() == null) {
            notice.acknowledge(
                    answer.worded(
                            note -> words.sealed(notice.participantId(), note).orElse(null)),
                    clock.now());
            notices.flush();
            diary.note(caller, "acknowledge-consent-notice", notice.participantId(), notice.municipalityCode());
            tell(notice);
        } else if (!isSaidAlready(notice, answer)) {
            throw new ProblemException(ParticipantProblem.ACKNOWLEDGED_ALREADY).with("id", id);
        }
        return ConsentNoticeView.of(
                notice, clock.today(), words.opened(notice.words().toList()));
    }

    /** Of somebody who was erased no words are kept that could differ. */
    private boolean isSaidAlready(ConsentNotice notice, Acknowledgement answer) {
        Acknowledgement kept = Objects.requireNonNull(notice.acknowledgement());
        boolean forgotten = kept.note() == null && !notices.isOfKnown(notice);
        return (forgotten ? answer.worded(note -> null) : answer)
                .equals(kept.worded(words.opened(notice.words().toList())::words));
    }

    /** Of somebody who was erased nothing follows on the topic. */
    private void tell(ConsentNotice notice) {
        if (notices.isOfKnown(notice)) {
            outbox.publish(NoticeEvent.of(NoticeEvent.ACKNOWLEDGED, notice));
        }
    }
}
