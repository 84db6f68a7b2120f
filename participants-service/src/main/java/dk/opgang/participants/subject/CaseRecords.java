package dk.opgang.participants.subject;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The base of the repositories of records about participants. */
public abstract class CaseRecords<E extends CaseRecord<?>> extends PostedRepository<E> {

    protected CaseRecords(Class<E> type, EntityManager entities) {
        super(type, entities);
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Reader.own(caller);
    }

    /** A municipality finds what it posted among the records of its participants. */
    @Override
    protected Restriction postedBy(Caller caller) {
        return Reader.own(caller);
    }

    /** Goes on unless another record has the key that a record is to have: 409 with its id. */
    public void requireFree(Caller caller, E changed, @Nullable Source wanted) {
        if (!Objects.equals(wanted, changed.source())) {
            bySource(caller, wanted).ifPresent(other -> {
                throw ParticipantProblem.sourceInUse(other.id());
            });
        }
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
