package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The registered hours: seen by those who see the placement. */
@Singleton
class WorkedHoursList extends VisibleRepository<WorkedHours> {

    WorkedHoursList(EntityManager entities) {
        super(WorkedHours.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation ignored ->
                Restriction.of("e.poster = :seenByPoster", "seenByPoster", caller.tenantKey());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** The hours that are registered from the first day to the day before the last. */
    BigDecimal sum(Caller caller, UUID placementId, LocalDate from, LocalDate to) {
        return list(
                        caller,
                        Restriction.equal("placementId", placementId),
                        Restriction.atLeast("date", from),
                        Restriction.below("date", to))
                .stream()
                .map(WorkedHours::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
