package dk.opgang.network.grant;

import dk.opgang.network.relocation.CaseDirectory;
import dk.opgang.network.relocation.CaseParties;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in what is paid to a family, and notes what the others owe the payer for it. What was posted stays as it is. */
@Singleton
class WriteGrant extends Posting<CaseParties, GrantForm, Grant> {

    private final CaseDirectory cases;
    private final GrantDues dues;

    WriteGrant(CaseDirectory cases, Grants grants, GrantDues dues, Outbox outbox) {
        super(grants, GrantForm.class, outbox);
        this.cases = cases;
        this.dues = dues;
    }

    @Transactional
    Posted<Grant> post(Caller caller, UUID caseId, GrantForm form) {
        return post(caller, cases.hold(caller, caseId), form);
    }

    @Override
    protected GrantForm completed(Caller caller, CaseParties of, @Nullable Grant known, GrantForm form) {
        if (known == null && !of.isAgreed()) {
            throw new ProblemException(GrantProblem.CASE_NOT_AGREED);
        }
        return form.borneBy(GrantRules.usual(of, form.paidBy()));
    }

    @Override
    protected void check(Caller caller, CaseParties of, @Nullable Grant known, GrantForm form, Faults faults) {
        if (known == null) {
            GrantRules.check(of, form, faults);
            faults.throwIfAny();
            cases.requireUnrestricted(caller, of.caseId());
            return;
        }
        if (!known.caseId().equals(of.caseId())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        GrantForm before = known.form();
        faults.unchanged("/kind", before.kind(), form.kind());
        faults.unchanged("/amountDkk", before.amountDkk(), form.amountDkk());
        faults.unchanged("/paidOn", before.paidOn(), form.paidOn());
        faults.unchanged("/paidBy", before.paidBy(), form.paidBy());
        faults.unchanged("/legalBasis", before.legalBasis(), form.legalBasis());
        faults.unchanged("/shares", before.shares(), form.shares());
    }

    @Override
    protected Grant create(Caller caller, CaseParties of, GrantForm form) {
        CaseParties.Across across = of.across();
        Grant grant = new Grant(
                caller.tenantKey(),
                of.caseId(),
                across == null ? null : across.matchId(),
                dues.spread(across),
                GrantRules.partiesOf(of),
                form);
        dues.note(grant);
        return grant;
    }

    /** The two whom it concerns are told of their settlement. */
    @Override
    protected List<Event> news(CaseParties of, @Nullable GrantForm before, Grant grant) {
        return List.of();
    }
}
