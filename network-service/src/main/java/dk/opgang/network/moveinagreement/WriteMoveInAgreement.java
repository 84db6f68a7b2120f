package dk.opgang.network.moveinagreement;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposes agreements, changes what nobody has accepted yet, and takes the yes of each party. */
@Singleton
class WriteMoveInAgreement extends Posting<Caller, MoveInAgreementForm, MoveInAgreement> {

    private static final String ENDED = "ended";

    private final MoveInAgreements agreements;
    private final AgreementTellings tellings;
    private final Outbox outbox;
    private final BusinessClock clock;

    WriteMoveInAgreement(MoveInAgreements agreements, AgreementTellings tellings, Outbox outbox, BusinessClock clock) {
        super(agreements, MoveInAgreementForm.class, outbox);
        this.agreements = agreements;
        this.tellings = tellings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Posted<MoveInAgreement> post(Caller caller, MoveInAgreementForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    MoveInAgreement patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        MoveInAgreement own = agreements.lockOwn(caller, id, AgreementProblem.ANOTHERS_AGREEMENT);
        return patch(caller, caller, own, ifMatch, patch);
    }

    /** The caller's yes; said again it changes nothing. */
    @Transactional
    MoveInAgreement accept(Caller caller, UUID id) {
        MoveInAgreement agreement = agreements.lock(caller, id);
        if (agreement.stateOn(clock.today()).equals(ENDED)) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        String party = caller.party().orElseThrow();
        boolean isNews = agreement.installation() == null ? agreement.accept(party) : agreement.ask(party);
        if (isNews) {
            agreements.flush();
            outbox.publish(MoveInAgreementChanged.of(agreement, clock.today()));
        }
        return agreement;
    }

    @Override
    protected MoveInAgreement create(Caller caller, Caller owner, MoveInAgreementForm form) {
        MoveInAgreement proposed = new MoveInAgreement(caller.tenantKey(), form);
        // Of one that is over already the event that it is new tells so.
        proposed.tellsEnd(clock.today());
        return proposed;
    }

    @Override
    protected void check(
            Caller caller, Caller owner, @Nullable MoveInAgreement known, MoveInAgreementForm form, Faults faults) {
        if (known != null && !known.form().equals(form) && !known.accepted().isEmpty()) {
            throw new ProblemException(AgreementProblem.AGREEMENT_ACCEPTED);
        }
        if (caller.party().filter(form.parties()::contains).isEmpty()) {
            faults.broken("/parties", NetworkFault.AGREEMENT_NOT_A_PARTY);
        }
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable MoveInAgreementForm before, MoveInAgreement agreement) {
        tellings.tell(agreement);
        return List.of(MoveInAgreementChanged.of(agreement, clock.today()));
    }
}
