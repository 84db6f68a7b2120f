package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A plan of an area. What a request may leave out is completed before it is stored, so that an answer holds it all.
 *
 * @param kind {@code area-plan}, which it is if missing, or {@code development-plan}
 * @param board the organisations in its board, never persons
 * @param fundingShares who pays how much; 100 per cent together if any is told
 * @param initiativeIds the initiatives that carry it out, each once
 */
@Embeddable
public record PlanForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        String kind,
        @NotNull Period period,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 100) List<@NotBlank @Size(max = 200) String> board,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) List<@Valid FundingShare> fundingShares,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 500) List<UUID> initiativeIds)
        implements PostedForm, Checked {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public void check(Faults faults) {
        PlanKind.check(kind, "/kind", faults);
        checkShares(faults);
        Set<UUID> initiatives = new HashSet<>();
        for (int i = 0; i < told(initiativeIds).size(); i++) {
            if (!initiatives.add(told(initiativeIds).get(i))) {
                faults.broken("/initiativeIds/" + i, HousingAreasFault.REPEATED_INITIATIVE);
            }
        }
    }

    private void checkShares(Faults faults) {
        Set<String> sources = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < told(fundingShares).size(); i++) {
            FundingShare share = told(fundingShares).get(i);
            sum = share.pct() == null ? sum : sum.add(share.pct());
            if (share.source() != null && !sources.add(share.source())) {
                faults.broken("/fundingShares/" + i + "/source", HousingAreasFault.REPEATED_SOURCE);
            }
        }
        if (!told(fundingShares).isEmpty() && sum.compareTo(WHOLE) != 0) {
            faults.broken("/fundingShares", HousingAreasFault.SHARES_NOT_WHOLE, sum.toPlainString());
        }
    }

    /** The same with what is taken where nothing was told. */
    PlanForm whole() {
        return new PlanForm(
                source,
                name,
                kind == null ? PlanKind.AREA_PLAN.code() : kind,
                period,
                told(board),
                told(fundingShares),
                told(initiativeIds));
    }

    private static <T> List<T> told(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
