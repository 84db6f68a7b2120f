package dk.opgang.network.settlement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Party;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By what the list of settlements is narrowed. */
public record SettlementFilters(
        @Parameter(description = "Only those of this quarter, such as 2026Q1") @QueryParam("quarter") @Nullable
        String quarter,

        @Parameter(description = "Only those with this party, a municipality's code or a CVR")
        @QueryParam("counterparty")
        @Nullable
        String counterparty,

        @Parameter(description = "A code of settlement-states") @QueryParam("state") @Nullable
        String state) {

    private static final CodeList STATES = CodeList.load("settlement-states");

    /** What they leave of the caller's settlements; 400 with every filter that cannot be one. */
    Restriction of(Caller caller) {
        Faults faults = new Faults();
        if (quarter != null && Quarter.parse(quarter).isEmpty()) {
            faults.unreadable("?quarter", CommonFault.PATTERN, Quarter.FORM);
        }
        if (counterparty != null && Party.parse(counterparty).isEmpty()) {
            faults.unreadable("?counterparty", CommonFault.INVALID_ORGANISATION);
        }
        if (state != null && !STATES.keys().contains(state)) {
            faults.unreadable(CommonFault.notInList("?state", "settlement-states"));
        }
        faults.throwIfAny();
        return Restriction.equal("quarter", quarter)
                .and(Restriction.equal("state", state))
                .and(Settlements.with(caller, counterparty == null ? null : new Party(counterparty).value()));
    }
}
