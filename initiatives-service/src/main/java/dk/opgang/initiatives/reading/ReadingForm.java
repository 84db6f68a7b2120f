package dk.opgang.initiatives.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A value that was measured on an enrolment. */
@Embeddable
@Schema(name = "NewReading", example = """
                {"reading": "language", "on": "2025-09-01", "value": 62, "institutionId": "0197ffff-0000-7000-8000-000000000001",
                 "evidence": {"kind": "language-assessment", "reference": "sprog-17"}}""")
public record ReadingForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @Schema(description = "The key of the reading in the template; it stays")
        @NotBlank
        @Key
        @Size(max = 60)
        @Column(updatable = false)
        String reading,

        @Schema(description = "The day on which it was measured, today at the latest")
        @NotNull
        @Column(name = "taken_on")
        @HasHappened
        LocalDate on,

        @Schema(
                implementation = Object.class,
                required = true,
                description = "true or false, a number or a code, whatever the template says that it is")
        @NotNull
        @JdbcTypeCode(SqlTypes.JSON)
        @Column(name = "told_value")
        JsonNode value,

        @Schema(description = "Where it was measured; must be told of what is measured at the next institution")
        @Nullable
        UUID institutionId,

        @Schema(description = "What shows it; must be told where the template names what may") @Nullable @Valid
        Evidence evidence)
        implements PostedForm, Checked {

    /**
     * What shows a value.
     *
     * @param kind one of those that the template names
     * @param reference where it can be found
     */
    @Embeddable
    @Schema(name = "ReadingEvidence")
    public record Evidence(
            @NotBlank @Key @Size(max = 60) @Column(name = "evidence_kind")
            String kind,

            @Nullable @Size(max = 200) @Column(name = "evidence_reference")
            String reference) {}

    /** Numbers are kept in one way of writing them, so that forms are equal if they say the same. */
    public ReadingForm {
        if (value != null && value.isNumber()) {
            value = DecimalNode.valueOf(PlainNumber.of(value.decimalValue()));
        }
    }

    /** Whatever the template says, a value is one, never an object or a list of them. */
    @Override
    public void check(Faults faults) {
        checkValue(value, faults);
    }

    /** Of a value that is told in another form as well. */
    public static void checkValue(@Nullable JsonNode value, Faults faults) {
        if (value != null && value.isContainerNode()) {
            faults.unreadable("/value", CommonFault.INVALID_VALUE);
        }
    }
}
