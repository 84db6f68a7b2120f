package dk.opgang.network.settlement;

import dk.opgang.network.exchange.ExchangeHandler.Received;
import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.exchange.Refusal.Reason;
import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.network.settlement.SettlementTellings.Addressee;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides on what a party of another installation adds to a settlement of here, and wants of it, as if it were posted here. */
@Singleton
class DecideSettlement {

    private static final Caller SYSTEM = Caller.system();

    private static final String ADD = """
            insert into settlement_lines (id, created_at, updated_at, version, poster, settlement_id, kind, arisen_on, debtor, creditor,
                amount_dkk, case_id, note, belongs_to)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Settlements settlements;
    private final SettlementLines lines;
    private final SettlementSteps steps;
    private final SettlementTellings tellings;
    private final AgroalDataSource database;
    private final Outbox outbox;

    DecideSettlement(
            Settlements settlements,
            SettlementLines lines,
            SettlementSteps steps,
            SettlementTellings tellings,
            AgroalDataSource database,
            Outbox outbox) {
        this.settlements = settlements;
        this.lines = lines;
        this.steps = steps;
        this.tellings = tellings;
        this.database = database;
        this.outbox = outbox;
    }

    @Transactional
    void hear(Received message, SettlementAnswer told) {
        Settlement settlement = settlements
                .find(SYSTEM, told.settlementId())
                .filter(it -> !it.isElsewhere())
                .map(it -> settlements.lock(SYSTEM, it.id()))
                .orElseThrow(() -> new Refusal(Reason.ANOTHERS));
        Addressee from = tellings.of(settlement.id(), message.installation())
                .filter(it -> it.answeredAt().equals(message.municipalityCode()))
                .orElseThrow(() -> new Refusal(Reason.ANOTHERS));
        told.lines().forEach(line -> add(settlement, from, line));
        StepElsewhere step = told.step();
        if (step != null && !step.stepId().equals(from.decided())) {
            decide(settlement, from, step);
        }
        tellings.heard(from.id(), told.revisions());
    }

    private void add(Settlement settlement, Addressee from, LineTold line) {
        LineForm form = line.form();
        Refusal.unless(line.isBetween(settlement.pair()) && WriteLine.isOfParties(form.kind()), Reason.MALFORMED);
        SettlementLine known = lines.find(SYSTEM, line.id()).orElse(null);
        if (known != null) {
            change(settlement, from, known, form);
            return;
        }
        Refusal.unless(settlement.quarter().contains(form.on()), Reason.MALFORMED);
        Settlement open = settlements.open(SYSTEM, settlement.pair(), settlement.quarter());
        open.lineChanged();
        settlements.flush();
        tellings.tell(open.id(), from);
        insert(line.id(), poster(from), open, form);
        outbox.publish(SettlementChanged.of(open));
    }

    private void change(Settlement settlement, Addressee from, SettlementLine known, LineForm form) {
        Settlement home = settlements.lock(SYSTEM, known.settlementId());
        Refusal.unless(home.pair().equals(settlement.pair()) && known.poster().equals(poster(from)), Reason.ANOTHERS);
        boolean isSame = known.form().equals(form);
        if (!isSame && !home.isFrozen() && Quarter.of(known.form().on()).contains(form.on())) {
            known.told(form);
            home.lineChanged();
            settlements.flush();
            outbox.publish(SettlementChanged.of(home));
        }
    }

    private void decide(Settlement settlement, Addressee from, StepElsewhere step) {
        Refusal.unless(from.parties().contains(step.stepParty()), Reason.ANOTHERS);
        settlements.flush();
        List<SettlementLine> settled = lines.of(SYSTEM, settlement.id());
        String problem = problem(settlement, settled, step);
        settlements.flush();
        tellings.decided(from.id(), step.stepId(), problem);
        if (problem == null) {
            outbox.publish(SettlementChanged.of(settlement));
        }
    }

    /** Takes the step; gives what stands in its way. Whoever says yes says it to what was seen. */
    private @Nullable String problem(Settlement settlement, List<SettlementLine> settled, StepElsewhere step) {
        try {
            boolean isSeen = !step.isYes() || step.stepLines().equals(SeenLines.of(settled));
            if (!isSeen) {
                return NetworkProblem.TRANSITION_NOT_ALLOWED.code();
            }
            step.transition().require();
            steps.take(settlement, settled, step.stepParty(), step.transition());
            return null;
        } catch (ProblemException e) {
            return e.problem().code();
        }
    }

    private static String poster(Addressee from) {
        return "installation:" + from.installation();
    }

    private void insert(UUID id, String poster, Settlement open, LineForm form) {
        Sql.update(
                database,
                ADD,
                id,
                poster,
                open.id(),
                form.kind(),
                form.on(),
                form.debtor(),
                form.creditor(),
                form.amountDkk(),
                form.caseId(),
                form.note(),
                SettlementLine.belongsTo(open, form));
    }
}
