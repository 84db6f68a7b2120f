package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Sets up pools, and books what funds put into them. */
@Singleton
class WriteBonusPool {

    private final BonusPools pools;
    private final LedgerEntries ledger;
    private final Initiatives initiatives;
    private final BusinessClock clock;

    WriteBonusPool(BonusPools pools, LedgerEntries ledger, Initiatives initiatives, BusinessClock clock) {
        this.pools = pools;
        this.ledger = ledger;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Transactional
    BonusPool open(Caller caller, BonusPoolForm form) {
        String municipality = municipality(caller);
        if (initiatives.find(caller, form.initiativeId()).isEmpty()) {
            Faults faults = new Faults();
            faults.broken("/initiativeId", InitiativesFault.INITIATIVE_NOT_FOUND);
            faults.throwIfAny();
        }
        BonusPool pool = new BonusPool(caller.tenantKey(), municipality, form);
        pools.persist(pool);
        pools.flush();
        return pool;
    }

    /**
     * What came of a deposit.
     *
     * @param isNew false if it was booked before
     */
    record Deposited(LedgerEntry entry, boolean isNew) {}

    /** Posted again it is the same deposit; what is booked does not change. */
    @Transactional
    Deposited deposit(Caller caller, UUID id, DepositForm form) {
        BonusPool pool = pools.toWrite(caller, id);
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        faults.throwIfAny();
        Optional<LedgerEntry> known = ledger.booked(caller, form.source());
        if (known.isPresent()) {
            if (!known.get().says(id, form.funder(), form.on(), form.amountDkk())) {
                throw new ProblemException(SettlementProblem.DEPOSIT_BOOKED);
            }
            return new Deposited(known.get(), false);
        }
        LedgerEntry entry = LedgerEntry.deposit(
                pool, form.source(), form.funder(), form.on(), form.amountDkk().setScale(2));
        ledger.persist(entry);
        ledger.flush();
        return new Deposited(entry, true);
    }

    private static String municipality(Caller caller) {
        return caller.municipality().orElseThrow(() -> new ProblemException(SettlementProblem.POOL_NEEDS_MUNICIPALITY));
    }
}
