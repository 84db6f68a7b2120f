package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.initiatives.followup.PlanFollowUps.Told;
import dk.opgang.platform.outbox.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement was told for the first time, or changed: always its whole public state. Wages stay here. Seen by the participant's
 * municipality and by an organisation that posted it.
 */
record PlacementEvent(
        @JsonIgnore boolean created,
        @JsonIgnore String poster,
        UUID placementId,
        UUID participantId,
        String municipalityCode,
        @Nullable UUID initiativeId,
        String kind,
        String employerCvr,
        String employerKind,
        @Nullable UUID housingAreaId,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal weeklyHours,
        @Nullable String outcome,
        @Nullable LocalDate outcomeOn)
        implements Event {

    private static final String CREATED = "dk.opgang.initiatives.placement-created.v1";
    private static final String CHANGED = "dk.opgang.initiatives.placement-changed.v1";
    private static final String ORGANISATION = "organisation:";

    static PlacementEvent of(Placement placement, boolean created) {
        return of(placement.id(), placement.poster(), placement.municipalityCode(), placement.form(), created);
    }

    static PlacementEvent of(UUID id, String poster, String municipality, PlacementRequest told, boolean created) {
        var draft = told.draft();
        return new PlacementEvent(
                created,
                poster,
                id,
                told.participantId(),
                municipality,
                told.initiativeId(),
                told.kind(),
                draft.employerCvr(),
                draft.employerKind(),
                told.housingAreaId(),
                told.from(),
                told.to(),
                told.weeklyHours(),
                draft.outcome(),
                draft.effectiveOutcomeOn());
    }

    /** What follow-ups are planned by. */
    Told told() {
        return new Told(placementId, created, kind, outcome);
    }

    @Override
    public String type() {
        return created ? CREATED : CHANGED;
    }

    @Override
    public UUID aggregateId() {
        return placementId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }

    @Override
    public Set<String> organisations() {
        return poster.startsWith(ORGANISATION) ? Set.of(poster.substring(ORGANISATION.length())) : Set.of();
    }
}
