package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The registered hours: seen by those who see the whole placement, and by who registered them. */
@Singleton
class WorkedHoursList extends PostedRepository<WorkedHours> {

    /** What it registered itself, and all of a placement that it sees whole. */
    private static final String OF_ORGANISATION =
            "(e.recordedBy = :seenByPoster or exists (select 1 from SeenPlacement s"
                    + " where s.id = e.placementId and s.poster = :seenByPoster and s.frozen = false))";

    WorkedHoursList(EntityManager entities) {
        super(WorkedHours.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation ignored -> Restriction.of(OF_ORGANISATION, "seenByPoster", caller.tenantKey());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction postedBy(Caller caller) {
        return Restriction.equal("recordedBy", caller.tenantKey());
    }

    /** Those that the caller may correct: an organisation what it registered itself. */
    static Restriction changeableBy(Caller caller) {
        return caller.organisation().isPresent()
                ? Restriction.equal("recordedBy", caller.tenantKey())
                : Restriction.all();
    }

    /**
     * The participant's hours from the first day to the day before the last, as far as the caller sees them, in all placements or in
     * those of one kind.
     */
    List<WorkedHours> of(Caller caller, UUID participantId, @Nullable String kind, LocalDate from, LocalDate to) {
        Restriction placements = kind == null
                ? OfPlacements.ofParticipant(participantId)
                : OfPlacements.ofParticipant(participantId, kind);
        return list(caller, placements, Restriction.atLeast("form.date", from), Restriction.below("form.date", to));
    }
}
