package dk.opgang.housingareas.register.organisation;

import dk.opgang.housingareas.register.area.AreaView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Expands an area by the organisation that lets its homes, if that has registered itself. */
@Singleton
class OrganisationOfArea implements Expansion<AreaView> {

    private final HousingOrganisations organisations;

    OrganisationOfArea(HousingOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Class<AreaView> of() {
        return AreaView.class;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public String scope() {
        return "areas.read";
    }

    @Override
    public Set<String> scopes() {
        return Set.of(scope(), "statistics.read");
    }

    @Override
    public Function<AreaView, @Nullable Object> load(Caller caller, List<AreaView> views) {
        List<String> cvrs = views.stream()
                .map(AreaView::housingOrganisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, OrganisationView> known = organisations.list(caller, Restriction.in("cvr", cvrs)).stream()
                .map(OrganisationView::of)
                .collect(Collectors.toMap(OrganisationView::cvr, it -> it));
        return area -> known.get(area.housingOrganisation());
    }
}
