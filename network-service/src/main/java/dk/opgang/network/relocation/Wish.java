package dk.opgang.network.relocation;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.MunicipalityCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a family wishes.
 *
 * @param municipalityCodes where it would move to; anywhere if there is none
 * @param maxRentDkk kroner a month
 * @param accessible whether the home must be usable in a wheelchair
 * @param petsAllowed whether the family brings pets
 * @param moveFrom first day on which it can move
 */
@Embeddable
@Schema(name = "NewRelocationWish")
public record Wish(
        @Column(name = "wish_municipality_codes") @Defaulted @Size(max = 98) @Distinct @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotNull @Municipality String> municipalityCodes,

        @Column(name = "wish_rooms_min") @NotNull @Min(1) @Max(10)
        Integer roomsMin,

        @Column(name = "wish_rooms_max") @Nullable @Min(1) @Max(10)
        Integer roomsMax,

        @Column(name = "wish_max_rent_dkk")
        @NotNull
        @Positive
        @Digits(integer = 6, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal maxRentDkk,

        @Column(name = "wish_accessible") @Defaulted Boolean accessible,

        @Column(name = "wish_pets_allowed") @Defaulted Boolean petsAllowed,

        @Column(name = "wish_move_from") @NotNull LocalDate moveFrom) {

    public Wish {
        municipalityCodes = municipalityCodes == null
                ? List.of()
                : municipalityCodes.stream().map(MunicipalityCode::plain).toList();
        maxRentDkk = Dkk.plain(maxRentDkk);
        accessible = Boolean.TRUE.equals(accessible);
        petsAllowed = Boolean.TRUE.equals(petsAllowed);
    }
}
