package dk.opgang.initiatives.contract;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import java.util.Map;

/** Who sees what stands under a contract: whoever sees the contract. */
final class OfContracts {

    private OfContracts() {}

    static Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation o ->
                Restriction.of(
                        "exists (select 1 from Contract c where c.id = e.contractId"
                                + " and (c.form.buyer = :seenBy or c.form.contractor.cvr = :seenBy))",
                        Map.of("seenBy", o.cvr()));
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }
}
