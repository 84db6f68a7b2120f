package dk.opgang.housingareas.register.organisation;

import dk.opgang.housingareas.register.area.AreaExpansion;
import dk.opgang.housingareas.register.area.HousingAreaView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The housing organisations. They are public knowledge. */
@Singleton
class HousingOrganisations extends PostedRepository<HousingOrganisation> {

    HousingOrganisations(EntityManager entities) {
        super(HousingOrganisation.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    Optional<HousingOrganisation> byCvr(Caller caller, String cvr) {
        return first(caller, Restriction.equal("form.cvr", cvr));
    }

    /** Expands an area by the organisation that lets its homes, if that has registered itself. */
    @Produces
    Expansion<HousingAreaView> ofArea() {
        return new AreaExpansion("organisation") {
            @Override
            public Function<HousingAreaView, @Nullable Object> load(Caller caller, List<HousingAreaView> areas) {
                List<String> cvrs = areas.stream()
                        .map(it -> it.form().housingOrganisation())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                Map<String, HousingOrganisationView> known = list(caller, Restriction.in("form.cvr", cvrs)).stream()
                        .map(HousingOrganisationView::of)
                        .collect(Collectors.toMap(it -> it.form().cvr(), it -> it));
                return area -> known.get(area.form().housingOrganisation());
            }
        };
    }
}
