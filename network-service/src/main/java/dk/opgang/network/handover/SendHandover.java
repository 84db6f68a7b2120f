package dk.opgang.network.handover;

import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.handover.HandoverEvent.HandoverChanged;
import dk.opgang.network.relocation.CaseDirectory;
import dk.opgang.network.relocation.CaseParties;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands people over: has the package made, and keeps the envelope. */
@Singleton
class SendHandover {

    private final Handovers handovers;
    private final HandoverItems items;
    private final Packages packages;
    private final CaseDirectory cases;
    private final ExchangeSender exchange;
    private final Outbox outbox;
    private final BusinessClock clock;

    SendHandover(
            Handovers handovers,
            HandoverItems items,
            Packages packages,
            CaseDirectory cases,
            ExchangeSender exchange,
            Outbox outbox,
            BusinessClock clock) {
        this.handovers = handovers;
        this.items = items;
        this.packages = packages;
        this.cases = cases;
        this.exchange = exchange;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Handover send(Caller caller, HandoverForm form) {
        String sender =
                caller.municipality().orElseThrow(() -> new ProblemException(HandoverProblem.MUNICIPALITY_ONLY));
        CaseParties of = ownCase(caller, sender, form);
        PackageAnswers.Sent sent = packages.send(form);
        List<String> marks = CaseMarks.of(form.relocationCaseId(), sent.participantIds());
        String elsewhere = Boolean.TRUE.equals(sent.elsewhere())
                ? exchange.servedBy(form.receiver()).orElseThrow()
                : null;
        Handover made = new Handover(sender, form, sent, marks, clock.now(), elsewhere);
        if (of != null && of.movedOn() != null) {
            made.moved(of.movedOn());
        }
        List<HandoverItem> open = new ArrayList<>();
        form.items()
                .forEach(it -> open.add(new HandoverItem(made, open.size() + 1, it, clock.today(), sent.toldLate())));
        made.summarise(open);
        handovers.persist(made);
        open.forEach(items::persist);
        handovers.flush();
        outbox.publish(HandoverChanged.of(made));
        return made;
    }

    /**
     * The case that they move by, held: one that stops ends every handover that was sent for it. It is the sender's, and the receiver is that
     * of its open match, since nobody else takes over its family or learns that there is a case.
     */
    private @Nullable CaseParties ownCase(Caller caller, String sender, HandoverForm form) {
        UUID caseId = form.relocationCaseId();
        if (caseId == null) {
            return null;
        }
        CaseParties own = cases.findHeld(caller, caseId)
                .filter(it -> it.sender().equals(sender) && form.receiver().equals(it.receiver()))
                .orElse(null);
        if (own == null) {
            Faults faults = new Faults();
            faults.broken("/relocationCaseId", NetworkFault.HANDOVER_CASE_NOT_FOUND);
            faults.throwIfAny();
        }
        return own;
    }
}
