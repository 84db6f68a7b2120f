package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands a shared initiative by who adopts it. */
@Singleton
class AdoptionsOfSharedInitiative implements Expansion<SharedInitiativeView> {

    private final Adoptions adoptions;

    AdoptionsOfSharedInitiative(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public Class<SharedInitiativeView> of() {
        return SharedInitiativeView.class;
    }

    @Override
    public String name() {
        return "adoptions";
    }

    @Override
    public String scope() {
        return "network.read";
    }

    @Override
    public Function<SharedInitiativeView, @Nullable Object> load(Caller caller, List<SharedInitiativeView> views) {
        return shared -> adoptions
                .page(caller, ListQuery.first(), Restriction.equal("sharedInitiativeId", shared.id()))
                .map(AdoptionView::of);
    }
}
