package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.placement.rules.PlacementFault;
import dk.opgang.initiatives.template.document.TaskRule;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records that a task was done or left undone, as far as the programme lets it be left; told again of the same day it is corrected. */
@Singleton
class WritePlacementTask extends Posting<Placement, PlacementTaskForm, PlacementTask> {

    private final OpenPlacement open;
    private final PlacementTasks done;
    private final InitiativeTasks tasks;
    private final TemplatedInitiatives initiatives;
    private final BusinessClock clock;

    WritePlacementTask(
            OpenPlacement open,
            PlacementTasks done,
            InitiativeTasks tasks,
            TemplatedInitiatives initiatives,
            BusinessClock clock,
            Outbox outbox) {
        super(done, PlacementTaskForm.class, outbox);
        this.open = open;
        this.done = done;
        this.tasks = tasks;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Transactional
    Posted<PlacementTask> post(Caller caller, UUID placementId, PlacementTaskForm form) {
        return post(caller, open.toWrite(caller, placementId, "record-task"), form);
    }

    @Override
    protected Optional<PlacementTask> known(Caller caller, Placement placement, PlacementTaskForm form) {
        return done.first(
                caller,
                Restriction.equal("placementId", placement.id()),
                Restriction.equal("form.taskId", form.taskId()),
                Restriction.equal("form.on", form.on()));
    }

    @Override
    protected void check(
            Caller caller, Placement placement, @Nullable PlacementTask known, PlacementTaskForm form, Faults faults) {
        LocalDate from = placement.form().from();
        if (!new Period(from, placement.form().to()).contains(form.on())) {
            faults.broken("/on", InitiativesFault.OUTSIDE_PLACEMENT);
        }
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        UUID initiative = placement.form().initiativeId();
        InitiativeTask task = tasks.find(caller, form.taskId())
                .filter(it -> it.initiativeId().equals(initiative))
                .orElse(null);
        if (task == null) {
            faults.broken("/taskId", PlacementFault.TASK_NOT_FOUND);
        } else if (!form.done() && !(task.form().leavable() && isLeft(caller, initiative, from, form.on()))) {
            faults.broken("/done", PlacementFault.TASK_NOT_LEAVABLE);
        }
    }

    /** Whether the programme lets tasks be left on the day; of one that nobody knows the end of, that it does. */
    private boolean isLeft(Caller caller, @Nullable UUID initiative, LocalDate from, LocalDate on) {
        if (initiative == null) {
            return false;
        }
        return initiatives
                .find(caller, initiative)
                .map(it -> {
                    TaskRule rule = it.template().tasks();
                    if (rule == null) {
                        return false;
                    }
                    return switch (rule.leavable()) {
                        case ALWAYS -> true;
                        case NO -> false;
                        case WEEKS -> {
                            Value weeks = rule.leavableWeeks();
                            BigDecimal most = weeks == null
                                    ? null
                                    : weeks.on(from, it.parameters()).orNull();
                            yield most == null || on.isBefore(from.plusWeeks(most.longValue()));
                        }
                    };
                })
                .orElse(false);
    }

    @Override
    protected PlacementTask create(Caller caller, Placement placement, PlacementTaskForm form) {
        return new PlacementTask(caller.tenantKey(), placement, form);
    }

    @Override
    protected List<Event> news(Placement placement, @Nullable PlacementTaskForm before, PlacementTask task) {
        return List.of();
    }
}
