package dk.opgang.initiatives.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.initiatives.procurement.Routes;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Party;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A contract of a public buyer.
 *
 * @param initiativeId the initiative that it belongs to
 * @param subject {@code works} or {@code advice}
 * @param buyer a municipality's code, or the CVR of a housing organisation
 * @param amountDkk without VAT
 * @param route a code of {@code procurement-routes}: how it was awarded
 * @param to first day after it
 * @param totalHours all hours of work under it
 * @param housingAreaId the site
 */
@Embeddable
public record ContractForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Schema(examples = "works") String subject,
        @NotBlank @PartyValue String buyer,
        @NotNull @Valid Contractor contractor,

        @NotNull @Positive @Digits(integer = 13, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amountDkk,

        @NotNull LocalDate awardedOn,
        @NotBlank @CodeOf("procurement-routes") String route,
        @NotNull @Column(name = "runs_from") LocalDate from,
        @NotNull @After("from") @Column(name = "runs_to") LocalDate to,

        @Nullable @Positive @Digits(integer = 10, fraction = 2)
        BigDecimal totalHours,

        @Nullable UUID housingAreaId,
        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) Clause clause)
        implements PostedForm, Checked {

    /** Who does the work. */
    @Embeddable
    @Schema(name = "Contractor")
    public record Contractor(
            @NotBlank @CvrNumber @Column(name = "contractor_cvr")
            String cvr,

            @NotBlank @Size(max = 200) @Column(name = "contractor_name")
            String name) {}

    public ContractForm {
        amountDkk = amountDkk == null ? amountDkk : Dkk.plain(amountDkk);
        totalHours = totalHours == null ? null : PlainNumber.of(totalHours);
    }

    @Override
    public void check(Faults faults) {
        if (subject != null && !subject.isBlank() && !Routes.SUBJECTS.contains(subject)) {
            faults.broken("/subject", CommonFault.UNKNOWN_CODE, String.join(", ", Routes.SUBJECTS));
        }
        if (clause != null
                && Clause.SHARE.equals(clause.kind())
                && totalHours == null
                && !faults.isFaulty("/totalHours")) {
            faults.broken("/totalHours", CommonFault.REQUIRED);
        }
    }

    /** The same with nothing left out. */
    ContractForm whole() {
        return new ContractForm(
                source,
                initiativeId,
                name,
                subject,
                new Party(buyer).value(),
                contractor,
                amountDkk,
                awardedOn,
                route,
                from,
                to,
                totalHours,
                housingAreaId,
                clause == null ? null : clause.whole());
    }
}
