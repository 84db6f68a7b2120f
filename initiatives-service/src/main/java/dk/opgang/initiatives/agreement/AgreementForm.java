package dk.opgang.initiatives.agreement;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
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
 * An agreement with a partner.
 *
 * @param organisation the partner's CVR; it stays
 * @param role the partner's role in the initiative
 * @param to first day after it; it has no end without it
 * @param obligations what is owed; all that the template asks of the role without it
 */
@Embeddable
@Schema(name = "NewAgreement", example = """
                {"source": {"system": "aftaler", "id": "A-1"}, "organisation": "90500007", "role": "contractor", "from": "2025-01-01",
                 "to": "2027-01-01", "obligations": [{"key": "clause-places", "least": 4}]}""")
public record AgreementForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @CvrNumber @Column(updatable = false) String organisation,
        @NotBlank @Key @Size(max = 60) String role,
        @NotNull @Column(name = "runs_from") LocalDate from,
        @Nullable @After("from") @Column(name = "runs_to") LocalDate to,
        @Size(max = 50) @JdbcTypeCode(SqlTypes.JSON) List<@Valid Owed> obligations)
        implements PostedForm {

    /**
     * What a partner owes.
     *
     * @param key an obligation of the template
     * @param least how much; what the template asks for without it, and never less
     * @param per {@code year}, {@code quarter} or {@code period}; as the template has it without it
     */
    @Schema(name = "AgreedObligation")
    public record Owed(
            @NotBlank @Key @Size(max = 60) String key,

            @Nullable @Positive @Digits(integer = 12, fraction = 2)
            BigDecimal least,

            @Nullable @Size(max = 20) @Schema(examples = "year")
            String per) {

        /** Numbers are kept in one way of writing them, so that forms are equal if they say the same. */
        public Owed {
            least = least == null ? null : PlainNumber.of(least);
        }
    }

    AgreementForm owing(List<Owed> all) {
        return new AgreementForm(source, organisation, role, from, to, all);
    }

    /** As it is shown to others than who posted it. */
    AgreementForm withoutSource() {
        return new AgreementForm(null, organisation, role, from, to, obligations);
    }
}
