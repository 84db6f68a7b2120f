package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.template.document.Step.ReachedBy;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What groups need of the enrolments that take their places. Works in the running transaction. */
@Singleton
@Transactional
public class GroupedEnrolments {

    private final Enrolments enrolments;
    private final OpenEnrolments open;
    private final EnrolmentLocks locks;
    private final AboutEnrolments about;
    private final ReachByOthers reach;
    private final StepsToFollow following;
    private final Outbox outbox;

    GroupedEnrolments(
            Enrolments enrolments,
            OpenEnrolments open,
            EnrolmentLocks locks,
            AboutEnrolments about,
            ReachByOthers reach,
            StepsToFollow following,
            Outbox outbox) {
        this.enrolments = enrolments;
        this.open = open;
        this.locks = locks;
        this.about = about;
        this.reach = reach;
        this.following = following;
        this.outbox = outbox;
    }

    /** Waits for the turns of the participants, before anything of them is read. */
    public void waitFor(Collection<UUID> ids) {
        locks.ofEnrolments(ids);
    }

    /** The enrolment, if the caller sees it. */
    public Optional<Enrolment> find(Caller caller, UUID id) {
        return enrolments.find(caller, id);
    }

    /** Those of the enrolments that the caller sees, by id. */
    public Map<UUID, Enrolment> of(Caller caller, Collection<UUID> ids) {
        return enrolments.list(caller, Restriction.in("id", ids)).stream()
                .collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    /** The enrolment, locked for a change that the access log tells of. */
    public Enrolment open(Caller caller, UUID id, String action) {
        return open.open(caller, id, action);
    }

    /** What rules are told of it. */
    public AboutEnrolment about(Caller caller, Enrolment enrolment) {
        return about.of(caller, enrolment);
    }

    /** Puts them into a group, or out of any, and tells it. */
    public void belongTo(List<Enrolment> members, @Nullable UUID group) {
        members.forEach(enrolment -> enrolment.belongTo(group));
        enrolments.flush();
        outbox.publishAll(members.stream()
                .map(EnrolmentEvent.State::of)
                .map(EnrolmentEvent.Corrected::new)
                .toList());
    }

    /** Notes that members of a group that begins on the day, whom the caller does not see, reach what its start reaches later. */
    public void leaveOthers(UUID group, Collection<UUID> seen, LocalDate on) {
        following.ofGroup(group, seen, on);
    }

    /** Lets them reach the steps that the start of their group reaches. */
    public void groupBegan(Caller caller, List<Enrolment> members, LocalDate on) {
        reach.reach(caller, members, ReachedBy.GROUP_START, on);
    }
}
