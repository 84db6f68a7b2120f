package dk.opgang.initiatives.housingoption;

import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.OpenEnrolments;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what homes somebody was offered, and what became of the offers; nobody is told. */
@Singleton
class WriteHousingOption extends Posting<Enrolment, HousingOptionForm, HousingOption> {

    private final HousingOptions options;
    private final HousingAreas areas;
    private final OpenEnrolments open;
    private final BusinessClock clock;

    WriteHousingOption(
            HousingOptions options, HousingAreas areas, OpenEnrolments open, BusinessClock clock, Outbox outbox) {
        super(options, HousingOptionForm.class, outbox);
        this.options = options;
        this.areas = areas;
        this.open = open;
        this.clock = clock;
    }

    @Transactional
    Posted<HousingOption> post(Caller caller, UUID enrolmentId, HousingOptionForm form) {
        return post(caller, open.open(caller, enrolmentId, "offer-housing"), form);
    }

    @Transactional
    HousingOption patch(Caller caller, UUID enrolmentId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Enrolment enrolment = open.open(caller, enrolmentId, "change-housing-option");
        options.one(caller, Restriction.equal("id", id), Restriction.equal("enrolmentId", enrolmentId));
        return patch(caller, enrolment, options.lock(caller, id), ifMatch, patch);
    }

    @Override
    protected void check(
            Caller caller, Enrolment enrolment, @Nullable HousingOption known, HousingOptionForm form, Faults faults) {
        if (known != null && !known.enrolmentId().equals(enrolment.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        Happened.by(clock.today(), "/offeredOn", form.offeredOn()).ifPresent(faults::broken);
        areas.checkMunicipality(form.housingAreaId(), enrolment.municipalityCode(), faults);
    }

    @Override
    protected HousingOption create(Caller caller, Enrolment enrolment, HousingOptionForm form) {
        HousingOption option = new HousingOption();
        option.begin(caller.tenantKey(), enrolment, form);
        return option;
    }

    @Override
    protected List<Event> news(Enrolment enrolment, @Nullable HousingOptionForm before, HousingOption option) {
        return List.of();
    }
}
