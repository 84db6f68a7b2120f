package dk.opgang.initiatives.institution;

import dk.opgang.initiatives.elsewhere.HousingAreas;
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

/** Registers institutions and changes them; nobody is told. */
@Singleton
class WriteInstitution extends Posting<Caller, InstitutionForm, Institution> {

    private final Institutions institutions;
    private final HousingAreas areas;

    WriteInstitution(Institutions institutions, HousingAreas areas, Outbox outbox) {
        super(institutions, InstitutionForm.class, outbox);
        this.institutions = institutions;
        this.areas = areas;
    }

    @Transactional
    Posted<Institution> post(Caller caller, InstitutionForm form) {
        if (caller.municipality().isEmpty()) {
            throw new ProblemException(InstitutionProblem.INSTITUTION_NEEDS_MUNICIPALITY);
        }
        return post(caller, caller, form);
    }

    @Transactional
    Institution patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, institutions.toWrite(caller, id), ifMatch, patch);
    }

    @Override
    protected InstitutionForm completed(
            Caller caller, Caller owner, @Nullable Institution known, InstitutionForm form) {
        return form.whole();
    }

    @Override
    protected void check(
            Caller caller, Caller owner, @Nullable Institution known, InstitutionForm form, Faults faults) {
        areas.checkMunicipality(form.housingAreaId(), form.municipalityCode(), faults);
    }

    @Override
    protected Institution create(Caller caller, Caller owner, InstitutionForm form) {
        return new Institution(caller.tenantKey(), form);
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable InstitutionForm before, Institution institution) {
        return List.of();
    }
}
