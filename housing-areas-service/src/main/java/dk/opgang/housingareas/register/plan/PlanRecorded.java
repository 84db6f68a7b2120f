package dk.opgang.housingareas.register.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan of an area was told, or told anew. Who is in its board stays here: it is free text, and a person could stand in it. */
record PlanRecorded(
        @JsonUnwrapped AreaRef area,
        UUID planId,
        String name,
        String kind,
        LocalDate from,
        @Nullable LocalDate to,
        List<FundingShare> fundingShares,
        List<UUID> initiativeIds)
        implements AreaPartEvent {

    PlanRecorded(AreaRef area, UUID id, PlanForm it) {
        this(
                area,
                id,
                it.name(),
                it.kind(),
                it.period().from(),
                it.period().to(),
                it.fundingShares(),
                it.initiativeIds());
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.plan-recorded.v1";
    }
}
