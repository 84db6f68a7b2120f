package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The networks of companies: public. */
@Singleton
public class CompanyNetworks extends PostedRepository<CompanyNetwork> {

    CompanyNetworks(EntityManager entities) {
        super(CompanyNetwork.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    static Restriction inMunicipality(@Nullable String code) {
        return Restriction.holding("form.municipalityCodes", code);
    }

    static Restriction inArea(@Nullable UUID area) {
        return Restriction.holding("form.housingAreaIds", area);
    }
}
