package dk.opgang.participants.notice;

import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Tells, once, that a notice was not answered in time. */
@Singleton
class OverdueNotices {

    private final ConsentNotices notices;
    private final Outbox outbox;

    OverdueNotices(ConsentNotices notices, Outbox outbox) {
        this.notices = notices;
        this.outbox = outbox;
    }

    /** Tells of some; true if there may be more. */
    @Transactional
    boolean tell(LocalDate today) {
        List<ConsentNotice> late = notices.overdue(today);
        late.forEach(ConsentNotice::tellOverdue);
        outbox.publishAll(late.stream()
                .filter(notices::isOfKnown)
                .map(notice -> NoticeEvent.of(NoticeEvent.OVERDUE, notice))
                .toList());
        return late.size() == ConsentNotices.AT_ONCE;
    }
}
