package dk.opgang.network.relocation;

import dk.opgang.network.relocation.FamilyMembers.Member;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens cases, and changes what is sought and until when. Only the municipality of the family does that. */
@Singleton
class WriteCase extends Posting<Caller, CaseForm, RelocationCase> {

    private final RelocationCases cases;
    private final FamilyMembers members;
    private final CaseLock lock;
    private final CaseSteps steps;
    private final CaseDiary diary;
    private final BusinessClock clock;

    WriteCase(
            RelocationCases cases,
            FamilyMembers members,
            CaseLock lock,
            CaseSteps steps,
            CaseDiary diary,
            BusinessClock clock,
            Outbox outbox) {
        super(cases, CaseForm.class, outbox);
        this.cases = cases;
        this.members = members;
        this.lock = lock;
        this.steps = steps;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    Posted<RelocationCase> post(Caller caller, CaseForm form) {
        if (caller.municipality().isEmpty()) {
            throw new ProblemException(RelocationProblem.MUNICIPALITY_ONLY);
        }
        Posted<RelocationCase> posted = post(caller, caller, form);
        diary.note(caller, "record-relocation-case", posted.resource());
        return posted;
    }

    @Transactional
    RelocationCase patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        lock.take(id);
        RelocationCase own = cases.get(caller, id);
        if (!own.poster().equals(caller.tenantKey())) {
            throw new ProblemException(RelocationProblem.ANOTHERS_CASE);
        }
        diary.note(caller, "change-relocation-case", own);
        return patch(caller, caller, own, ifMatch, patch);
    }

    /** To whom it is advertised, and as what, follows the wish, in whatever way that is changed. */
    @Override
    protected void changed(Caller caller, CaseForm before, RelocationCase changed) {
        if (!before.wish().equals(changed.form().wish())) {
            steps.wishes(caller, changed, before.wish());
        }
    }

    @Override
    protected CaseForm completed(Caller caller, Caller owner, @Nullable RelocationCase known, CaseForm form) {
        return known == null ? form.from(clock.today()) : form.daysOf(known.form());
    }

    @Override
    protected void check(Caller caller, Caller owner, @Nullable RelocationCase known, CaseForm form, Faults faults) {
        CaseRules.checkDays(form, clock.today(), faults);
        if (known != null) {
            CaseForm before = known.form();
            faults.unchanged("/programme", before.programme(), form.programme());
            faults.unchanged("/participantIds", before.participantIds(), form.participantIds());
            faults.unchanged("/familyAgreement", before.familyAgreement(), form.familyAgreement());
            faults.unchanged("/exposure", before.exposure(), form.exposure());
            faults.unchanged("/fromHousingAreaId", before.fromHousingAreaId(), form.fromHousingAreaId());
            faults.unchanged(
                    "/fromHousingOrganisation", before.fromHousingOrganisation(), form.fromHousingOrganisation());
            faults.unchanged("/agreementId", before.agreementId(), form.agreementId());
            faults.unchanged("/openedOn", before.openedOn(), form.openedOn());
            faults.throwIfAny();
            if (!form.equals(before)) {
                cases.requireUnrestricted(known);
            }
            return;
        }
        Map<UUID, Member> family = members.of(form.participantIds());
        lock.takeParticipants(form.participantIds());
        CaseRules.checkFamily(form, caller.municipality().orElseThrow(), family, faults);
        faults.throwIfAny();
        CaseRules.requireUnrestricted(form.participantIds(), family);
        requireInNoOther(caller, form.participantIds());
    }

    private void requireInNoOther(Caller caller, Collection<UUID> family) {
        cases.openOf(caller, family).stream().findFirst().ifPresent(other -> {
            throw new ProblemException(RelocationProblem.CASE_OPEN).with("id", other.id());
        });
    }

    @Override
    protected RelocationCase create(Caller caller, Caller owner, CaseForm form) {
        Map<UUID, Member> family = members.of(form.participantIds());
        Household household =
                Household.of(family.values().stream().map(Member::age).toList());
        return new RelocationCase(
                caller.tenantKey(), form, household, steps.step(CaseState.DRAFT, Step.SENDER, form.openedOn(), null));
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable CaseForm before, RelocationCase changed) {
        return List.of(RelocationEvent.CaseChanged.of(changed, null, null));
    }
}
