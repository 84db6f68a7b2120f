package dk.opgang.network.settlement;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in what a party adds to a settlement. What comes after the two have agreed goes to their next quarter, and says so. */
@Singleton
class WriteLine extends Posting<Settlement, LineForm, SettlementLine> {

    /** What parties add; the rest the service books itself. */
    private static final Set<String> OF_PARTIES = Set.of("vacancy-rent", "compensation", "correction");

    private final Settlements settlements;

    WriteLine(Settlements settlements, SettlementLines lines, Outbox outbox) {
        super(lines, LineForm.class, outbox);
        this.settlements = settlements;
    }

    static boolean isOfParties(String kind) {
        return OF_PARTIES.contains(kind);
    }

    @Transactional
    Posted<SettlementLine> post(Caller caller, UUID settlementId, LineForm form) {
        return post(caller, settlements.lock(caller, settlementId), form);
    }

    @Override
    protected SettlementLine create(Caller caller, Settlement settlement, LineForm form) {
        if (settlement.isElsewhere()) {
            // Where it goes, if the two have agreed on that quarter already, the installation tells that decides on it.
            settlement.linesTold();
            return new SettlementLine(caller.tenantKey(), settlement, form, null);
        }
        Settlement open = settlements.open(caller, settlement.pair(), settlement.quarter());
        open.lineChanged();
        return new SettlementLine(caller.tenantKey(), open, form, null);
    }

    @Override
    protected void check(
            Caller caller, Settlement settlement, @Nullable SettlementLine known, LineForm form, Faults faults) {
        Pair pair = settlement.pair();
        if (!isOfParties(form.kind())) {
            faults.broken(
                    "/kind",
                    CommonFault.UNKNOWN_CODE,
                    String.join(", ", OF_PARTIES.stream().sorted().toList()));
        }
        if (!settlement.quarter().contains(form.on())) {
            faults.broken("/on", NetworkFault.OUTSIDE_QUARTER, settlement.quarter());
        }
        checkParty("/debtor", pair, form.debtor(), faults);
        checkParty("/creditor", pair, form.creditor(), faults);
        if (form.debtor().equals(form.creditor())) {
            faults.broken("/creditor", NetworkFault.OWES_ITSELF);
        }
        if (known != null) {
            checkKnown(caller, settlement, known, form, faults);
        }
    }

    private static void checkParty(String pointer, Pair pair, String party, Faults faults) {
        if (!pair.has(party)) {
            faults.broken(pointer, NetworkFault.NOT_A_PARTY, String.join(", ", pair.parties()));
        }
    }

    /** A key stands for one line of the two in that quarter, and what they have agreed on stays. */
    private void checkKnown(Caller caller, Settlement settlement, SettlementLine known, LineForm form, Faults faults) {
        LineForm before = known.form();
        if (!before.owed().pair().equals(settlement.pair())
                || !settlement.quarter().contains(before.on())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        if (faults.isEmpty() && !before.equals(form) && home(caller, known).isFrozen()) {
            throw new ProblemException(SettlementProblem.SETTLEMENT_FROZEN);
        }
    }

    @Override
    protected void changed(Settlement settlement, LineForm before, SettlementLine line) {
        Settlement home = home(Caller.system(), line);
        if (home.isElsewhere()) {
            line.pend();
            home.linesTold();
        } else {
            home.lineChanged();
        }
    }

    @Override
    protected List<Event> news(Settlement settlement, @Nullable LineForm before, SettlementLine line) {
        return List.of(SettlementChanged.of(home(Caller.system(), line)));
    }

    /** The settlement in which the line stands, locked. */
    private Settlement home(Caller caller, SettlementLine line) {
        return settlements.lock(caller, line.settlementId());
    }
}
