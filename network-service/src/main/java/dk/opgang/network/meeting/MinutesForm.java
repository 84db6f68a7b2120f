package dk.opgang.network.meeting;

import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting.
 *
 * @param decisions what was decided, in its order
 * @param approvedOn the day on which the minutes were approved
 */
@Embeddable
@Schema(name = "NewMinutes", example = """
                {"text": "Ti kommuner var med.", "decisions": [{"text": "Kommissoriet er godkendt", "dueOn": "2019-10-01"}]}""")
record MinutesForm(
        @NotBlank @Size(max = 100_000) String text,

        @Defaulted @Size(max = 200) @JdbcTypeCode(SqlTypes.JSON)
        List<@Valid Decision> decisions,

        @Nullable @HasHappened LocalDate approvedOn)
        implements PostedForm {

    MinutesForm {
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /**
     * Something that was decided.
     *
     * @param memberId who is to do it
     * @param dueOn by when
     */
    @Schema(name = "MinutesDecision")
    record Decision(
            @NotBlank @Size(max = 2_000) String text,
            @Nullable UUID memberId,
            @Nullable LocalDate dueOn) {}
}
