package dk.opgang.network.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Party;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that is paid to a family that moves.
 *
 * @param kind a code of {@code relocation-grant-kinds}
 * @param paidOn the day of payment, which may be to come
 * @param paidBy who pays: a municipality's code or a CVR, a party of the case
 * @param legalBasis a code of {@code relocation-grant-bases}
 * @param shares who bears how much of it; if missing one half the payer, the other the housing organisation from which the family moves, without one
 *     that of the home, and the sending municipality if an organisation pays
 */
@Embeddable
@Schema(name = "NewRelocationGrant", example = """
                {"kind": "moving", "amountDkk": "12345.67", "paidOn": "2026-02-14", "paidBy": "253", "legalBasis": "agreement"}""")
record GrantForm(
        @Nullable Source source,
        @NotNull @CodeOf("relocation-grant-kinds") String kind,

        @NotNull @Positive @Digits(integer = 13, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amountDkk,

        @NotNull LocalDate paidOn,
        @NotBlank @PartyValue String paidBy,
        @NotNull @CodeOf("relocation-grant-bases") String legalBasis,

        @Nullable @Size(min = 1, max = 10) @JdbcTypeCode(SqlTypes.JSON)
        List<@Valid Part> shares)
        implements PostedForm {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * What one bears.
     *
     * @param party a municipality's code or a CVR, a party of the case
     */
    @Schema(name = "NewRelocationGrantShare")
    record Part(
            @NotBlank @PartyValue String party,

            @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal pct) {

        Part {
            party = Party.plain(party);
            pct = pct == null ? pct : plain(pct);
        }
    }

    GrantForm {
        paidBy = Party.plain(paidBy);
        shares = shares == null ? null : List.copyOf(shares);
        amountDkk = Dkk.plain(amountDkk);
    }

    /** The same, borne by those unless it says by whom itself. */
    GrantForm borneBy(List<Part> usual) {
        return shares != null ? this : new GrantForm(source, kind, amountDkk, paidOn, paidBy, legalBasis, usual);
    }

    /** 50.0 and 50 are the same share. What is none stays as it is: the zeros of 1E+1000000 would have to be written out. */
    private static BigDecimal plain(BigDecimal number) {
        if (number.abs().compareTo(WHOLE) > 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
