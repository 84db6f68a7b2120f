package dk.opgang.network.handover;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the receiver tells of what it has to see to. */
@Singleton
class SeeToItem {

    private final Handovers handovers;
    private final HandoverItems items;
    private final Packages packages;
    private final BusinessClock clock;

    SeeToItem(Handovers handovers, HandoverItems items, Packages packages, BusinessClock clock) {
        this.handovers = handovers;
        this.items = items;
        this.packages = packages;
        this.clock = clock;
    }

    /** Notes that it is seen to, and how. */
    @Transactional
    ItemView complete(Caller caller, UUID id, int number, Moves.Completion told) {
        Handover found = readable(caller, id);
        HandoverItem item = items.numbered(caller, id, number);
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", told.on()).ifPresent(faults::broken);
        faults.throwIfAny();
        item.complete(told.on(), told.outcome());
        found.summarise(items.of(caller, id));
        return shown(found, item);
    }

    /** Notes days of the clock; those that are left out stay. */
    @Transactional
    ItemView tell(Caller caller, UUID id, int number, ClockDays told) {
        Handover found = readable(caller, id);
        HandoverItem item = items.numbered(caller, id, number);
        if (!item.hasClock()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        Faults faults = new Faults();
        past("/informedOn", told.informedOn(), faults);
        past("/wishOn", told.wishOn(), faults);
        past("/offeredOn", told.offeredOn(), faults);
        past("/declinedOn", told.declinedOn(), faults);
        ClockDays days = item.days().with(told);
        if (days.wishOn() != null
                && days.offeredOn() != null
                && days.offeredOn().isBefore(days.wishOn())) {
            faults.broken("/offeredOn", NetworkFault.OFFER_BEFORE_FROM);
        }
        faults.throwIfAny();
        item.tell(told);
        item.count(clock.today());
        return shown(found, item);
    }

    private Handover readable(Caller caller, UUID id) {
        Handover found = handovers.lockReceived(caller, id);
        if (!found.isOpenToReceiver()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return found;
    }

    private ItemView shown(Handover found, HandoverItem item) {
        items.flush();
        String what = packages.notes(found.packageId()).get(item.number());
        return ItemView.of(item, what, clock.today());
    }

    private void past(String pointer, @Nullable LocalDate day, Faults faults) {
        Happened.by(clock.today(), pointer, day).ifPresent(faults::broken);
    }
}
