package dk.opgang.participants.subject;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The restrictions of processing: a municipality sees those of its participants, nobody else any. */
@Singleton
public class ProcessingRestrictions extends VisibleRepository<ProcessingRestriction> {

    ProcessingRestrictions(EntityManager entities) {
        super(ProcessingRestriction.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }

    public Optional<ProcessingRestriction> of(Caller caller, UUID participantId) {
        return first(caller, Restriction.equal("participantId", participantId));
    }

    /** All participants of the caller whose data are restricted, few by nature: a batch asks once for each slice. */
    public Set<UUID> restricted(Caller caller) {
        return ids(list(caller));
    }

    /** Those of the participants whose data are restricted. */
    public Set<UUID> among(Caller caller, Collection<UUID> participantIds) {
        return ids(list(caller, Restriction.in("participantId", participantIds)));
    }

    /** Ends with 409 if the participant's data are restricted; what the service itself concludes from them is storage. */
    public void requireNone(Caller caller, UUID participantId) {
        if (!caller.isSystem() && of(caller, participantId).isPresent()) {
            throw new ProblemException(ParticipantProblem.PARTICIPANT_RESTRICTED).with("id", participantId);
        }
    }

    /** The same for several participants. */
    public void requireNone(Caller caller, Collection<UUID> participantIds) {
        Set<UUID> restricted = caller.isSystem() ? Set.of() : among(caller, participantIds);
        restricted.stream().min(Comparator.naturalOrder()).ifPresent(id -> {
            throw new ProblemException(ParticipantProblem.PARTICIPANT_RESTRICTED).with("id", id);
        });
    }

    private static Set<UUID> ids(List<ProcessingRestriction> restrictions) {
        return restrictions.stream().map(ProcessingRestriction::participantId).collect(Collectors.toSet());
    }
}
