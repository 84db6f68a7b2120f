package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.agreement.AgreementPeriods.Span;
import dk.opgang.initiatives.agreement.AgreementStatus.OfObligation;
import dk.opgang.initiatives.agreement.AgreementStatus.OfPeriod;
import dk.opgang.initiatives.agreement.ObligationsOfAgreements.Agreed;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.template.document.Obligation.CountedFrom;
import dk.opgang.initiatives.template.document.Obligation.Per;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads agreements, what is delivered under them, and where they stand. */
@Singleton
class ReadAgreements {

    private final Agreements agreements;
    private final AgreementDeliveries deliveries;
    private final ObligationsOfAgreements obligations;
    private final PlacedAtPartner placed;
    private final Initiatives initiatives;
    private final BusinessClock clock;

    ReadAgreements(
            Agreements agreements,
            AgreementDeliveries deliveries,
            ObligationsOfAgreements obligations,
            PlacedAtPartner placed,
            Initiatives initiatives,
            BusinessClock clock) {
        this.agreements = agreements;
        this.deliveries = deliveries;
        this.obligations = obligations;
        this.placed = placed;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Transactional
    Page<Agreement> list(Caller caller, UUID initiative, ListQuery query) {
        Restriction here = Restriction.equal("initiativeId", initiative);
        if (!agreements.exists(caller, here)) {
            initiatives.get(caller, initiative);
        }
        return agreements.page(caller, query, here);
    }

    @Transactional
    Agreement one(Caller caller, UUID id) {
        return agreements.get(caller, id);
    }

    @Transactional
    Page<AgreementDelivery> deliveries(Caller caller, UUID id, ListQuery query) {
        agreements.get(caller, id);
        return deliveries.page(caller, query, Restriction.equal("agreementId", id));
    }

    @Transactional
    AgreementDelivery delivery(Caller caller, UUID id, UUID deliveryId) {
        agreements.get(caller, id);
        return deliveries.one(caller, Restriction.equal("id", deliveryId), Restriction.equal("agreementId", id));
    }

    /** @param day today without one */
    @Transactional
    AgreementStatus status(Caller caller, UUID id, @Nullable LocalDate day) {
        Agreement agreement = agreements.get(caller, id);
        LocalDate on = day == null ? clock.today() : day;
        List<AgreementDeliveryForm> told = deliveries.list(caller, Restriction.equal("agreementId", id)).stream()
                .map(AgreementDelivery::form)
                .toList();
        return new AgreementStatus(
                id,
                on,
                obligations.of(caller, agreement).stream()
                        .map(agreed -> status(agreement, agreed, told, on))
                        .toList());
    }

    private OfObligation status(Agreement agreement, Agreed agreed, List<AgreementDeliveryForm> told, LocalDate on) {
        Per per = Coded.find(Per.values(), agreed.owed().per())
                .orElse(agreed.asked().per());
        AgreementForm form = agreement.form();
        return new OfObligation(
                agreed.owed().key(),
                agreed.asked().quantity().code(),
                per.code(),
                AgreementPeriods.begun(form.from(), form.to(), per, on).stream()
                        .map(span -> status(agreement, agreed, told, span, on))
                        .toList());
    }

    private OfPeriod status(
            Agreement agreement, Agreed agreed, List<AgreementDeliveryForm> told, Span span, LocalDate on) {
        LocalDate until = span.to() == null || on.isBefore(span.to()) ? on.plusDays(1) : span.to();
        BigDecimal delivered = agreed.asked().countedFrom() == CountedFrom.PLACEMENTS
                ? placed.count(agreement.id(), agreed.asked(), span.from(), until)
                : sum(told, agreed.owed().key(), span.from(), until);
        BigDecimal least = agreed.owed().least();
        BigDecimal expected = AgreementPeriods.expected(span, least, on);
        return new OfPeriod(
                span.from(), span.to(), least, delivered, expected, AgreementPeriods.state(least, delivered, expected));
    }

    private static BigDecimal sum(
            List<AgreementDeliveryForm> told, String obligation, LocalDate from, LocalDate until) {
        return told.stream()
                .filter(it -> it.obligation().equals(obligation)
                        && !it.on().isBefore(from)
                        && it.on().isBefore(until))
                .map(AgreementDeliveryForm::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
