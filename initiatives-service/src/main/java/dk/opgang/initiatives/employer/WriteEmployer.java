package dk.opgang.initiatives.employer;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers employers and changes them; the CVR stays. */
@Singleton
class WriteEmployer extends Posting<Caller, EmployerForm, Employer> {

    private final Employers employers;
    private final Register register;

    WriteEmployer(Employers employers, Register register, Outbox outbox) {
        super(employers, EmployerForm.class, outbox);
        this.employers = employers;
        this.register = register;
    }

    @Transactional
    Posted<Employer> post(Caller caller, EmployerForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    Employer patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Restriction own = Restriction.of("e.poster = :changedBy", "changedBy", caller.tenantKey());
        if (employers.first(caller, Restriction.equal("id", id), own).isEmpty()) {
            employers.get(caller, id);
            throw new ProblemException(EmployerProblem.EMPLOYER_NOT_YOURS);
        }
        return patch(caller, caller, employers.lock(caller, id), ifMatch, patch);
    }

    /** The CVR is locked before the source, here and by batches, so that nobody waits for each other. */
    @Override
    protected Optional<Employer> known(Caller caller, Caller owner, EmployerForm form) {
        Optional<Register.Entry> entry = register.locked(form.cvr());
        Optional<Employer> known = super.known(caller, owner, form);
        if (known.isEmpty() && entry.isPresent()) {
            throw new ProblemException(EmployerProblem.EMPLOYER_EXISTS)
                    .with("id", entry.get().id());
        }
        return known;
    }

    @Override
    protected EmployerForm completed(Caller caller, Caller owner, @Nullable Employer known, EmployerForm form) {
        return form.whole();
    }

    @Override
    protected void check(Caller caller, Caller owner, @Nullable Employer known, EmployerForm form, Faults faults) {
        if (known != null) {
            faults.unchanged("/cvr", known.form().cvr(), form.cvr());
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < form.units().size(); i++) {
            if (!seen.add(form.units().get(i).pNumber())) {
                faults.broken("/units/" + i + "/pNumber", CommonFault.DUPLICATE);
            }
        }
    }

    @Override
    protected Employer create(Caller caller, Caller owner, EmployerForm form) {
        return new Employer(caller.tenantKey(), form);
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable EmployerForm before, Employer employer) {
        return List.of(EmployerChanged.of(employer));
    }
}
