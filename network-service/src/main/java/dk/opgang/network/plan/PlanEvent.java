package dk.opgang.network.plan;

import dk.opgang.platform.outbox.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What milestones and tasks publish. It names nobody: everyone may see it. */
sealed interface PlanEvent extends Event {

    /** A milestone is new, has changed or was taken back. */
    record MilestoneChanged(UUID milestoneId, String subGoal, String state, boolean removed) implements PlanEvent {

        static MilestoneChanged of(Milestone milestone, boolean removed) {
            MilestoneForm form = milestone.form();
            return new MilestoneChanged(milestone.id(), form.subGoal(), form.state(), removed);
        }

        @Override
        public UUID aggregateId() {
            return milestoneId;
        }

        @Override
        public String type() {
            return "dk.opgang.network.milestone-changed.v1";
        }
    }

    /** A task is new, has changed or was taken back. */
    record TaskChanged(UUID taskId, @Nullable UUID memberId, String state, boolean removed) implements PlanEvent {

        static TaskChanged of(NetworkTask task, boolean removed) {
            TaskForm form = task.form();
            return new TaskChanged(task.id(), form.memberId(), form.state(), removed);
        }

        @Override
        public UUID aggregateId() {
            return taskId;
        }

        @Override
        public String type() {
            return "dk.opgang.network.task-changed.v1";
        }
    }
}
