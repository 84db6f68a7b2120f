package dk.opgang.network.plan;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets milestones, notes that they were reached, or takes them back; the network's coordination alone does that. */
@Singleton
class WriteMilestone extends Posting<Caller, MilestoneForm, Milestone> {

    private final Milestones milestones;
    private final EvidenceLookUp evidence;
    private final Coordination coordination;
    private final BusinessClock clock;

    WriteMilestone(
            Milestones milestones,
            EvidenceLookUp evidence,
            Coordination coordination,
            BusinessClock clock,
            Outbox outbox) {
        super(milestones, MilestoneForm.class, outbox);
        this.milestones = milestones;
        this.evidence = evidence;
        this.coordination = coordination;
        this.clock = clock;
    }

    @Transactional
    Posted<Milestone> post(Caller caller, MilestoneForm form) {
        coordination.require(caller);
        return post(caller, caller, form);
    }

    @Transactional
    Milestone patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, own(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        remove(caller, own(caller, id), ifMatch);
    }

    private Milestone own(Caller caller, UUID id) {
        milestones.get(caller, id);
        coordination.require(caller);
        return milestones.lock(caller, id);
    }

    @Override
    protected Milestone create(Caller caller, Caller writer, MilestoneForm form) {
        return new Milestone(caller.tenantKey(), form);
    }

    @Override
    protected void check(Caller caller, Caller writer, @Nullable Milestone known, MilestoneForm form, Faults faults) {
        Happened.by(clock.today(), "/reachedOn", form.reachedOn()).ifPresent(faults::broken);
        evidence.check(form.evidence(), faults);
    }

    @Override
    protected List<Event> news(Caller writer, @Nullable MilestoneForm before, Milestone milestone) {
        return List.of(PlanEvent.MilestoneChanged.of(milestone, false));
    }

    @Override
    protected List<Event> newsOfRemoval(Caller writer, Milestone milestone) {
        return List.of(PlanEvent.MilestoneChanged.of(milestone, true));
    }
}
