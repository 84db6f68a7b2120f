package dk.opgang.housingareas.register.plan;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as clients see it. */
public record PlanView(
        UUID id,
        @Nullable Source source,
        UUID housingAreaId,
        String name,
        String kind,
        Period period,
        List<String> board,
        List<PlanDetails.FundingShare> fundingShares,
        List<UUID> initiativeIds,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static PlanView of(Plan it) {
        PlanRequest form = it.form();
        return new PlanView(
                it.id(),
                form.source(),
                it.housingAreaId(),
                form.name(),
                form.kind(),
                form.period(),
                form.board(),
                form.fundingShares(),
                form.initiativeIds(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
