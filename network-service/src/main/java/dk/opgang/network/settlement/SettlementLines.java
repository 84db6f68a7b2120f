package dk.opgang.network.settlement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines of all settlements: whoever sees a settlement sees its lines. */
@Singleton
class SettlementLines extends PostedRepository<SettlementLine> {

    SettlementLines(EntityManager entities) {
        super(SettlementLine.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : caller.party()
                        .map(party -> Restriction.of(
                                "exists (select 1 from Settlement s where s.id = e.settlementId"
                                        + " and (s.firstParty = :reader or s.secondParty = :reader))",
                                "reader",
                                party))
                        .orElse(Restriction.none());
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    /** The line of that settlement, or 404. */
    SettlementLine get(Caller caller, UUID id, UUID settlementId) {
        return one(caller, Restriction.equal("id", id), Restriction.equal("settlementId", settlementId));
    }

    /** The lines of the settlement. */
    List<SettlementLine> of(Caller caller, UUID settlementId) {
        return list(caller, Restriction.equal("settlementId", settlementId));
    }

    /** The lines of each of the settlements that has any. */
    Map<UUID, List<SettlementLine>> of(Caller caller, Collection<UUID> settlements) {
        return list(caller, Restriction.in("settlementId", settlements)).stream()
                .collect(Collectors.groupingBy(SettlementLine::settlementId));
    }
}
