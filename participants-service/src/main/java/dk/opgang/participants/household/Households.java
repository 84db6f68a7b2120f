package dk.opgang.participants.household;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The households that a caller may see. */
@Singleton
public class Households extends PostedRepository<Household> {

    private final Reader reader;

    Households(EntityManager entities, Reader reader) {
        super(Household.class, "source", entities);
        this.reader = reader;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.households(caller, "id");
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Reader.own(caller);
    }

    @Override
    protected Restriction postedBy(Caller caller) {
        return Reader.own(caller);
    }

    /**
     * The household, locked until the transaction ends, for its municipality: 404 if the caller does not see it, 403 if it is another's.
     */
    Household lockOwn(Caller caller, UUID id) {
        return lockOwn(caller, id, Reader.own(caller), ParticipantProblem.NOT_THE_CONTROLLER);
    }
}
