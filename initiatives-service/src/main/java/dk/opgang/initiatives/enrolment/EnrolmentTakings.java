package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.EnrolmentSliceCheck.Named;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.problem.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a slice take one after the other: days of a participant, and places of groups. Which of two rows of a participant comes first
 * makes no difference: what frees days goes before what takes them.
 */
final class EnrolmentTakings {

    private final EnrolmentDecisions decisions;
    private final Named named;
    private final EnrolledPeriods periods;
    private final GroupsOfRows.Slice groups;
    private final Map<EnrolmentRow.Key, KnownEnrolment> known;
    private final List<EnrolmentChange> taken = new ArrayList<>();
    private final Map<UUID, Joined> joined = new LinkedHashMap<>();

    EnrolmentTakings(
            EnrolmentDecisions decisions,
            Named named,
            EnrolledPeriods periods,
            GroupsOfRows.Slice groups,
            Map<EnrolmentRow.Key, KnownEnrolment> known) {
        this.decisions = decisions;
        this.named = named;
        this.periods = periods;
        this.groups = groups;
        this.known = known;
    }

    /** A place that a row has taken. */
    private record Joined(BatchRow<EnrolmentRow> row, GroupsOfRows.Taken taken) {}

    /** Those that get what they want. */
    List<EnrolmentChange> take(List<EnrolmentChange> wanted) {
        wanted.stream().filter(EnrolmentChange::takesNoDay).forEach(this::take);
        wanted.stream().filter(change -> !change.takesNoDay()).forEach(this::takeIfFree);
        return taken;
    }

    /** The places that rows have taken, of those that were not rejected. */
    List<GroupsOfRows.Taken> places() {
        return joined.values().stream()
                .filter(it -> !it.row().isRejected())
                .map(Joined::taken)
                .distinct()
                .toList();
    }

    private void takeIfFree(EnrolmentChange change) {
        if (periods.overlapped(change.place(), change.id(), change.after()).isPresent()) {
            change.row().reject(alreadyEnrolled());
        } else {
            take(change);
        }
    }

    private void take(EnrolmentChange wanted) {
        EnrolmentChange change = isPlaced(wanted) ? wanted.outsideOfGroups() : wanted;
        GroupsOfRows.Wish wish = decisions.wish(change);
        if (wish != null && joined.containsKey(change.id())) {
            change.row().reject(groups.elsewhere());
            return;
        }
        if (wish != null) {
            Optional<GroupsOfRows.Other> other = other(change);
            if (wish.isOfCouple() && other.isEmpty()) {
                change.row().alsoRemark(groups.incomplete(wish));
                change = change.outsideOfGroups();
            } else {
                List<Fault> faults = other.map(it -> groups.faults(wish, it)).orElseGet(List::of);
                if (!faults.isEmpty() || !groups.take(wish)) {
                    change.row().reject(faults.isEmpty() ? List.of(full()) : faults);
                    return;
                }
                place(change, other.map(GroupsOfRows.Other::enrolmentId).orElse(null));
            }
        }
        if (!change.isAny()) {
            change.row().unchanged();
            return;
        }
        periods.put(change.place(), change.id(), change.after());
        taken.add(change);
    }

    /** Whether the other of the couple has brought it into the group that it wants by now. */
    private boolean isPlaced(EnrolmentChange change) {
        Joined by = joined.get(change.id());
        return by != null && by.taken().groupId().equals(change.joins());
    }

    private void place(EnrolmentChange change, @Nullable UUID with) {
        GroupsOfRows.Taken place = new GroupsOfRows.Taken(
                change.id(),
                with,
                Objects.requireNonNull(change.joins()),
                change.row().value().from());
        place.enrolments().forEach(id -> joined.put(id, new Joined(change.row(), place)));
    }

    /** The one that the row names as the other of its couple: as a row before it has left it, or as it is kept. */
    private Optional<GroupsOfRows.Other> other(EnrolmentChange change) {
        EnrolmentRow.Key key = change.row().value().other();
        if (key == null) {
            return Optional.empty();
        }
        return taken.stream()
                .filter(it -> it.row().value().key().equals(key))
                .findFirst()
                .map(it -> other(it.id(), it.place(), it.after(), false, it.kept()))
                .or(() -> Optional.ofNullable(known.get(key))
                        .filter(it -> named.people().containsKey(it.place().participantId()))
                        .map(it -> other(
                                it.id(),
                                it.place(),
                                it.history(),
                                Objects.requireNonNull(
                                                named.people().get(it.place().participantId()))
                                        .restricted(),
                                it.kept())));
    }

    private GroupsOfRows.Other other(UUID id, Place place, EnrolmentHistory history, boolean restricted, Kept kept) {
        return new GroupsOfRows.Other(
                id,
                place.initiativeId(),
                history.from(),
                history.endedOn(),
                joined.containsKey(id),
                restricted,
                kept.days());
    }

    private static Fault full() {
        return EnrolmentProblem.GROUP_FULL.at(GroupsOfRows.POINTER);
    }

    static Fault alreadyEnrolled() {
        return EnrolmentProblem.ALREADY_ENROLLED.at("/participantId");
    }
}
