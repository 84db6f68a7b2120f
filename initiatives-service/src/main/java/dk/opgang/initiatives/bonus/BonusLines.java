package dk.opgang.initiatives.bonus;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The bonus lines: seen by the participant's municipality alone. */
@Singleton
class BonusLines extends VisibleRepository<BonusLine> {

    private final EntityManager entities;

    BonusLines(EntityManager entities) {
        super(BonusLine.class, entities);
        this.entities = entities;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation ignored -> Restriction.none();
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** Reads it again: what follows was worked out past the entity. */
    BonusLine again(BonusLine line) {
        entities.flush();
        entities.refresh(line);
        return line;
    }
}
