package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.register.plan.PlanDetails.FundingShare;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as clients post it.
 *
 * @param kind {@code area-plan}, which it is if missing, or {@code development-plan}
 * @param board the organisations in its board, never persons
 * @param fundingShares who pays how much; 100 per cent together if any is told
 * @param initiativeIds the initiatives that carry it out, each once
 */
public record PlanRequest(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @Nullable String kind,
        @NotNull Period period,

        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 200) String> board,

        @Nullable @Size(max = 50) List<@Valid FundingShare> fundingShares,
        @Nullable @Size(max = 500) List<UUID> initiativeIds)
        implements Checked {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public void check(Faults faults) {
        PlanKind.check(kind, "/kind", faults);
        checkShares(faults);
        Set<UUID> initiatives = new HashSet<>();
        for (int i = 0; i < details().initiativeIds().size(); i++) {
            if (!initiatives.add(details().initiativeIds().get(i))) {
                faults.broken(
                        "/initiativeIds/" + i,
                        "repeated-initiative",
                        "Indsatsen er nævnt allerede",
                        "The initiative is named already");
            }
        }
    }

    private void checkShares(Faults faults) {
        Set<String> sources = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < details().fundingShares().size(); i++) {
            FundingShare share = details().fundingShares().get(i);
            sum = share.pct() == null ? sum : sum.add(share.pct());
            if (share.source() != null && !sources.add(share.source())) {
                faults.broken(
                        "/fundingShares/" + i + "/source",
                        "repeated-source",
                        "Kilden er nævnt allerede",
                        "The source is named already");
            }
        }
        if (!details().fundingShares().isEmpty() && sum.compareTo(WHOLE) != 0) {
            faults.broken(
                    "/fundingShares",
                    "shares-not-whole",
                    "Andelene er tilsammen " + sum.toPlainString() + ", ikke 100",
                    "The shares are " + sum.toPlainString() + " together, not 100");
        }
    }

    /** Whether it changes nothing, however it was written. */
    boolean saysTheSameAs(PlanRequest other) {
        return Objects.equals(source, other.source)
                && name.equals(other.name)
                && kindOrDefault() == other.kindOrDefault()
                && period.equals(other.period)
                && details().equals(other.details());
    }

    PlanKind kindOrDefault() {
        return kind == null ? PlanKind.AREA_PLAN : PlanKind.of(kind).orElseThrow();
    }

    PlanDetails details() {
        return new PlanDetails(
                board == null ? List.of() : board,
                fundingShares == null ? List.of() : fundingShares,
                initiativeIds == null ? List.of() : initiativeIds);
    }
}
