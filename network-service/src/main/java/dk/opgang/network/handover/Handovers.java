package dk.opgang.network.handover;

import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The handovers: the two municipalities see them, and nobody else does. */
@Singleton
class Handovers extends VisibleRepository<Handover> {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    Handovers(EntityManager entities) {
        super(Handover.class, entities);
        this.entities = entities;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return ofParty(caller);
    }

    /** What is between two municipalities of which the caller is one, as a condition over {@code e}. */
    static Restriction ofParty(Caller caller) {
        if (caller.isSystem()) {
            return Restriction.all();
        }
        return caller.municipality()
                .map(code ->
                        Restriction.of("(e.fromMunicipality = :party or e.toMunicipality = :party)", "party", code))
                .orElse(Restriction.none());
    }

    /** Those that the caller sends, or those that it receives; both if no direction is told. */
    static Restriction direction(Caller caller, @Nullable String direction) {
        if (direction == null) {
            return Restriction.all();
        }
        return Restriction.of(
                direction.equals("out") ? "e.fromMunicipality = :side" : "e.toMunicipality = :side",
                "side",
                caller.municipality().orElse(""));
    }

    /** The handover, locked, for its sender: 404 if the caller may not see it, 403 if it is the receiver. */
    Handover lockSent(Caller caller, UUID id) {
        Handover found = lock(caller, id);
        if (caller.municipality().filter(found.from()::equals).isEmpty()) {
            throw new ProblemException(HandoverProblem.NOT_THE_SENDER);
        }
        return found;
    }

    /** The handover, locked, for its receiver: 404 if the caller may not see it, 403 if it is the sender. */
    Handover lockReceived(Caller caller, UUID id) {
        Handover found = lock(caller, id);
        if (caller.municipality().filter(found.to()::equals).isEmpty()) {
            throw new ProblemException(HandoverProblem.NOT_THE_RECEIVER);
        }
        return found;
    }

    static void require(boolean possible) {
        if (!possible) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
    }

    /** Those of which the package may still change, or a clock by an age; a slice of them. */
    List<Handover> unsettled(@Nullable UUID after) {
        return entities.createQuery(
                        "select e from Handover e where e.settled = false and (:after is null or e.id > :after) order by e.id",
                        Handover.class)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** The notifications that nobody has answered in time. */
    List<Handover> overdue(Instant now) {
        return list(
                Caller.system(),
                Restriction.of(
                        "e.basis = 'statutory' and e.state in ('sent', 'more-requested') and e.answerBy <= :overdueAt",
                        "overdueAt",
                        now));
    }

    /** The handover of that package, locked. */
    Handover lockOfPackage(UUID packageId) {
        return entities.createQuery("select e from Handover e where e.packageId = :packageId", Handover.class)
                .setParameter("packageId", packageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    List<Handover> ofCase(UUID caseId) {
        return entities.createQuery(
                        "select e from Handover e where e.relocationCaseId = :caseId order by e.id", Handover.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
