package dk.opgang.initiatives.budgeting.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where something is proposed.
 *
 * @param walkingMetres from the homes of those whom it is for, on foot
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 */
@Embeddable
@Schema(name = "BudgetProposalPlace")
public record Place(
        @Nullable @PositiveOrZero @Max(1_000_000) Integer walkingMetres,

        @Nullable @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 6)
        BigDecimal latitude,

        @Nullable @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 6)
        BigDecimal longitude) {

    private static final int DECIMALS = 6;

    public Place {
        latitude = kept(latitude);
        longitude = kept(longitude);
    }

    @JsonIgnore
    boolean isNowhere() {
        return walkingMetres == null && latitude == null && longitude == null;
    }

    private static @Nullable BigDecimal kept(@Nullable BigDecimal degrees) {
        return degrees == null || degrees.scale() > DECIMALS
                ? degrees
                : degrees.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
