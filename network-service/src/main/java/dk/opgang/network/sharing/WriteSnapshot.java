package dk.opgang.network.sharing;

import dk.opgang.network.elsewhere.InitiativesClient.YearsQuestion;
import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.transaction.Errands;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a snapshot of the owner's; it never changes. */
@Singleton
class WriteSnapshot extends Posting<WriteSnapshot.Taken, SnapshotForm, Snapshot> {

    private final SharedInitiatives initiatives;
    private final Errands errands;
    private final BusinessClock clock;

    WriteSnapshot(
            SharedInitiatives initiatives, Snapshots snapshots, Errands errands, BusinessClock clock, Outbox outbox) {
        super(snapshots, SnapshotForm.class, outbox);
        this.initiatives = initiatives;
        this.errands = errands;
        this.clock = clock;
    }

    /** Of which method, and whom to ask what it has come to. */
    record Taken(SharedInitiative shared, TakeSnapshot.Asked asked) {}

    @Transactional
    Posted<Snapshot> post(Caller caller, UUID sharedInitiativeId, SnapshotForm form, TakeSnapshot.Asked asked) {
        return post(caller, new Taken(initiatives.lockOwn(caller, sharedInitiativeId), asked), form);
    }

    @Override
    protected Snapshot create(Caller caller, Taken taken, SnapshotForm form) {
        SharedInitiative shared = taken.shared();
        UUID initiative = shared.form().initiativeId();
        if (initiative == null) {
            throw new ProblemException(SharingProblem.NOTHING_RUNS);
        }
        YearsQuestion question = new YearsQuestion(initiative, shared.owner().code(), form.fromYear(), form.toYear());
        errands.before(List.of(question), open -> open.forEach(taken.asked()::ask));
        return new Snapshot(caller.tenantKey(), shared.id(), form, taken.asked().answer(question));
    }

    @Override
    protected void check(Caller caller, Taken taken, @Nullable Snapshot known, SnapshotForm form, Faults faults) {
        if (form.toYear() < form.fromYear()) {
            faults.broken("/toYear", ParameterFault.TO_BEFORE_FROM);
        }
        if (form.toYear() >= clock.today().getYear()) {
            faults.broken("/toYear", NetworkFault.YEAR_NOT_OVER, form.toYear());
        }
        if (known == null) {
            return;
        }
        if (!known.sharedInitiativeId().equals(taken.shared().id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        faults.unchanged("/fromYear", known.form().fromYear(), form.fromYear());
        faults.unchanged("/toYear", known.form().toYear(), form.toYear());
    }

    @Override
    protected List<Event> news(Taken taken, @Nullable SnapshotForm before, Snapshot snapshot) {
        return List.of();
    }
}
