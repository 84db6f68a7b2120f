package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Moves a package to another state than accepted, if it stands where that is possible. */
@Singleton
class MovePackage {

    /** By which alone a notification that a statute orders can be sent back. */
    static final Set<String> NOT_OURS = Set.of("not-resident-here", "wrong-municipality");

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final BusinessClock clock;

    MovePackage(HandoverPackages packages, HandoverCopies copies, BusinessClock clock) {
        this.packages = packages;
        this.copies = copies;
        this.clock = clock;
    }

    /** @throws ProblemException 409 if a statute lets the receiver not reject it for that reason */
    @Transactional
    Decided reject(Caller caller, UUID id, String reason) {
        HandoverPackage found = packages.lockReceived(caller, id);
        if (found.state() != PackageState.SENT) {
            return Decided.refused(found);
        }
        if (!found.isByConsent() && !NOT_OURS.contains(reason)) {
            throw new ProblemException(HandoverProblem.NOTIFICATION_STANDS);
        }
        if (found.isFromElsewhere()) {
            return asked(found);
        }
        found.end(PackageState.REJECTED);
        copies.removeAll(copies.of(caller, found, found.to()));
        packages.flush();
        return Decided.of(found);
    }

    @Transactional
    Decided ask(Caller caller, UUID id, List<String> categories) {
        HandoverPackage found = packages.lockReceived(caller, id);
        if (found.state() != PackageState.SENT) {
            return Decided.refused(found);
        }
        if (found.isFromElsewhere()) {
            return asked(found);
        }
        found.ask(categories);
        packages.flush();
        return Decided.of(found);
    }

    /** The sender's installation decides on what the receiver has answered. */
    private Decided asked(HandoverPackage found) {
        found.answerIsAsked();
        packages.flush();
        return Decided.of(found);
    }

    /** Takes it back: before the receiver has accepted, or after that until it takes over. */
    @Transactional
    Decided cancel(Caller caller, UUID id) {
        HandoverPackage found = packages.lockSent(caller, id);
        if (!found.takeBack(clock.today())) {
            return Decided.refused(found);
        }
        packages.flush();
        return Decided.of(found);
    }
}
