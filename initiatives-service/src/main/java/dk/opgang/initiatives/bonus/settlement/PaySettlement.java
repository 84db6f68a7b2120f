package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.bonus.settlement.BonusSettlement.State;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Approves settlements, by another person than who made them, and notes that they were paid. */
@Singleton
class PaySettlement {

    private final Settlements settlements;
    private final SettlementParts parts;
    private final SettlementRule rule;
    private final BonusPools pools;
    private final LedgerEntries ledger;
    private final DecidedLines lines;
    private final BusinessClock clock;
    private final Outbox outbox;

    PaySettlement(
            Settlements settlements,
            SettlementParts parts,
            SettlementRule rule,
            BonusPools pools,
            LedgerEntries ledger,
            DecidedLines lines,
            BusinessClock clock,
            Outbox outbox) {
        this.settlements = settlements;
        this.parts = parts;
        this.rule = rule;
        this.pools = pools;
        this.ledger = ledger;
        this.lines = lines;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    BonusSettlement approve(Caller caller, UUID id) {
        BonusSettlement settlement = toWrite(caller, id);
        if (settlement.isMadeBy(caller.subject())) {
            throw new ProblemException(SettlementProblem.SAME_PERSON);
        }
        if (settlement.state() == State.MADE) {
            settlement.approve(caller.subject());
            settlements.flush();
        }
        return settlement;
    }

    @Transactional
    BonusSettlement pay(Caller caller, UUID id, PaymentForm form) {
        BonusSettlement settlement = toWrite(caller, id);
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        faults.throwIfAny();
        if (!settlement.isApproved() && rule.isApprovedByTwo(caller, settlement.initiativeId())) {
            throw new ProblemException(SettlementProblem.SETTLEMENT_NOT_APPROVED);
        }
        BonusPool pool = pools.toWrite(caller, settlement.poolId());
        List<SettlementPart> paid = parts.of(caller, List.of(id)).stream()
                .filter(part -> part.amountDkk().signum() > 0)
                .toList();
        BigDecimal sum = paid.stream().map(SettlementPart::amountDkk).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(pool.balanceDkk()) > 0) {
            throw new ProblemException(SettlementProblem.POOL_EMPTY);
        }
        settlement.pay(form.on(), form.reference());
        new Booking(pool, form.on()).paid(paid).forEach(ledger::persist);
        settlements.flush();
        lines.pay(id, clock.now());
        outbox.publishAll(paid.stream()
                .map(part -> BonusPaid.of(settlement, part, form.on()))
                .toList());
        return settlement;
    }

    /** An institution that reads it does not write it. */
    private BonusSettlement toWrite(Caller caller, UUID id) {
        settlements.get(caller, id);
        if (caller.municipality().isEmpty()) {
            throw new ProblemException(SettlementProblem.POOL_NEEDS_MUNICIPALITY);
        }
        BonusSettlement settlement = settlements.lock(caller, id);
        switch (settlement.state()) {
            case PAID -> throw new ProblemException(SettlementProblem.SETTLEMENT_PAID);
            case REVERSED -> throw new ProblemException(SettlementProblem.SETTLEMENT_REVERSED);
            case MADE, APPROVED -> {}
        }
        return settlement;
    }
}
