package dk.opgang.housingareas.register.succession;

import dk.opgang.law.wayout.Numbers;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An area that takes over a part of another one.
 *
 * @param sharePct how many per cent of its residents, above 0
 */
public record Successor(
        @NotNull UUID housingAreaId,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100")
        BigDecimal sharePct) {

    public Successor {
        sharePct = sharePct == null ? null : Numbers.plain(sharePct);
    }
}
