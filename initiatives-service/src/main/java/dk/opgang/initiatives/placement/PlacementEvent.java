package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.initiatives.followup.PlanFollowUps.Told;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.outbox.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement was told for the first time, or changed: always its whole public state. Wages stay here. Seen by the participant's
 * municipality, and by an organisation as long as all of it is what that organisation told itself: a consent under which it reads what
 * others add may end, and the event would stay.
 */
record PlacementEvent(
        @JsonIgnore boolean created,
        @JsonIgnore String ownOf,
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
        @Nullable LocalDate outcomeOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String employerPNumber,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String step,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID contractId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String jobKind)
        implements Event {

    private static final String CREATED = "dk.opgang.initiatives.placement-created.v1";
    private static final String CHANGED = "dk.opgang.initiatives.placement-changed.v1";
    private static final String ORGANISATION = "organisation:";

    static PlacementEvent of(Placement placement, String teller, boolean created) {
        PlacementForm form = placement.form();
        return new PlacementEvent(
                created,
                placement.isOwnOf(teller) ? teller : "",
                placement.id(),
                form.participantId(),
                placement.municipalityCode(),
                form.initiativeId(),
                form.kind(),
                Objects.requireNonNull(form.employer().cvr()),
                Objects.requireNonNull(form.employer().kind()),
                form.housingAreaId(),
                form.from(),
                form.to(),
                form.weeklyHours(),
                form.outcomeKind(),
                form.outcomeOn(),
                form.employer().pNumber(),
                placement.foundStep(),
                form.contractId(),
                form.jobKind());
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
        return organisation(ownOf);
    }

    /** The organisation of a tenant, if it is one. */
    static Set<String> organisation(String tenant) {
        return tenant.startsWith(ORGANISATION) ? Set.of(tenant.substring(ORGANISATION.length())) : Set.of();
    }
}
