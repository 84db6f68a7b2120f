package dk.opgang.initiatives.companynetwork;

import dk.opgang.initiatives.elsewhere.HousingAreas;
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
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins networks of companies and changes them. */
@Singleton
class WriteCompanyNetwork extends Posting<Caller, CompanyNetworkForm, CompanyNetwork> {

    private final CompanyNetworks networks;
    private final Initiatives initiatives;
    private final HousingAreas areas;
    private final MemberCounts counts;
    private final BusinessClock clock;

    WriteCompanyNetwork(
            CompanyNetworks networks,
            Initiatives initiatives,
            HousingAreas areas,
            MemberCounts counts,
            BusinessClock clock,
            Outbox outbox) {
        super(networks, CompanyNetworkForm.class, outbox);
        this.networks = networks;
        this.initiatives = initiatives;
        this.areas = areas;
        this.counts = counts;
        this.clock = clock;
    }

    @Transactional
    Posted<CompanyNetwork> post(Caller caller, CompanyNetworkForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    CompanyNetwork patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        requireRight(caller, networks.get(caller, id));
        return patch(caller, caller, networks.lock(caller, id), ifMatch, patch);
    }

    @Override
    protected CompanyNetworkForm completed(
            Caller caller, Caller owner, @Nullable CompanyNetwork known, CompanyNetworkForm form) {
        return form.whole();
    }

    @Override
    protected void check(
            Caller caller, Caller owner, @Nullable CompanyNetwork known, CompanyNetworkForm form, Faults faults) {
        if (known != null) {
            requireRight(caller, known);
        }
        if (!CompanyNetwork.isWrittenBy(form, caller)) {
            faults.broken("/municipalityCodes", InitiativesFault.POSTER_NOT_PART_OF_IT);
        }
        areas.checkMunicipalities(form.housingAreaIds(), form.municipalityCodes(), faults);
        initiatives.checkKnown(
                caller,
                form.initiativeIds(),
                known == null ? List.of() : known.form().initiativeIds(),
                faults);
    }

    @Override
    protected CompanyNetwork create(Caller caller, Caller owner, CompanyNetworkForm form) {
        return new CompanyNetwork(caller.tenantKey(), form);
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable CompanyNetworkForm before, CompanyNetwork network) {
        return List.of(CompanyNetworkChanged.of(network, counts.of(network.id(), clock.today())));
    }

    /** 403 unless the caller writes it. */
    static void requireRight(Caller caller, CompanyNetwork network) {
        if (!network.isWrittenBy(caller)) {
            throw new ProblemException(CompanyNetworkProblem.COMPANY_NETWORK_NOT_YOURS);
        }
    }
}
