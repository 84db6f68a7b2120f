package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.initiative.InitiativesById;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands a placement by the initiative for which it counts. */
@Singleton
class InitiativeOfPlacement extends Related<PlacementView> {

    private final InitiativesById initiatives;

    InitiativeOfPlacement(InitiativesById initiatives) {
        super(PlacementView.class, "initiative", "initiatives.read");
        this.initiatives = initiatives;
    }

    @Override
    public Function<PlacementView, @Nullable Object> load(Caller caller, List<PlacementView> views) {
        var byId = initiatives.views(
                caller, views.stream().map(view -> view.form().initiativeId()).toList());
        return placement -> placement.form().initiativeId() == null
                ? null
                : byId.get(placement.form().initiativeId());
    }
}
