package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.law.wayout.Numbers;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * The lists of a plan; empty where nothing was told.
 *
 * @param board the organisations in it, never persons
 * @param fundingShares who pays how much of it; 100 per cent together
 * @param initiativeIds the initiatives that carry it out
 */
record PlanDetails(List<String> board, List<FundingShare> fundingShares, List<UUID> initiativeIds) {

    /**
     * Who pays a share.
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
}
