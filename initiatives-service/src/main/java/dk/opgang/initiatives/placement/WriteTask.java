package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the tasks of an initiative, written by whoever takes part in it; nobody is told. */
@Singleton
class WriteTask extends Posting<Initiative, TaskForm, InitiativeTask> {

    private final Initiatives initiatives;

    WriteTask(Initiatives initiatives, InitiativeTasks tasks, Outbox outbox) {
        super(tasks, TaskForm.class, outbox);
        this.initiatives = initiatives;
    }

    @Transactional
    Posted<InitiativeTask> post(Caller caller, UUID initiativeId, TaskForm form) {
        return post(caller, initiatives.get(caller, initiativeId), form);
    }

    @Override
    protected void check(
            Caller caller, Initiative initiative, @Nullable InitiativeTask known, TaskForm form, Faults faults) {
        if (known != null && !known.initiativeId().equals(initiative.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
    }

    @Override
    protected InitiativeTask create(Caller caller, Initiative initiative, TaskForm form) {
        return new InitiativeTask(caller.tenantKey(), initiative.id(), form);
    }

    @Override
    protected List<Event> news(Initiative initiative, @Nullable TaskForm before, InitiativeTask task) {
        return List.of();
    }
}
