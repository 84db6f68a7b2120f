package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.agreement.ObligationsOfAgreements.Agreed;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.initiatives.template.document.Obligation.CountedFrom;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what partners have delivered: told by the partner itself, or by a municipality of the initiative. Nobody is told. */
@Singleton
class WriteAgreementDelivery extends Posting<Agreement, AgreementDeliveryForm, AgreementDelivery> {

    private final Agreements agreements;
    private final ObligationsOfAgreements obligations;
    private final BusinessClock clock;

    WriteAgreementDelivery(
            Agreements agreements,
            AgreementDeliveries deliveries,
            ObligationsOfAgreements obligations,
            BusinessClock clock,
            Outbox outbox) {
        super(deliveries, AgreementDeliveryForm.class, outbox);
        this.agreements = agreements;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    Posted<AgreementDelivery> post(Caller caller, UUID agreementId, AgreementDeliveryForm form) {
        return post(caller, agreements.get(caller, agreementId), form);
    }

    @Override
    protected void check(
            Caller caller,
            Agreement agreement,
            @Nullable AgreementDelivery known,
            AgreementDeliveryForm form,
            Faults faults) {
        if (known != null && !known.agreementId().equals(agreement.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        Optional<Agreed> owed = obligations.of(caller, agreement).stream()
                .filter(it -> it.owed().key().equals(form.obligation()))
                .findFirst();
        if (owed.isEmpty()) {
            faults.broken("/obligation", MobilityFault.OBLIGATION_UNKNOWN_KEY, form.obligation());
        } else if (owed.get().asked().countedFrom() == CountedFrom.PLACEMENTS) {
            faults.broken("/obligation", MobilityFault.COUNTED_FROM_PLACEMENTS);
        }
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        LocalDate end = agreement.form().to();
        if (form.on().isBefore(agreement.form().from())
                || end != null && !form.on().isBefore(end)) {
            faults.broken("/on", MobilityFault.OUTSIDE_AGREEMENT);
        }
    }

    @Override
    protected AgreementDelivery create(Caller caller, Agreement agreement, AgreementDeliveryForm form) {
        return new AgreementDelivery(caller.tenantKey(), agreement.id(), form);
    }

    @Override
    protected List<Event> news(
            Agreement agreement, @Nullable AgreementDeliveryForm before, AgreementDelivery delivery) {
        return List.of();
    }
}
