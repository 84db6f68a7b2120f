package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The initiatives: seen by their municipalities and by their partners. */
@Singleton
public class Initiatives extends PostedRepository<Initiative> {

    Initiatives(EntityManager entities) {
        super(Initiative.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of("e.form.municipalityCodes contains :seenBy", "seenBy", m.code());
            case Tenant.Organisation o -> Restriction.of("e.partnerOrganisations contains :seenBy", "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /**
     * Adds a fault for each initiative that the caller does not see.
     *
     * @param told those that were told before, maybe by somebody who sees more
     */
    public void checkKnown(Caller caller, List<UUID> ids, List<UUID> told, Faults faults) {
        Set<UUID> known = new HashSet<>(told);
        list(caller, Restriction.in("id", ids)).forEach(initiative -> known.add(initiative.id()));
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                faults.broken("/initiativeIds/" + i, InitiativesFault.INITIATIVE_NOT_FOUND);
            }
        }
    }

    static Restriction inMunicipality(@Nullable String code) {
        return Restriction.holding("form.municipalityCodes", code);
    }

    static Restriction inArea(@Nullable UUID area) {
        return Restriction.holding("form.housingAreaIds", area);
    }
}
