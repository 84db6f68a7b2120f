package dk.opgang.network.plan;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of the network.
 *
 * @param subGoal a code of {@code network-sub-goals}
 * @param dueOn when it is to be reached
 * @param state a code of {@code network-milestone-states}; planned if missing
 * @param reachedOn the day on which it was reached; needed if it is
 * @param evidence what shows it
 */
@Embeddable
@Schema(name = "NewMilestone", example = """
                {"title": "Første netværksmøde er holdt", "subGoal": "sustainable-network", "dueOn": "2019-09-30",
                 "state": "reached", "reachedOn": "2019-09-12"}""")
record MilestoneForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String title,
        @NotNull @CodeOf("network-sub-goals") String subGoal,
        @NotNull LocalDate dueOn,

        @Defaulted @CodeOf("network-milestone-states") String state,

        @Nullable @HasHappened LocalDate reachedOn,

        @Defaulted @Size(max = 100) @JdbcTypeCode(SqlTypes.JSON)
        List<@Valid Evidence> evidence)
        implements PostedForm, Checked {

    private static final String PLANNED = "planned";
    private static final String REACHED = "reached";

    MilestoneForm {
        state = state == null ? PLANNED : state;
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /**
     * Something that shows that a milestone was reached.
     *
     * @param kind a code of {@code network-evidence-kinds}
     */
    @Schema(name = "Evidence")
    record Evidence(
            @NotNull @CodeOf("network-evidence-kinds") String kind,
            @NotNull UUID id) {}

    @Override
    public void check(Faults faults) {
        if (REACHED.equals(state) && reachedOn == null && !faults.isFaulty("/reachedOn")) {
            faults.broken("/reachedOn", CommonFault.REQUIRED);
        }
    }

    boolean isLateOn(LocalDate day) {
        return state.equals(PLANNED) && dueOn.isBefore(day);
    }
}
