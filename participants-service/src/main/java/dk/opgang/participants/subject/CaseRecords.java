package dk.opgang.participants.subject;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The base of the repositories of records about participants. */
public abstract class CaseRecords<E extends CaseRecord<?>> extends OwnRecords<E> {

    protected CaseRecords(Class<E> type, EntityManager entities) {
        super(type, entities);
    }

    /** The participant's record; or 404. */
    public E getOf(Caller caller, UUID participantId, UUID id) {
        return one(caller, Restriction.equal("participantId", participantId), Restriction.equal("id", id));
    }

    /** The participant's record, locked until the transaction ends, so that two changes of it follow each other; or 404. */
    public E lockOf(Caller caller, UUID participantId, UUID id) {
        E found = lock(caller, id);
        if (!found.participantId().equals(participantId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return found;
    }
}
