package dk.opgang.initiatives.housingoption;

import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A home that somebody was offered.
 *
 * @param kind a code of {@code housing-option-kinds}
 * @param takenOn the day on which it was taken; one that was taken was not declined
 * @param endedOn the day on which the person left it again
 */
@Embeddable
@Schema(name = "NewHousingOption", example = """
                {"source": {"system": "bolig", "id": "H-3"}, "kind": "almen-bolig-plus", "offeredOn": "2024-03-01",
                 "takenOn": "2024-04-01"}""")
public record HousingOptionForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @CodeOf("housing-option-kinds") String kind,
        @Nullable UUID housingAreaId,
        @NotNull @HasHappened LocalDate offeredOn,
        @Nullable LocalDate takenOn,
        @Nullable LocalDate declinedOn,
        @Nullable LocalDate endedOn)
        implements PostedForm, Checked {

    @Override
    public void check(Faults faults) {
        notBefore("/takenOn", takenOn, offeredOn, faults);
        notBefore("/declinedOn", declinedOn, offeredOn, faults);
        if (takenOn != null && declinedOn != null) {
            faults.broken("/declinedOn", MobilityFault.TAKEN_AND_DECLINED);
        }
        if (endedOn != null && takenOn == null) {
            faults.broken("/takenOn", CommonFault.REQUIRED);
        }
        notBefore("/endedOn", endedOn, takenOn, faults);
    }

    private static void notBefore(String pointer, @Nullable LocalDate day, @Nullable LocalDate first, Faults faults) {
        if (day != null && first != null && day.isBefore(first)) {
            faults.broken(pointer, CommonFault.BEFORE_FROM, first);
        }
    }
}
