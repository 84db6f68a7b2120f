package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.bonus.settlement.BonusSettlement.State;
import dk.opgang.initiatives.bonus.settlement.DecidedLines.Line;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Mends settlements: for every entry one of the other sign, and the lines are open again. */
@Singleton
class ReverseSettlement {

    private final Settlements settlements;
    private final SettlementParts parts;
    private final BonusPools pools;
    private final LedgerEntries ledger;
    private final DecidedLines lines;
    private final BusinessClock clock;

    ReverseSettlement(
            Settlements settlements,
            SettlementParts parts,
            BonusPools pools,
            LedgerEntries ledger,
            DecidedLines lines,
            BusinessClock clock) {
        this.settlements = settlements;
        this.parts = parts;
        this.pools = pools;
        this.ledger = ledger;
        this.lines = lines;
        this.clock = clock;
    }

    @Transactional
    BonusSettlement reverse(Caller caller, UUID id, ReversalForm form) {
        settlements.get(caller, id);
        if (caller.municipality().isEmpty()) {
            throw new ProblemException(SettlementProblem.POOL_NEEDS_MUNICIPALITY);
        }
        BonusSettlement settlement = settlements.lock(caller, id);
        if (settlement.state() == State.REVERSED) {
            throw new ProblemException(SettlementProblem.SETTLEMENT_REVERSED);
        }
        List<Line> settled = lines.of(id);
        List<Line> reversed = form.lineIds() == null ? settled : chosen(settled, form.lineIds());
        BonusPool pool = pools.toWrite(caller, settlement.poolId());
        boolean isWhole = form.lineIds() == null || reversed.size() == settled.size();
        Booking booking = new Booking(pool, clock.today());
        boolean isPaid = settlement.state() == State.PAID;
        for (SettlementPart part : parts.of(caller, List.of(id))) {
            (isWhole ? booking.reversed(part, isPaid) : some(booking, part, isPaid, settled, reversed))
                    .forEach(ledger::persist);
        }
        if (isWhole) {
            settlement.reverse(form.reason());
        } else {
            settlement.reverseSome(form.reason());
        }
        settlements.flush();
        lines.reopen(reversed, clock.now());
        return settlement;
    }

    private static List<Line> chosen(List<Line> settled, List<UUID> ids) {
        Set<UUID> known = settled.stream().map(Line::id).collect(Collectors.toSet());
        Faults faults = new Faults();
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                faults.broken("/lineIds/" + i, MobilityFault.LINE_NOT_FOUND);
            }
        }
        faults.throwIfAny();
        Set<UUID> wanted = new HashSet<>(ids);
        return settled.stream().filter(line -> wanted.contains(line.id())).toList();
    }

    private static List<LedgerEntry> some(
            Booking booking, SettlementPart part, boolean isPaid, List<Line> settled, List<Line> reversed) {
        List<Line> own = of(part, reversed);
        List<Line> left = new ArrayList<>(of(part, settled));
        left.removeAll(own);
        return own.isEmpty() ? List.of() : booking.reversed(part, isPaid, own, left);
    }

    private static List<Line> of(SettlementPart part, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.institution().equals(part.institutionId()))
                .toList();
    }
}
