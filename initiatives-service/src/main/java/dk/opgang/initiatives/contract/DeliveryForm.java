package dk.opgang.initiatives.contract;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was done under a contract in a month for which no hours are registered.
 *
 * @param month such as {@code 2019-05}
 * @param jobKind a code of {@code job-kinds}
 * @param hours that were worked
 * @param persons who worked them
 */
@Schema(name = "NewContractDelivery")
@Embeddable
public record DeliveryForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Pattern(regexp = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])") @Schema(examples = "2019-05")
        String month,

        @NotBlank @CodeOf("job-kinds") @Schema(examples = "a")
        String jobKind,

        @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 2)
        BigDecimal hours,

        @NotNull @PositiveOrZero @Max(100_000) Integer persons)
        implements PostedForm {

    public DeliveryForm {
        hours = hours == null ? hours : PlainNumber.of(hours);
    }

    LocalDate firstDay() {
        return YearMonth.parse(month).atDay(1);
    }
}
