package dk.opgang.housingareas.division;

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

/** Expands an area by its divisions, past and coming ones too. */
@Singleton
class DivisionsOfArea implements Expansion<AreaView> {

    private final Divisions divisions;

    DivisionsOfArea(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public Class<AreaView> of() {
        return AreaView.class;
    }

    @Override
    public String name() {
        return "divisions";
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
        return area -> divisions
                .page(caller, ListQuery.first(), Restriction.equal("housingAreaId", area.id()))
                .map(DivisionView::of);
    }
}
