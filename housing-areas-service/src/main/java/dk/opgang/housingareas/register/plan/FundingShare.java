package dk.opgang.housingareas.register.plan;

import dk.opgang.law.wayout.Numbers;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Who pays a share of a plan.
 *
 * @param pct per cent of the whole, above 0
 */
public record FundingShare(
        @NotBlank @Size(max = 200) String source,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100")
        BigDecimal pct) {

    public FundingShare {
        pct = pct == null ? null : Numbers.plain(pct);
    }
}
