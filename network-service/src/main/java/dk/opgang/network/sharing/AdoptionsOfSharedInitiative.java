package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands a shared initiative by who adopts it. */
@Singleton
class AdoptionsOfSharedInitiative extends Related<SharedInitiativeView> {

    private final Adoptions adoptions;

    AdoptionsOfSharedInitiative(Adoptions adoptions) {
        super(SharedInitiativeView.class, "adoptions", "network.read");
        this.adoptions = adoptions;
    }

    @Override
    public Function<SharedInitiativeView, @Nullable Object> load(Caller caller, List<SharedInitiativeView> views) {
        return shared -> adoptions
                .page(caller, ListQuery.first(), Restriction.equal("sharedInitiativeId", shared.id()))
                .map(adoption -> AdoptionView.of(adoption, shared.methodVersion()));
    }
}
