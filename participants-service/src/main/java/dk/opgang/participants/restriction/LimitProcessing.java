package dk.opgang.participants.restriction;

import dk.opgang.participants.notice.Notices;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ProcessingRestriction;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.participants.subject.RestrictionForm;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins and ends a restriction: other services are told, and whoever has read of the participant under a consent
 * (databeskyttelsesforordningen article 19).
 */
@Singleton
@Transactional
public class LimitProcessing {

    private final ProcessingRestrictions restrictions;
    private final Notices notices;
    private final Outbox outbox;

    LimitProcessing(ProcessingRestrictions restrictions, Notices notices, Outbox outbox) {
        this.restrictions = restrictions;
        this.notices = notices;
        this.outbox = outbox;
    }

    /**
     * Restricts; of a participant that the caller has locked, and who is not restricted yet.
     *
     * @param request that it waits for, if one set it
     */
    public ProcessingRestriction restrict(Participant participant, RestrictionForm form, @Nullable UUID request) {
        ProcessingRestriction restriction =
                new ProcessingRestriction(participant.id(), participant.municipalityCode(), form, request);
        restrictions.persist(restriction);
        restrictions.flush();
        outbox.publish(event(RestrictionEvent.RESTRICTED, restriction));
        notices.restricted(participant.id(), restriction.id());
        return restriction;
    }

    public void lift(ProcessingRestriction restriction) {
        restrictions.remove(restriction);
        outbox.publish(event(RestrictionEvent.LIFTED, restriction));
        notices.lifted(restriction.participantId(), restriction.id());
    }

    private static RestrictionEvent event(String type, ProcessingRestriction restriction) {
        return new RestrictionEvent(type, restriction.participantId(), restriction.municipalityCode());
    }
}
