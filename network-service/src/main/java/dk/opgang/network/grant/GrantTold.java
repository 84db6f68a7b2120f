package dk.opgang.network.grant;

import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.relocation.CaseParties;
import dk.opgang.platform.problem.Faults;
import java.util.UUID;

/**
 * A grant, as its installation tells it to the other one of its case.
 *
 * @param form without the key of whoever posted it
 */
record GrantTold(UUID id, GrantForm form, boolean cancelled) {

    static GrantTold of(Grant it) {
        GrantForm form = it.form();
        return new GrantTold(
                it.id(),
                new GrantForm(
                        null,
                        form.kind(),
                        form.amountDkk(),
                        form.paidOn(),
                        form.paidBy(),
                        form.legalBasis(),
                        form.shares()),
                it.isCancelled());
    }

    /** @throws Refusal unless parties of the case can pay and bear it */
    void requireFor(CaseParties of) {
        Faults faults = new Faults();
        GrantRules.check(of, form, faults);
        Refusal.unless(form.shares() != null && form.source() == null && faults.isEmpty(), Refusal.Reason.MALFORMED);
    }
}
