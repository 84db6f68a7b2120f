package dk.opgang.initiatives.contract;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a contract asks of the contractor.
 *
 * @param kind a code of {@code clause-kinds}; it says which of the three amounts must be told
 * @param sharePct per cent of all hours of the contract
 * @param hours in all
 * @param places persons who get a place
 * @param jobKinds codes of {@code job-kinds}; all of them if the list is empty
 * @param placeBound whether it asks for local people, which no clause may
 */
@Schema(name = "ContractClause")
public record Clause(
        @NotBlank @CodeOf("clause-kinds") @Schema(examples = "hours-share")
        String kind,

        @Nullable @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal sharePct,

        @Nullable @Positive @Digits(integer = 10, fraction = 2)
        BigDecimal hours,

        @Nullable @Positive Integer places,
        @Nullable @Size(max = 6) @Distinct List<@CodeOf("job-kinds") String> jobKinds,
        @Nullable Boolean placeBound)
        implements Checked {

    static final String SHARE = "hours-share";
    static final String HOURS = "hours";
    static final String PLACES = "places";

    public Clause {
        sharePct = plain(sharePct);
        hours = plain(hours);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : PlainNumber.of(number);
    }

    @Override
    public void check(Faults faults) {
        require(SHARE, "/sharePct", sharePct, faults);
        require(HOURS, "/hours", hours, faults);
        require(PLACES, "/places", places, faults);
        if (Boolean.TRUE.equals(placeBound)) {
            faults.broken("/placeBound", ContractFault.CLAUSE_TIED_TO_PLACE);
        }
    }

    private void require(String of, String pointer, @Nullable Object amount, Faults faults) {
        if (of.equals(kind) && amount == null) {
            faults.broken(pointer, CommonFault.REQUIRED);
        }
    }

    /** The same with nothing left out. */
    Clause whole() {
        return new Clause(
                kind,
                sharePct,
                hours,
                places,
                Objects.requireNonNullElse(jobKinds, List.of()),
                Objects.requireNonNullElse(placeBound, false));
    }

    /** Whether work of that kind counts. */
    boolean counts(String jobKind) {
        return jobKinds == null || jobKinds.isEmpty() || jobKinds.contains(jobKind);
    }
}
