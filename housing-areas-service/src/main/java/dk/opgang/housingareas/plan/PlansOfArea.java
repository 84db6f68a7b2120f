package dk.opgang.housingareas.plan;

import dk.opgang.housingareas.area.AreaView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an area by its plans, past and coming ones too. */
@Singleton
class PlansOfArea implements Expansion<AreaView> {

    private final Plans plans;

    PlansOfArea(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Class<AreaView> of() {
        return AreaView.class;
    }

    @Override
    public String name() {
        return "plans";
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
        return area -> plans.page(caller, ListQuery.first(), Restriction.equal("housingAreaId", area.id()))
                .map(PlanView::of);
    }
}
