package dk.opgang.participants.household.draw;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a household drew on the municipality in a year.
 *
 * @param kind a code of draw-kinds
 * @param year the calendar year, 2000 to next year
 * @param amountDkk kroner with øre, 0.00 to 9999999.99
 * @param participantId the member that it is for, if it is not for all
 * @param basis a code of draw-bases
 * @param source the municipality's own key
 */
@Embeddable
@Schema(name = "NewHouseholdDraw")
public record DrawForm(
        @NotNull @CodeOf("draw-kinds") String kind,
        @NotNull @Column(name = "draw_year") Integer year,

        @NotNull
        @DecimalMin(DrawForm.SMALLEST)
        @DecimalMax(DrawForm.LARGEST)
        @Digits(integer = 7, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amountDkk,

        @Nullable UUID participantId,
        @NotNull @CodeOf("draw-bases") String basis,
        @Nullable Source source)
        implements CaseForm<DrawForm> {

    public static final String SMALLEST = "0";
    public static final String LARGEST = "9999999.99";

    /** Amounts are kept in one way of writing them, so that forms are equal if they say the same. */
    public DrawForm {
        amountDkk = amountDkk != null && Dkk.isValid(amountDkk) ? new Dkk(amountDkk).amount() : amountDkk;
    }

    @Override
    public DrawForm withSource(@Nullable Source other) {
        return new DrawForm(kind, year, amountDkk, participantId, basis, other);
    }
}
