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
        find(id, Restriction.all()).ifPresent(found -> {
            found.takeBack(clock.today());
            packages.flush();
        });
    }

    /** The family has moved: on that day the receiver takes over, unless it told another; also who accepts only afterwards. */
    @Transactional
    void move(UUID id, LocalDate on) {
        find(id, Restriction.equal("moved", false)).ifPresent(found -> {
            if (found.state().holds()) {
                found.moved(on);
                packages.flush();
            }
        });
    }

    /** The package, locked, if there is one and there is something to do with it: most often it was told before. */
    private Optional<HandoverPackage> find(UUID id, Restriction wanted) {
        Caller system = Caller.system();
        return packages.count(system, Restriction.equal("id", id), wanted) > 0
                ? Optional.of(packages.lock(system, id))
                : Optional.empty();
    }
}
