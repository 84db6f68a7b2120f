package dk.opgang.initiatives.contract;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what the municipality is told of the months of a contract; nobody else is told. */
@Singleton
class WriteDelivery extends Posting<Contract, DeliveryForm, Delivery> {

    private final Contracts contracts;

    private final RegisteredHours registered;

    WriteDelivery(Contracts contracts, Deliveries deliveries, RegisteredHours registered, Outbox outbox) {
        super(deliveries, DeliveryForm.class, outbox);
        this.contracts = contracts;
        this.registered = registered;
    }

    @Transactional
    Posted<Delivery> post(Caller caller, UUID contractId, DeliveryForm form) {
        return post(caller, contracts.toWrite(caller, contractId), form);
    }

    @Override
    protected void check(Caller caller, Contract contract, @Nullable Delivery known, DeliveryForm form, Faults faults) {
        if (known != null && !known.contractId().equals(contract.id())) {
            faults.broken("/source", ContractFault.CONTRACT_SOURCE_IN_USE);
        }
        boolean isOver = !form.firstDay().isBefore(contract.form().to());
        boolean isEarly = !form.firstDay().plusMonths(1).isAfter(contract.form().from());
        if (isOver || isEarly) {
            faults.broken("/month", ContractFault.MONTH_OUTSIDE_CONTRACT);
        } else if (registered.hasMonth(contract.id(), form.month())) {
            faults.broken("/month", ContractFault.ALREADY_REGISTERED);
        }
    }

    @Override
    protected Delivery create(Caller caller, Contract contract, DeliveryForm form) {
        return new Delivery(caller.tenantKey(), contract, form);
    }

    @Override
    protected List<Event> news(Contract contract, @Nullable DeliveryForm before, Delivery delivery) {
        return List.of();
    }
}
