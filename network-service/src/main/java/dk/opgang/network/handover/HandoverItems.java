package dk.opgang.network.handover;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The open items of handovers: the two municipalities see them. */
@Singleton
class HandoverItems extends VisibleRepository<HandoverItem> {

    /** Those of which the clock may still go on: neither an offer nor a no has ended it, nor that somebody is of age. */
    private static final String RUNNING = "e.clockState in ('to-inform', 'awaiting-wish', 'running', 'overdue')";

    /** The same as {@link Handover#isOpenToReceiver}. */
    private static final String OPEN_TO_RECEIVER =
            "e.handoverId in (select h.id from Handover h where h.state = 'accepted' or h.basis = 'statutory'"
                    + " and h.state in ('sent', 'more-requested'))";

    HandoverItems(EntityManager entities) {
        super(HandoverItem.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Handovers.ofParty(caller);
    }

    /** Those of a handover, in order. */
    List<HandoverItem> of(Caller caller, UUID handoverId) {
        return list(caller, Restriction.equal("handoverId", handoverId)).stream()
                .sorted(Comparator.comparingInt(HandoverItem::number))
                .toList();
    }

    /** The item of that number; 404 if there is none. */
    HandoverItem numbered(Caller caller, UUID handoverId, int number) {
        return one(caller, Restriction.equal("handoverId", handoverId), Restriction.equal("number", number));
    }

    /** The clocks of what the caller receives, as long as the handover stands. */
    static Restriction clocks(Caller caller, @Nullable String state, @Nullable LocalDate dueBefore) {
        return Restriction.of(
                        "e.clockState is not null and e.toMunicipality = :clockOf and " + OPEN_TO_RECEIVER,
                        "clockOf",
                        caller.municipality().orElse(""))
                .and(Restriction.equal("clockState", state))
                .and(Restriction.below("clockDueOn", dueBefore));
    }

    /** Those of the handovers in which a clock may still go on. */
    Set<UUID> withRunningClock(Collection<UUID> handovers) {
        return handovers.isEmpty()
                ? Set.of()
                : list(Caller.system(), Restriction.in("handoverId", handovers), Restriction.of(RUNNING)).stream()
                        .map(HandoverItem::handoverId)
                        .collect(Collectors.toSet());
    }

    /** Those of which the clock may go on, of handovers that stand. */
    List<HandoverItem> running() {
        return list(Caller.system(), Restriction.of(RUNNING + " and " + OPEN_TO_RECEIVER));
    }
}
