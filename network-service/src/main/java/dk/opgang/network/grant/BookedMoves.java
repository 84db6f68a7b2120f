package dk.opgang.network.grant;

import dk.opgang.network.relocation.CaseParties;
import dk.opgang.network.relocation.SettlementOfMoves;
import dk.opgang.network.settlement.Due;
import dk.opgang.network.settlement.Dues;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Dkk;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Books what cases cost, each thing once. What a cancelled grant had booked is taken back by a line against it, so that it shows. */
@Singleton
@Transactional
class BookedMoves implements SettlementOfMoves {

    private final Grants grants;
    private final Dues dues;
    private final GrantDues ofGrants;
    private final BusinessClock clock;

    BookedMoves(Grants grants, Dues dues, GrantDues ofGrants, BusinessClock clock) {
        this.grants = grants;
        this.dues = dues;
        this.ofGrants = ofGrants;
        this.clock = clock;
    }

    @Override
    public void compensation(CaseParties of, String creditor, Dkk amount, LocalDate on) {
        CaseParties.Across across = of.across();
        if (amount.amount().signum() > 0) {
            dues.note(new Due(
                    "compensation " + of.caseId(),
                    "compensation",
                    on,
                    of.sender(),
                    creditor,
                    amount.amount(),
                    of.caseId(),
                    across == null ? null : across.elsewhere()));
        }
    }

    /** Whoever stops a case is a party of it or the service itself; the database lets nobody else change its grants. */
    @Override
    public void cancelUnpaid(UUID caseId, LocalDate today) {
        grants.unpaid(Caller.system(), caseId, today).forEach(this::cancel);
        grants.flush();
    }

    private void cancel(Grant grant) {
        grant.cancel(clock.now());
        ofGrants.takeBack(grant);
    }
}
