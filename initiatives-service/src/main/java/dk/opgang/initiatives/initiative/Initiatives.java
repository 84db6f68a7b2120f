package dk.opgang.initiatives.initiative;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
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
                Restriction.of("array_contains(e.form.municipalityCodes, :seenBy)", "seenBy", m.code());
            case Tenant.Organisation o ->
                Restriction.of("array_contains(e.partnerOrganisations, :seenBy)", "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    static Restriction inMunicipality(@Nullable String code) {
        return code == null
                ? Restriction.all()
                : Restriction.of(
                        "array_contains(e.form.municipalityCodes, :wantedMunicipality)", "wantedMunicipality", code);
    }

    static Restriction inArea(@Nullable UUID area) {
        return area == null
                ? Restriction.all()
                : Restriction.of("array_contains(e.form.housingAreaIds, :wantedArea)", "wantedArea", area);
    }
}
