package dk.opgang.network.settlement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads settlements with their lines. Whatever is still to be booked is booked first, so that who has just done something finds it. */
@Singleton
class ReadSettlements {

    private final Settlements settlements;
    private final SettlementLines lines;
    private final BookDues dues;

    ReadSettlements(Settlements settlements, SettlementLines lines, BookDues dues) {
        this.settlements = settlements;
        this.lines = lines;
        this.dues = dues;
    }

    SettlementView one(Caller caller, UUID id) {
        dues.book();
        return SettlementView.of(caller, settlements.get(caller, id), lines.of(caller, id));
    }

    Page<SettlementView> page(Caller caller, ListQuery query, Restriction filter) {
        dues.book();
        Page<Settlement> page = settlements.page(caller, query, filter);
        Map<UUID, List<SettlementLine>> of =
                lines.of(caller, page.items().stream().map(Settlement::id).toList());
        return page.map(
                settlement -> SettlementView.of(caller, settlement, of.getOrDefault(settlement.id(), List.of())));
    }
}
