package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps agreements with partners: a municipality those of its initiatives, an organisation its own. */
@Singleton
class WriteAgreement extends Posting<Templated, AgreementForm, Agreement> {

    private final Agreements agreements;
    private final TemplatedInitiatives initiatives;

    WriteAgreement(Agreements agreements, TemplatedInitiatives initiatives, Outbox outbox) {
        super(agreements, AgreementForm.class, outbox);
        this.agreements = agreements;
        this.initiatives = initiatives;
    }

    @Transactional
    Posted<Agreement> post(Caller caller, UUID initiativeId, AgreementForm form) {
        Templated where = where(caller, initiativeId);
        boolean isOwn = caller.organisation().map(form.organisation()::equals).orElse(true);
        if (!isOwn) {
            throw new ProblemException(AgreementProblem.AGREEMENT_NOT_YOURS);
        }
        return post(caller, where, form);
    }

    @Transactional
    Agreement patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Agreement seen = agreements.get(caller, id);
        if (caller.municipality().isEmpty()) {
            throw new ProblemException(AgreementProblem.AGREEMENT_NOT_YOURS);
        }
        return patch(caller, where(caller, seen.initiativeId()), agreements.lock(caller, id), ifMatch, patch);
    }

    private Templated where(Caller caller, UUID initiative) {
        return initiatives.find(caller, initiative).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    protected AgreementForm completed(Caller caller, Templated where, @Nullable Agreement known, AgreementForm form) {
        return new AgreementRules(where).whole(form);
    }

    @Override
    protected void check(Caller caller, Templated where, @Nullable Agreement known, AgreementForm form, Faults faults) {
        if (known != null) {
            if (!known.initiativeId().equals(where.initiative().id())) {
                faults.broken("/source", CommonFault.SOURCE_IN_USE);
            }
            faults.unchanged("/organisation", known.form().organisation(), form.organisation());
        }
        new AgreementRules(where).check(form, faults);
    }

    @Override
    protected Agreement create(Caller caller, Templated where, AgreementForm form) {
        return new Agreement(caller.tenantKey(), where.initiative().id(), form);
    }

    @Override
    protected List<Event> news(Templated where, @Nullable AgreementForm before, Agreement agreement) {
        return List.of(AgreementChanged.of(agreement, where.initiative().municipalities()));
    }
}
