package dk.opgang.initiatives.contract;

import dk.opgang.initiatives.result.DisclosureConfig;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Shows what was delivered under a contract: exactly to the municipality, without numbers of few persons to buyer and contractor. */
@Singleton
class ReadDeliveries {

    private final Contracts contracts;
    private final Deliveries deliveries;
    private final PromisedPlaces places;
    private final RegisteredHours registered;
    private final Few few;

    ReadDeliveries(
            Contracts contracts,
            Deliveries deliveries,
            PromisedPlaces places,
            RegisteredHours registered,
            DisclosureConfig config) {
        this.registered = registered;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.places = places;
        this.few = new Few(config.smallestShown());
    }

    @Transactional
    Page<DeliveryView> list(Caller caller, UUID contractId, ListQuery query) {
        contracts.get(caller, contractId);
        return deliveries
                .page(caller, query, Restriction.equal("contractId", contractId))
                .map(it -> DeliveryView.of(it, shownTo(caller)));
    }

    @Transactional
    DeliveryView one(Caller caller, UUID contractId, UUID id) {
        contracts.get(caller, contractId);
        return DeliveryView.of(deliveries.get(caller, id), shownTo(caller));
    }

    @Transactional
    DeliveryStatus status(Caller caller, UUID contractId, LocalDate until) {
        ContractForm contract = contracts.get(caller, contractId).form();
        Restriction here = Restriction.equal("contractId", contractId);
        return DeliveryStatus.of(
                contract,
                deliveries.list(caller, here).stream().map(Delivery::form).toList(),
                registered.of(contractId, until),
                places.count(caller, here, Restriction.atMost("form.from", until)),
                until,
                shownTo(caller));
    }

    Few shownTo(Caller caller) {
        return caller.municipality().isPresent() ? Few.NONE : few;
    }
}
