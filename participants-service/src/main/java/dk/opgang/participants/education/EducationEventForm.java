package dk.opgang.participants.education;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a participant began an education, interrupted or completed it.
 *
 * @param kind a code of education-event-kinds
 * @param on the day on which it happened
 * @param programme a code of education-programmes
 * @param source the poster's key; for the participant's municipality alone
 */
@Embeddable
@Schema(name = "NewEducationEvent")
public record EducationEventForm(
        @NotNull @CodeOf("education-event-kinds") String kind,
        @NotNull @Column(name = "happened_on") @HasHappened LocalDate on,
        @NotNull @CodeOf("education-programmes") String programme,
        @Nullable Source source)
        implements CaseForm<EducationEventForm> {

    private static final CodeList PROGRAMMES = CodeList.load("education-programmes");

    /** Whether a youth education began. */
    public boolean startsYouthEducation() {
        return kind.equals("started") && isYouthEducation();
    }

    /** Whether a youth education was completed. */
    public boolean completesYouthEducation() {
        return kind.equals("completed") && isYouthEducation();
    }

    private boolean isYouthEducation() {
        return PROGRAMMES
                .find(programme)
                .filter(found -> Boolean.TRUE.equals(found.attributes().get("youthEducation")))
                .isPresent();
    }

    @Override
    public EducationEventForm withSource(@Nullable Source other) {
        return new EducationEventForm(kind, on, programme, other);
    }
}
