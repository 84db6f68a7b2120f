package dk.opgang.participants.handover;

import dk.opgang.participants.handover.HandoverPackages.Standing;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Ends packages whose time is over or whose ground is gone, and tells what is left to be done with one. In the name of the system. */
@Singleton
class SettlePackage {

    private static final Caller SYSTEM = Caller.system();

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final ArrivedCopies arrivals;
    private final BusinessClock clock;

    SettlePackage(HandoverPackages packages, HandoverCopies copies, ArrivedCopies arrivals, BusinessClock clock) {
        this.packages = packages;
        this.copies = copies;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** What one of the two sides has to do. */
    enum Task {
        NOTHING,
        DEPART,
        REMOVE
    }

    /**
     * What is to be done, and of whom.
     *
     * @param participants of the municipality that has to do it
     */
    record Errand(Task task, HandoverPackage of, List<UUID> participants) {}

    @Transactional
    List<UUID> due() {
        return packages.due(clock.now(), clock.today());
    }

    /** Ends the package if it is time. */
    @Transactional
    Errand next(UUID id) {
        HandoverPackage found = packages.lock(SYSTEM, id);
        PackageState state = found.state();
        if (state.isOpen() && isOver(found)) {
            found.end(found.isUnanswered(clock.now()) ? PackageState.EXPIRED : PackageState.CANCELLED);
        } else if (state == PackageState.ACCEPTED
                && !found.isTakenOver(clock.today())
                && packages.standing(found) == Standing.WITHDRAWN) {
            found.end(PackageState.REVOKED);
        }
        return errand(found);
    }

    /** Nothing is left to do. */
    @Transactional
    void settle(UUID id) {
        HandoverPackage found = packages.lock(SYSTEM, id);
        if (found.isFromElsewhere()) {
            arrivals.forget(found);
        }
        if (found.state() != PackageState.ACCEPTED) {
            copies.removeAll(copies.of(SYSTEM, found, found.to()));
            copies.removeAll(copies.of(SYSTEM, found, found.from()));
        } else if (found.isSentElsewhere()) {
            // The receiver has its own.
            copies.removeAll(copies.of(SYSTEM, found, found.to()));
        }
        found.settle();
        packages.flush();
    }

    /** Something that follows could not be done of all: the municipality whose participants they are is told why. */
    @Transactional
    void leaveUndone(UUID id, String problem) {
        packages.lock(SYSTEM, id).leftUndone(problem);
        packages.flush();
    }

    private Errand errand(HandoverPackage found) {
        packages.flush();
        return switch (found.state()) {
            case SENT, MORE_REQUESTED -> new Errand(Task.NOTHING, found, List.of());
            case REJECTED, EXPIRED, CANCELLED -> new Errand(Task.REMOVE, found, List.of());
            case REVOKED -> new Errand(Task.REMOVE, found, people(found, found.to()));
            case ACCEPTED ->
                found.isTakenOver(clock.today())
                        ? new Errand(Task.DEPART, found, people(found, found.from()))
                        : new Errand(Task.NOTHING, found, List.of());
        };
    }

    private boolean isOver(HandoverPackage found) {
        Instant known = found.createdAt().plus(HandoverPackages.KNOWN_WITHIN);
        Standing standing = packages.standing(found);
        return found.isUnanswered(clock.now())
                || !found.isKnown() && clock.now().isAfter(known)
                || standing == Standing.EXPIRED
                || standing == Standing.WITHDRAWN;
    }

    private List<UUID> people(HandoverPackage found, String municipality) {
        return copies.of(SYSTEM, found, municipality).stream()
                .flatMap(copy -> Stream.ofNullable(copy.participantId()))
                .distinct()
                .toList();
    }
}
