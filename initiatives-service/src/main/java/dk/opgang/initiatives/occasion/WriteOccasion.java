package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.DaysOfGroups;
import dk.opgang.initiatives.enrolment.DaysOfGroups.OfGroup;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.enrolment.GroupedEnrolments;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.SeenHolders;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records occasions, changes them, and takes back those that never were. Whose an occasion is stays. */
@Singleton
class WriteOccasion extends Posting<Templated, OccasionForm, Occasion> {

    private final Occasions occasions;
    private final TemplatedInitiatives initiatives;
    private final Enrolments enrolments;
    private final KnownParticipants participants;
    private final SeenHolders holders;
    private final OccasionPhases phases;
    private final DaysOfGroups groups;
    private final OccasionCounts counts;
    private final StepsByOccasions steps;
    private final GroupedEnrolments turns;
    private final BusinessClock clock;
    private final Diary diary;

    WriteOccasion(
            Occasions occasions,
            TemplatedInitiatives initiatives,
            Enrolments enrolments,
            KnownParticipants participants,
            SeenHolders holders,
            OccasionPhases phases,
            DaysOfGroups groups,
            OccasionCounts counts,
            StepsByOccasions steps,
            GroupedEnrolments turns,
            BusinessClock clock,
            Diary diary,
            Outbox outbox) {
        super(occasions, OccasionForm.class, outbox);
        this.occasions = occasions;
        this.initiatives = initiatives;
        this.enrolments = enrolments;
        this.participants = participants;
        this.holders = holders;
        this.phases = phases;
        this.groups = groups;
        this.counts = counts;
        this.steps = steps;
        this.turns = turns;
        this.clock = clock;
        this.diary = diary;
    }

    @Transactional
    Posted<Occasion> post(Caller caller, UUID initiativeId, OccasionForm form) {
        Posted<Occasion> posted = post(caller, running(caller, initiativeId), form);
        note(caller, posted.resource(), "record-occasion");
        return posted;
    }

    @Transactional
    Occasion patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Templated running = running(caller, occasions.get(caller, id).initiativeId());
        List<UUID> there = waitFor(running, id);
        Occasion occasion = toWrite(caller, id, "change-occasion");
        steps.leaveOthers(running, id, there);
        Occasion changed = patch(caller, running, occasion, ifMatch, patch);
        settle(caller, there);
        return changed;
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        Templated running = running(caller, occasions.get(caller, id).initiativeId());
        List<UUID> there = waitFor(running, id);
        Occasion occasion = toWrite(caller, id, "remove-occasion");
        steps.leaveOthers(running, id, there);
        remove(running, occasion, ifMatch);
        settle(caller, there);
    }

    /** Before the occasion is locked, in the order in which attendance is told. */
    private List<UUID> waitFor(Templated running, UUID id) {
        List<UUID> there = steps.concerned(running, id);
        turns.waitFor(there);
        return there;
    }

    /** Steps that rest on who was there follow what the occasion is now. */
    private void settle(Caller caller, List<UUID> there) {
        occasions.flush();
        steps.settle(caller, there);
    }

    @Override
    protected OccasionForm completed(Caller caller, Templated running, @Nullable Occasion known, OccasionForm form) {
        Integer usual = OccasionRules.activity(running.template(), form.activity())
                .map(Activity::minutes)
                .orElse(null);
        return form.whole(usual, clock.now());
    }

    @Override
    protected void check(Caller caller, Templated running, @Nullable Occasion known, OccasionForm form, Faults faults) {
        UUID initiative = running.initiative().id();
        if (known != null) {
            faults.unchanged("/initiativeId", known.initiativeId(), initiative);
            faults.unchanged("/groupId", known.form().groupId(), form.groupId());
            faults.unchanged("/enrolmentId", known.form().enrolmentId(), form.enrolmentId());
        }
        OfGroup group = groups.find(form.groupId());
        faults.broken(OccasionRules.check(
                running,
                form,
                holders.of(caller, initiative, form.holderIds()),
                phases.of(caller, running.template(), form, group),
                clock.now()));
        if (form.groupId() != null
                && !faults.isFaulty("/groupId")
                && (group == null || !group.initiativeId().equals(initiative))) {
            faults.broken("/groupId", OccasionFault.OCCASIONS_GROUP_NOT_FOUND);
        }
        if (form.enrolmentId() != null && !faults.isFaulty("/enrolmentId")) {
            Optional<Enrolment> enrolment = enrolment(caller, initiative, form);
            if (enrolment.isEmpty()) {
                faults.broken("/enrolmentId", OccasionFault.OCCASIONS_ENROLMENT_NOT_FOUND);
            } else {
                participants.requireUnrestricted(enrolment.get().participantId());
            }
        }
    }

    @Override
    protected Occasion create(Caller caller, Templated running, OccasionForm form) {
        UUID initiative = running.initiative().id();
        return new Occasion(
                caller.tenantKey(),
                initiative,
                form,
                enrolment(caller, initiative, form)
                        .map(it -> new Occasion.Who(it.participantId(), it.municipalityCode()))
                        .orElse(null));
    }

    @Override
    protected List<Event> news(Templated running, @Nullable OccasionForm before, Occasion occasion) {
        return List.of(OccasionRecorded.of(running.initiative(), occasion, counts.of(occasion.id())));
    }

    @Override
    protected List<Event> newsOfRemoval(Templated running, Occasion occasion) {
        return List.of(OccasionRecorded.takenBack(running.initiative(), occasion));
    }

    private Optional<Enrolment> enrolment(Caller caller, UUID initiative, OccasionForm form) {
        return form.enrolmentId() == null
                ? Optional.empty()
                : enrolments.find(caller, form.enrolmentId()).filter(it -> it.initiativeId()
                        .equals(initiative));
    }

    private Occasion toWrite(Caller caller, UUID id, String action) {
        Occasion occasion = occasions.get(caller, id);
        boolean own = occasion.poster().equals(caller.tenantKey());
        if (!own && caller.municipality().isEmpty()) {
            throw new ProblemException(OccasionProblem.OCCASION_NOT_YOURS);
        }
        if (occasion.participantId() != null) {
            participants.requireUnrestricted(occasion.participantId());
        }
        note(caller, occasion, action);
        return occasions.lock(caller, id);
    }

    private void note(Caller caller, Occasion occasion, String action) {
        ReadOccasions.subject(occasion).ifPresent(subject -> diary.note(caller, action, subject));
    }

    private Templated running(Caller caller, UUID initiativeId) {
        return initiatives.find(caller, initiativeId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
