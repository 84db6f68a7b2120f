package dk.opgang.participants.handover;

import dk.opgang.participants.handover.SettlePackage.Errand;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Carries out what follows of time and of decisions: each step in the name of the municipality whose participants it is about. */
@Singleton
class PackageClock {

    private static final Logger LOG = Logger.getLogger(PackageClock.class);

    private final SystemCalls system;
    private final SettlePackage settling;
    private final LeaveParticipant leaving;
    private final RemoveRegistered removing;
    private final HandoversOpen open;

    PackageClock(
            SystemCalls system,
            SettlePackage settling,
            LeaveParticipant leaving,
            RemoveRegistered removing,
            HandoversOpen open) {
        this.system = system;
        this.settling = settling;
        this.leaving = leaving;
        this.removing = removing;
        this.open = open;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        system.run(() -> settling.due().forEach(this::tryToCarryOut));
        system.run(open::note);
    }

    /** One that fails is tried again, and holds up no other. */
    private void tryToCarryOut(UUID id) {
        try {
            carryOut(id);
        } catch (RuntimeException e) {
            LOG.warnf("What follows of package %s could not be carried out and is tried again: %s", id, e.getClass());
        }
    }

    private void carryOut(UUID id) {
        Errand errand = settling.next(id);
        switch (errand.task()) {
            case NOTHING -> {
                // It only changed its state, or it is not time yet.
            }
            case DEPART -> {
                errand.participants()
                        .forEach(participant ->
                                as(errand.of().from(), id, caller -> leaving.leave(caller, participant, errand.of())));
                settling.settle(id);
            }
            case REMOVE -> {
                errand.participants()
                        .forEach(participant ->
                                as(errand.of().to(), id, caller -> removing.remove(caller, participant, id)));
                settling.settle(id);
            }
        }
    }

    /** What one participant's record does not allow stays undone; the others do not wait for it. */
    private void as(String municipality, UUID id, Consumer<Caller> work) {
        Caller caller = new Caller(
                "handovers",
                "participants-service",
                new Tenant.Municipality(municipality),
                Set.of("participants.read", "participants.write"));
        try {
            system.as(caller, () -> work.accept(caller));
        } catch (ProblemException e) {
            LOG.warnf("What follows of package %s could not be done of all: %s", id, e.getMessage());
            system.run(() -> settling.leaveUndone(id, e.problem().code()));
        }
    }
}
