package dk.opgang.initiatives.contract;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The contracts: seen by the municipality that registered them, by the buyer and by the contractor. */
@Singleton
class Contracts extends PostedRepository<Contract> {

    Contracts(EntityManager entities) {
        super(Contract.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation o ->
                Restriction.of("(e.form.buyer = :seenBy or e.form.contractor.cvr = :seenBy)", "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** The contract, locked, if the caller may write it: 404 if the caller does not see it, 403 if it only reads it. */
    Contract toWrite(Caller caller, UUID id) {
        Contract found = get(caller, id);
        if (caller.municipality().filter(found.municipalityCode()::equals).isEmpty()) {
            throw new ProblemException(ContractProblem.CONTRACT_NOT_YOURS);
        }
        return lock(caller, id);
    }
}
