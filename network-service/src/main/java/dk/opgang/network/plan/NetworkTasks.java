package dk.opgang.network.plan;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The tasks. All of them are visible to whoever may read the network. */
@Singleton
class NetworkTasks extends PostedRepository<NetworkTask> {

    NetworkTasks(EntityManager entities) {
        super(NetworkTask.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** The task that was made of the decision, if one was. */
    Optional<NetworkTask> of(Caller caller, NetworkTask.Decided decided) {
        return first(
                caller,
                Restriction.equal("meetingId", decided.meetingId()),
                Restriction.equal("decision", decided.decision()));
    }
}
