package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.initiatives.placement.Allowances.Share;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The allowances of a placement by month. */
@Schema(name = "PlacementAllowances")
record AllowancesView(List<Month> months) {

    /**
     * A month.
     *
     * @param hours that were registered
     * @param payableHours of them, within the limit of the month over all such placements of the person
     * @param hourlyDkk null if no wage is told and none is the most
     * @param aboveLimitHours hours that are not payable
     */
    @Schema(name = "PlacementAllowance")
    record Month(
            String month,
            BigDecimal hours,
            BigDecimal payableHours,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal hourlyDkk,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amountDkk,

            List<Part> shares,
            BigDecimal aboveLimitHours) {}

    /** What one of the payers pays. */
    @Schema(name = "PlacementAllowanceShare")
    record Part(
            String payer,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk) {

        static Part of(Share share) {
            return new Part(share.payer(), share.amountDkk());
        }
    }
}
