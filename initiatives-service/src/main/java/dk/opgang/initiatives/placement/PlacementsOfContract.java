package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.contract.ContractView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands a contract by its first placements, as far as the caller sees them. */
@Singleton
class PlacementsOfContract extends Related<ContractView> {

    private final ReadPlacements read;

    PlacementsOfContract(ReadPlacements read) {
        super(ContractView.class, "placements", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<ContractView, @Nullable Object> load(Caller caller, List<ContractView> views) {
        return contract -> read.search(caller, ListQuery.first(), Restriction.equal("form.contractId", contract.id()))
                .map(PlacementView::of);
    }
}
