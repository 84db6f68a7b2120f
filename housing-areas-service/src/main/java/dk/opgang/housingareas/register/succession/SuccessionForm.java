package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What follows an area: several areas if it is split, one if it is merged with others, each of which is succeeded by that one too.
 *
 * @param on first day of the successors
 * @param successors 100 per cent of the residents together
 */
@Embeddable
public record SuccessionForm(
        @NotNull @Column(name = "succeeded_on") LocalDate on,

        @NotEmpty @Size(max = 50) @JdbcTypeCode(SqlTypes.JSON)
        List<@Valid Successor> successors)
        implements PostedForm, Checked {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public void check(Faults faults) {
        if (successors == null || successors.isEmpty()) {
            return;
        }
        Set<UUID> seen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < successors.size(); i++) {
            Successor successor = successors.get(i);
            sum = successor.sharePct() == null ? sum : sum.add(successor.sharePct());
            if (successor.housingAreaId() != null && !seen.add(successor.housingAreaId())) {
                faults.broken("/successors/" + i + "/housingAreaId", HousingAreasFault.REPEATED_AREA);
            }
        }
        if (sum.compareTo(WHOLE) != 0) {
            faults.broken("/successors", HousingAreasFault.SHARES_NOT_WHOLE, sum.toPlainString());
        }
    }
}
