package dk.opgang.network.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Party;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of two parties owes the other.
 *
 * @param kind a code of {@code settlement-line-kinds}; of these a party posts {@code vacancy-rent}, {@code compensation} and
 *     {@code correction}
 * @param on the day on which it arose
 * @param debtor who owes it: a municipality's code or a CVR
 * @param creditor to whom
 * @param caseId the relocation case that it comes from
 */
@Embeddable
@Schema(name = "NewSettlementLine", example = """
                {"kind": "vacancy-rent", "on": "2026-02-14", "debtor": "615", "creditor": "90100009", "amountDkk": "4250.00",
                 "note": "To uger mellem fraflytning og indflytning"}""")
record LineForm(
        @Nullable Source source,
        @NotNull @CodeOf("settlement-line-kinds") String kind,
        @NotNull @Column(name = "arisen_on") LocalDate on,
        @NotBlank @PartyValue String debtor,
        @NotBlank @PartyValue String creditor,

        @NotNull @Positive @Digits(integer = 13, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amountDkk,

        @Nullable UUID caseId,
        @Nullable @Size(max = 500) String note)
        implements PostedForm {

    LineForm {
        debtor = Party.plain(debtor);
        creditor = Party.plain(creditor);
        amountDkk = Dkk.plain(amountDkk);
    }

    /** As the other party is shown it: without the poster's own key. */
    LineForm withoutSource() {
        return new LineForm(null, kind, on, debtor, creditor, amountDkk, caseId, note);
    }

    /** What it says about money. */
    Owed owed() {
        return new Owed(debtor, creditor, amountDkk);
    }
}
