package dk.opgang.network.plan;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task of the network.
 *
 * @param memberId who is to do it; that member may change it
 * @param milestoneId the milestone that it serves
 * @param subGoal a code of {@code network-sub-goals}; that of the milestone if missing
 * @param state a code of {@code network-task-states}; open if missing
 */
@Embeddable
@Schema(name = "NewNetworkTask", example = """
                {"title": "Kortlæg indsatser i ind- og udland", "subGoal": "knowledge-forum", "dueOn": "2020-03-31"}""")
public record TaskForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String description,
        @Nullable UUID memberId,
        @Nullable UUID milestoneId,
        @Nullable @CodeOf("network-sub-goals") String subGoal,
        @Nullable LocalDate dueOn,
        @Defaulted @CodeOf("network-task-states") String state)
        implements PostedForm {

    private static final String OPEN = "open";
    private static final String IN_PROGRESS = "in-progress";
    private static final int TITLE = 200;

    public TaskForm {
        state = state == null ? OPEN : state;
    }

    /** What a meeting decided, as a task. */
    static TaskForm decided(String text, @Nullable UUID memberId, @Nullable LocalDate dueOn) {
        boolean isShort = text.length() <= TITLE;
        String title = isShort ? text : text.substring(0, TITLE - 1).strip() + "…";
        return new TaskForm(null, title, isShort ? null : text, memberId, null, null, dueOn, OPEN);
    }

    /** The same under the sub-goal of its milestone, unless it tells one itself. */
    TaskForm under(String goal) {
        return subGoal != null
                ? this
                : new TaskForm(source, title, description, memberId, milestoneId, goal, dueOn, state);
    }

    boolean isLateOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day) && (state.equals(OPEN) || state.equals(IN_PROGRESS));
    }
}
