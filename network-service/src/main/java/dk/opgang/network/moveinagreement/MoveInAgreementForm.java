package dk.opgang.network.moveinagreement;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Party;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A move-in agreement.
 *
 * @param parties codes of municipalities and CVRs of housing organisations; whoever posts it is one of them
 * @param quotas how many households a year move in or out of an area
 * @param compensationPerHouseholdDkk what the municipality that a household leaves pays the one that it moves to
 * @param grantDkk what a household is granted
 */
@Embeddable
@Schema(name = "NewMoveInAgreement", example = """
                {"parties": ["615", "253", "90100009"], "period": {"from": "2026-01-01", "to": "2029-01-01"},
                 "quotas": [{"housingAreaId": "01980a5e-7c00-7000-8000-0000000000a1", "direction": "out", "perYear": 12}],
                 "compensationPerHouseholdDkk": "25000.00"}""")
record MoveInAgreementForm(
        @Nullable Source source,

        @NotNull @Size(min = 2, max = 50) @Distinct @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotNull @PartyValue String> parties,

        @NotNull
        @Valid
        @AttributeOverride(name = "from", column = @Column(name = "valid_from"))
        @AttributeOverride(name = "to", column = @Column(name = "valid_to"))
        Period period,

        @Defaulted @Size(max = 100) @JdbcTypeCode(SqlTypes.JSON)
        List<@NotNull @Valid Quota> quotas,

        @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal compensationPerHouseholdDkk,

        @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal grantDkk)
        implements PostedForm {

    MoveInAgreementForm {
        parties = parties == null ? null : parties.stream().map(Party::plain).toList();
        quotas = quotas == null ? List.of() : List.copyOf(quotas);
        compensationPerHouseholdDkk = whole(compensationPerHouseholdDkk);
        grantDkk = whole(grantDkk);
    }

    /** Without the key of whoever posted it. */
    MoveInAgreementForm withoutSource() {
        return new MoveInAgreementForm(null, parties, period, quotas, compensationPerHouseholdDkk, grantDkk);
    }

    private static @Nullable BigDecimal whole(@Nullable BigDecimal amount) {
        return amount == null ? null : Dkk.plain(amount);
    }

    /**
     * How many households a year move.
     *
     * @param direction in or out
     */
    @Schema(name = "MoveInQuota")
    record Quota(
            @NotNull UUID housingAreaId,
            @NotNull @Pattern(regexp = "in|out") String direction,
            @NotNull @Min(0) @Max(100_000) Integer perYear) {}
}
