package dk.opgang.network.plan;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.member.Membership;
import dk.opgang.network.plan.NetworkTask.Decided;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets tasks, changes them or takes them back: the network's coordination all of them, a member those that it is to do. */
@Singleton
class WriteTask extends Posting<@Nullable Decided, TaskForm, NetworkTask> {

    private final NetworkTasks tasks;
    private final Milestones milestones;
    private final Membership membership;
    private final Coordination coordination;

    WriteTask(
            NetworkTasks tasks,
            Milestones milestones,
            Membership membership,
            Coordination coordination,
            Outbox outbox) {
        super(tasks, TaskForm.class, outbox);
        this.tasks = tasks;
        this.milestones = milestones;
        this.membership = membership;
        this.coordination = coordination;
    }

    @Transactional
    Posted<NetworkTask> set(Caller caller, @Nullable Decided decided, TaskForm form) {
        coordination.require(caller);
        Optional<NetworkTask> made = decided == null ? Optional.empty() : tasks.of(caller, decided);
        return made.map(task -> new Posted<>(task, false)).orElseGet(() -> post(caller, decided, form));
    }

    @Transactional
    NetworkTask patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        NetworkTask task = tasks.get(caller, id);
        if (!isOwn(caller, task)) {
            coordination.require(caller);
        }
        return patch(caller, null, tasks.lock(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        tasks.get(caller, id);
        coordination.require(caller);
        remove(null, tasks.lock(caller, id), ifMatch);
    }

    private boolean isOwn(Caller caller, NetworkTask task) {
        UUID memberId = task.form().memberId();
        return memberId != null
                && membership
                        .find(caller, memberId)
                        .filter(it -> it.isItself(caller))
                        .isPresent();
    }

    @Override
    protected NetworkTask create(Caller caller, @Nullable Decided decided, TaskForm form) {
        return new NetworkTask(caller.tenantKey(), decided, form);
    }

    @Override
    protected TaskForm completed(Caller caller, @Nullable Decided decided, @Nullable NetworkTask known, TaskForm form) {
        return form.milestoneId() == null
                ? form
                : milestones
                        .find(caller, form.milestoneId())
                        .map(milestone -> form.under(milestone.form().subGoal()))
                        .orElse(form);
    }

    /** A member does what is its own, and hands it to nobody else. */
    @Override
    protected void check(
            Caller caller, @Nullable Decided decided, @Nullable NetworkTask known, TaskForm form, Faults faults) {
        if (known != null && !coordination.isBy(caller)) {
            faults.unchanged("/memberId", known.form().memberId(), form.memberId());
        }
        if (form.memberId() != null && membership.find(caller, form.memberId()).isEmpty()) {
            faults.broken("/memberId", NetworkFault.MEMBER_NOT_FOUND);
        }
        if (form.milestoneId() != null
                && milestones.find(caller, form.milestoneId()).isEmpty()) {
            faults.broken("/milestoneId", NetworkFault.MILESTONE_NOT_FOUND);
        }
    }

    @Override
    protected List<Event> news(@Nullable Decided decided, @Nullable TaskForm before, NetworkTask task) {
        return List.of(PlanEvent.TaskChanged.of(task, false));
    }

    @Override
    protected List<Event> newsOfRemoval(@Nullable Decided decided, NetworkTask task) {
        return List.of(PlanEvent.TaskChanged.of(task, true));
    }
}
