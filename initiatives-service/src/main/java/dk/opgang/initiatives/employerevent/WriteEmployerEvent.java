package dk.opgang.initiatives.employerevent;

import dk.opgang.initiatives.companynetwork.CompanyNetworks;
import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans events with employers and changes them; nobody is told before they are held. */
@Singleton
class WriteEmployerEvent extends Posting<Caller, EmployerEventForm, EmployerEvent> {

    private final EmployerEvents events;
    private final Initiatives initiatives;
    private final CompanyNetworks networks;

    WriteEmployerEvent(EmployerEvents events, Initiatives initiatives, CompanyNetworks networks, Outbox outbox) {
        super(events, EmployerEventForm.class, outbox);
        this.events = events;
        this.initiatives = initiatives;
        this.networks = networks;
    }

    @Transactional
    Posted<EmployerEvent> post(Caller caller, EmployerEventForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    EmployerEvent patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        EmployerEvent event = events.get(caller, id);
        boolean own = event.poster().equals(caller.tenantKey());
        if (!own && caller.municipality().isEmpty()) {
            throw new ProblemException(EmployerEventProblem.EMPLOYER_EVENT_NOT_YOURS);
        }
        return patch(caller, caller, events.lock(caller, id), ifMatch, patch);
    }

    @Override
    protected EmployerEventForm completed(
            Caller caller, Caller owner, @Nullable EmployerEvent known, EmployerEventForm form) {
        return form.whole();
    }

    @Override
    protected void check(
            Caller caller, Caller owner, @Nullable EmployerEvent known, EmployerEventForm form, Faults faults) {
        if (known != null) {
            faults.unchanged("/initiativeId", known.initiativeId(), form.initiativeId());
        } else if (initiatives.find(caller, form.initiativeId()).isEmpty()) {
            faults.broken("/initiativeId", InitiativesFault.INITIATIVE_NOT_FOUND);
        }
        UUID network = form.networkId();
        if (network != null && networks.find(caller, network).isEmpty()) {
            faults.broken("/networkId", CompaniesFault.COMPANY_NETWORK_NOT_FOUND);
        }
    }

    @Override
    protected EmployerEvent create(Caller caller, Caller owner, EmployerEventForm form) {
        return new EmployerEvent(caller.tenantKey(), form);
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable EmployerEventForm before, EmployerEvent resource) {
        return List.of();
    }
}
