package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.result.DisclosureConfig;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows settlements: whole to the municipality, and to an institution its own part. */
@Singleton
class ReadSettlements {

    private final Settlements settlements;
    private final SettlementParts parts;
    private final Initiatives initiatives;
    private final int fewest;

    ReadSettlements(Settlements settlements, SettlementParts parts, Initiatives initiatives, DisclosureConfig config) {
        this.settlements = settlements;
        this.parts = parts;
        this.initiatives = initiatives;
        this.fewest = config.smallestShown();
    }

    @Transactional
    SettlementView one(Caller caller, UUID id) {
        return view(caller, settlements.get(caller, id));
    }

    @Transactional
    SettlementView view(Caller caller, BonusSettlement it) {
        return SettlementView.of(it, false, parts.of(caller, List.of(it.id())), fewest(caller));
    }

    @Transactional
    Page<SettlementView> list(Caller caller, UUID initiative, ListQuery query) {
        Restriction here = Restriction.equal("initiativeId", initiative);
        if (!settlements.exists(caller, here)) {
            initiatives.get(caller, initiative);
        }
        Page<BonusSettlement> page = settlements.page(caller, query, here);
        Map<UUID, List<SettlementPart>> of =
                parts.of(caller, page.items().stream().map(BonusSettlement::id).toList()).stream()
                        .collect(Collectors.groupingBy(SettlementPart::settlementId));
        return page.map(it -> SettlementView.of(it, false, of.getOrDefault(it.id(), List.of()), fewest(caller)));
    }

    /** Of how few lines of a payout an institution is told nothing, whatever the template allows. */
    private @Nullable Integer fewest(Caller caller) {
        return caller.municipality().isPresent() ? null : (Integer) fewest;
    }
}
