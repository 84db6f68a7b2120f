package dk.opgang.network.handover;

import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finds a handover and its items for one of the two. */
@Singleton
@Transactional
class HandoverDesk {

    private final Handovers handovers;
    private final HandoverItems items;

    HandoverDesk(Handovers handovers, HandoverItems items) {
        this.handovers = handovers;
        this.items = items;
    }

    Handover find(Caller caller, UUID id) {
        return handovers.get(caller, id);
    }

    List<HandoverItem> items(Caller caller, UUID id) {
        return items.of(caller, id);
    }
}
