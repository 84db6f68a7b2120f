package dk.opgang.initiatives.contract;

import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.value.Party;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers contracts and changes them: a municipality those of its own and of the housing organisations that it works with. */
@Singleton
class WriteContract extends Posting<Caller, ContractForm, Contract> {

    private final Contracts contracts;
    private final Initiatives initiatives;
    private final HousingAreas areas;

    WriteContract(Contracts contracts, Initiatives initiatives, HousingAreas areas, Outbox outbox) {
        super(contracts, ContractForm.class, outbox);
        this.contracts = contracts;
        this.initiatives = initiatives;
        this.areas = areas;
    }

    @Transactional
    Posted<Contract> post(Caller caller, ContractForm form) {
        if (caller.municipality().isEmpty()) {
            throw new ProblemException(ContractProblem.CONTRACT_NEEDS_MUNICIPALITY);
        }
        return post(caller, caller, form);
    }

    @Transactional
    Contract patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, contracts.toWrite(caller, id), ifMatch, patch);
    }

    @Override
    protected ContractForm completed(Caller caller, Caller owner, @Nullable Contract known, ContractForm form) {
        return form.whole();
    }

    @Override
    protected void check(Caller caller, Caller owner, @Nullable Contract known, ContractForm form, Faults faults) {
        String own = caller.municipality().orElseThrow();
        if (initiatives
                .first(caller, Restriction.equal("id", form.initiativeId()))
                .isEmpty()) {
            faults.broken("/initiativeId", ContractFault.CONTRACT_INITIATIVE_NOT_FOUND);
        }
        if (new Party(form.buyer()).isMunicipality() && !form.buyer().equals(own)) {
            faults.broken("/buyer", ContractFault.BUYER_NOT_OWN);
        }
        areas.checkMunicipality(form.housingAreaId(), own, faults);
    }

    @Override
    protected Contract create(Caller caller, Caller owner, ContractForm form) {
        return new Contract(caller.tenantKey(), caller.municipality().orElseThrow(), form);
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable ContractForm before, Contract contract) {
        return List.of(ContractChanged.of(contract));
    }
}
