package dk.opgang.initiatives.opening;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts openings, changes them and moves them from state to state. */
@Singleton
class WriteOpening extends Posting<Caller, OpeningForm, JobOpening> {

    private final JobOpenings openings;
    private final OpeningRules rules;
    private final OpeningNews news;
    private final BusinessClock clock;
    private final Outbox outbox;

    WriteOpening(JobOpenings openings, OpeningRules rules, OpeningNews news, BusinessClock clock, Outbox outbox) {
        super(openings, OpeningForm.class, outbox);
        this.openings = openings;
        this.rules = rules;
        this.news = news;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    Posted<JobOpening> post(Caller caller, OpeningForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    JobOpening patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, toWrite(caller, id), ifMatch, patch);
    }

    @Transactional
    JobOpening move(Caller caller, UUID id, OpeningTransition told) {
        JobOpening opening = toWrite(caller, id);
        OpeningState next = told.state();
        OpeningState present = opening.stateOn(clock.today());
        told.check(present);
        opening.moveTo(next);
        openings.flush();
        outbox.publishAll(news.of(List.of(id)));
        return opening;
    }

    @Override
    protected OpeningForm completed(Caller caller, Caller owner, @Nullable JobOpening known, OpeningForm form) {
        return form.whole();
    }

    @Override
    protected void check(Caller caller, Caller owner, @Nullable JobOpening known, OpeningForm form, Faults faults) {
        if (known != null) {
            faults.unchanged("/employerCvr", known.form().employerCvr(), form.employerCvr());
            boolean closed = !known.stateOn(clock.today()).mayChange();
            if (closed && !known.form().equals(form)) {
                throw new ProblemException(OpeningProblem.OPENING_CLOSED);
            }
        }
        rules.check(caller, known, form, faults);
    }

    @Override
    protected JobOpening create(Caller caller, Caller owner, OpeningForm form) {
        return new JobOpening(caller.tenantKey(), form);
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable OpeningForm before, JobOpening opening) {
        return news.of(List.of(opening.id()));
    }

    private JobOpening toWrite(Caller caller, UUID id) {
        openings.get(caller, id);
        if (!openings.worksWith(caller, id)) {
            throw new ProblemException(OpeningProblem.OPENING_NOT_YOURS);
        }
        return openings.lock(caller, id);
    }
}
