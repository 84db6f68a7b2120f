package dk.opgang.participants.rights;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.CaseRecords;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The requests of a municipality's participants: no consent shows them to anybody else. */
@Singleton
public class DataSubjectRequests extends CaseRecords<DataSubjectRequest> {

    static final String OPEN = "e.answer.decision is null";

    DataSubjectRequests(EntityManager entities) {
        super(DataSubjectRequest.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }

    /** The requests of a participant, oldest first. */
    public List<DataSubjectRequest> of(Caller caller, UUID participantId) {
        return list(caller, Restriction.equal("participantId", participantId));
    }

    /** Those of them that nobody has decided yet. */
    List<DataSubjectRequest> open(Caller caller, UUID participantId) {
        return list(caller, Restriction.equal("participantId", participantId), Restriction.of(OPEN));
    }
}
