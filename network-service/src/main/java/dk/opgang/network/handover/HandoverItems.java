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
                        "e.clockState is not null and e.toMunicipality = :clockOf and e.handoverId in (select h.id from Handover h"
                                + " where h.state = 'accepted' or h.basis = 'statutory' and h.state in ('sent', 'more-requested'))",
                        "clockOf",
                        caller.municipality().orElse(""))
                .and(Restriction.equal("clockState", state))
                .and(Restriction.below("clockDueOn", dueBefore));
    }

    /** Those of the handovers in which there is a clock. */
    Set<UUID> withClock(Collection<UUID> handovers) {
        return handovers.isEmpty()
                ? Set.of()
                : list(
                                Caller.system(),
                                Restriction.in("handoverId", handovers),
                                Restriction.of("e.clockState is not null"))
                        .stream()
                        .map(HandoverItem::handoverId)
                        .collect(Collectors.toSet());
    }

    /** Those of which the clock may go on, of handovers that stand. */
    List<HandoverItem> running() {
        return list(
                Caller.system(),
                Restriction.of("e.clockState in ('to-inform', 'awaiting-wish', 'running', 'overdue')"
                        + " and e.handoverId in (select h.id from Handover h where h.state = 'accepted'"
                        + " or h.basis = 'statutory' and h.state in ('sent', 'more-requested'))"));
    }
}
