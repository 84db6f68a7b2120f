package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.bonus.settlement.DecidedLines.Line;
import dk.opgang.initiatives.bonus.settlement.Draft.Part;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.initiatives.following.FollowEnrolments;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Settles what was decided, wholly or not at all; of two at once the second finds nothing left. */
@Singleton
class MakeSettlement {

    private static final AdvisoryLock TURN = new AdvisoryLock("bonus-settlement");

    private final Initiatives initiatives;
    private final BonusPools pools;
    private final Settlements settlements;
    private final SettlementParts parts;
    private final LedgerEntries ledger;
    private final DecidedLines lines;
    private final SettlementRule rule;
    private final FollowEnrolments follow;
    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final Outbox outbox;

    MakeSettlement(
            Initiatives initiatives,
            BonusPools pools,
            Settlements settlements,
            SettlementParts parts,
            LedgerEntries ledger,
            DecidedLines lines,
            SettlementRule rule,
            FollowEnrolments follow,
            AgroalDataSource database,
            BusinessClock clock,
            Outbox outbox) {
        this.initiatives = initiatives;
        this.pools = pools;
        this.settlements = settlements;
        this.parts = parts;
        this.ledger = ledger;
        this.lines = lines;
        this.rule = rule;
        this.follow = follow;
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** What was made, or would be. */
    record Made(BonusSettlement settlement, List<SettlementPart> parts) {}

    @Transactional
    Made make(Caller caller, UUID initiativeId, SettlementForm form) {
        initiatives.get(caller, initiativeId);
        String municipality = caller.municipality()
                .orElseThrow(() -> new ProblemException(SettlementProblem.POOL_NEEDS_MUNICIPALITY));
        BonusPool pool = pool(caller, initiativeId, form);
        TURN.take(database, initiativeId + " " + municipality);
        Draft draft = Draft.of(
                open(caller, initiativeId, municipality, form),
                lines.owed(initiativeId, municipality),
                rule.leastChildren(caller, initiativeId, form.until()));
        BigDecimal held = pool.balanceDkk().subtract(lines.reserved(pool.id()));
        require(form, draft, held);
        Map<UUID, BigDecimal> shares = Shares.of(held, draft.claims());
        BonusSettlement settlement = new BonusSettlement(pool, form.until(), caller.subject(), draft.carried());
        List<SettlementPart> made = draft.parts().stream()
                .map(part -> part(settlement, part, Objects.requireNonNull(shares.get(part.institution()))))
                .toList();
        if (!form.isTrial()) {
            keep(pool, settlement, made, draft.lines());
        }
        return new Made(settlement, made);
    }

    private BonusPool pool(Caller caller, UUID initiative, SettlementForm form) {
        Optional<BonusPool> pool = pools.first(
                caller, Restriction.equal("id", form.poolId()), Restriction.equal("form.initiativeId", initiative));
        if (pool.isEmpty()) {
            Faults faults = new Faults();
            faults.broken("/poolId", MobilityFault.POOL_NOT_FOUND);
            faults.throwIfAny();
        }
        return pools.toWrite(caller, form.poolId());
    }

    /** What has changed is worked out; what changes until the lines are locked is worked out as well, and they are read again. */
    private List<Line> open(Caller caller, UUID initiative, String municipality, SettlementForm form) {
        follow.follow(caller, lines.changed(initiative, municipality));
        List<Line> open = lines.open(initiative, municipality, form.until());
        Set<UUID> changed = lines.changedSince(open);
        if (changed.isEmpty()) {
            return open;
        }
        follow.follow(caller, changed);
        return lines.open(initiative, municipality, form.until());
    }

    private static void require(SettlementForm form, Draft draft, BigDecimal held) {
        boolean isNothing = draft.parts().isEmpty() && (draft.carried().isEmpty() || !form.isTrial());
        if (isNothing) {
            throw new ProblemException(
                    SettlementProblem.SETTLEMENT_EMPTY, List.of(SettlementProblem.SETTLEMENT_EMPTY.at("/until")));
        }
        if (!form.isTrial() && held.signum() <= 0 && draft.wanted().signum() > 0) {
            throw new ProblemException(SettlementProblem.POOL_EMPTY);
        }
    }

    private static SettlementPart part(BonusSettlement settlement, Part part, BigDecimal share) {
        return new SettlementPart(
                settlement, part.institution(), part.cvr(), part.counted(), part.owedBefore(), part.earned(), share);
    }

    private void keep(BonusPool pool, BonusSettlement settlement, List<SettlementPart> made, List<Line> settled) {
        settlements.persist(settlement);
        settlements.flush();
        made.forEach(parts::persist);
        new Booking(pool, clock.today()).earned(made).forEach(ledger::persist);
        settlements.flush();
        lines.settle(settled, settlement.id(), clock.now());
        outbox.publishAll(
                made.stream().map(part -> BonusSettled.of(settlement, part)).toList());
    }
}
