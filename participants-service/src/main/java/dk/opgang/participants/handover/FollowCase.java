package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Does with a package what follows of the relocation that it belongs to. In the name of the system; said again it changes nothing. */
@Singleton
class FollowCase {

    private final HandoverPackages packages;
    private final BusinessClock clock;

    FollowCase(HandoverPackages packages, BusinessClock clock) {
        this.packages = packages;
        this.clock = clock;
    }

    /** The relocation stops: what nobody accepted is cancelled, what nobody has taken over yet is revoked. */
    @Transactional
    void end(UUID id) {
        find(id).ifPresent(found -> {
            if (found.state().isOpen()) {
                found.end(PackageState.CANCELLED);
            } else if (found.state() == PackageState.ACCEPTED && !found.isTakenOver(clock.today())) {
                found.end(PackageState.REVOKED);
            }
            packages.flush();
        });
    }

    /** The family has moved: on that day the receiver takes over, unless it told another; also who accepts only afterwards. */
    @Transactional
    void move(UUID id, LocalDate on) {
        find(id).ifPresent(found -> {
            if (found.state().isOpen() || found.state() == PackageState.ACCEPTED) {
                found.moved(on);
                packages.flush();
            }
        });
    }

    private Optional<HandoverPackage> find(UUID id) {
        Caller system = Caller.system();
        return packages.count(system, Restriction.equal("id", id)) > 0
                ? Optional.of(packages.lock(system, id))
                : Optional.empty();
    }
}
