package dk.opgang.participants.consent;

import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Settles consents of which something changes on a day that has come. */
@Singleton
class SettleConsents {

    private final Consents consents;
    private final Endings endings;
    private final Outbox outbox;

    SettleConsents(Consents consents, Endings endings, Outbox outbox) {
        this.consents = consents;
        this.endings = endings;
        this.outbox = outbox;
    }

    /** Settles some, each together with what is told of it, so that nothing is told twice; true if there may be more. */
    @Transactional
    boolean some(LocalDate today) {
        List<Consent> due = consents.due(today);
        due.forEach(consent -> consent.settle(today));
        consents.flush();
        List<Event> news =
                due.stream().flatMap(consent -> endings.told(consent).stream()).toList();
        outbox.publishAll(news);
        return due.size() == Consents.AT_ONCE;
    }
}
