package dk.opgang.initiatives.attachment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The attachments: seen with their enrolments. */
@Singleton
public class Attachments extends PostedRepository<Attachment> {

    private final CoveredByConsent covered;

    Attachments(EntityManager entities, CoveredByConsent covered) {
        super(Attachment.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.part(caller);
    }

    /** All of an enrolment. */
    public List<Attachment> of(Caller caller, UUID enrolmentId) {
        return list(caller, Restriction.equal("enrolmentId", enrolmentId));
    }
}
