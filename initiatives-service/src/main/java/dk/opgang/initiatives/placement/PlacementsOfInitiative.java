package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.initiative.InitiativeView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its first placements. */
@Singleton
class PlacementsOfInitiative extends Related<InitiativeView> {

    private final ReadPlacements read;

    PlacementsOfInitiative(ReadPlacements read) {
        super(InitiativeView.class, "placements", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        return initiative -> read.search(
                        caller, ListQuery.first(), Restriction.equal("form.initiativeId", initiative.id()))
                .map(PlacementView::of);
    }
}
