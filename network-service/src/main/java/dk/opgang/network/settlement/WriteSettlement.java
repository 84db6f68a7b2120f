package dk.opgang.network.settlement;

import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.network.exchange.Revisions;
import dk.opgang.network.exchange.Tellings.Telling;
import dk.opgang.network.settlement.SettlementTellings.Addressee;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Tells one settlement to another installation, sealed for the municipality there that takes part. In the name of the system. */
@Singleton
class WriteSettlement {

    private static final Caller SYSTEM = Caller.system();

    private final Settlements settlements;
    private final SettlementLines lines;
    private final SettlementTellings tellings;
    private final ExchangeSender sender;
    private final BusinessClock clock;

    WriteSettlement(
            Settlements settlements,
            SettlementLines lines,
            SettlementTellings tellings,
            ExchangeSender sender,
            BusinessClock clock) {
        this.settlements = settlements;
        this.lines = lines;
        this.tellings = tellings;
        this.sender = sender;
        this.clock = clock;
    }

    /** Tells how it stands; nothing happens as long as the other installation is none of the partners, or has told no key. */
    @Transactional
    void tell(UUID id) {
        Telling telling = tellings.hold(id);
        Addressee to = tellings.get(id);
        boolean isReached = sender.servedBy(to.addressed())
                .filter(name -> name.equals(to.installation()))
                .isPresent();
        if (isReached && isTold(to, telling.revisions())) {
            tellings.told(id, telling.revision(), clock.now());
        }
    }

    private boolean isTold(Addressee to, Revisions revisions) {
        Settlement settlement = settlements.get(SYSTEM, to.settlementId());
        List<SettlementLine> all = lines.of(SYSTEM, settlement.id()).stream()
                .sorted(Comparator.comparing(SettlementLine::id))
                .toList();
        return settlement.isElsewhere()
                ? sender.tellSealed(SettlementAnswer.KIND, to.addressed(), answer(settlement, all, revisions))
                : isWholeTold(to, settlement, all.stream().map(LineTold::of).toList(), revisions);
    }

    private boolean isWholeTold(Addressee to, Settlement settlement, List<LineTold> all, Revisions revisions) {
        int from = 0;
        while (all.size() - from > SettlementTold.LINES) {
            List<LineTold> some = all.subList(from, from + SettlementTold.LINES);
            if (!sender.tellSealed(SettlementTold.KIND, to.addressed(), told(to, settlement, some, false, revisions))) {
                return false;
            }
            from += SettlementTold.LINES;
        }
        List<LineTold> rest = all.subList(from, all.size());
        return sender.tellSealed(SettlementTold.KIND, to.addressed(), told(to, settlement, rest, true, revisions));
    }

    private static SettlementTold told(
            Addressee to, Settlement settlement, List<LineTold> some, boolean isLast, Revisions revisions) {
        return new SettlementTold(
                settlement.id(),
                settlement.quarter().toString(),
                settlement.pair().parties(),
                to.answeredAt(),
                settlement.head(),
                some,
                isLast,
                to.decided(),
                to.problem(),
                revisions);
    }

    private static SettlementAnswer answer(Settlement settlement, List<SettlementLine> all, Revisions revisions) {
        return new SettlementAnswer(
                settlement.id(),
                settlement.step(),
                all.stream()
                        .filter(SettlementLine::isPending)
                        .limit(SettlementTold.LINES)
                        .map(LineTold::of)
                        .toList(),
                revisions);
    }
}
