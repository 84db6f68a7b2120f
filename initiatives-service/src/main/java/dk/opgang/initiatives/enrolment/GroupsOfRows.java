package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The groups that rows of a batch name by their poster's own keys. */
public interface GroupsOfRows {

    /** Where a row names its group. */
    String POINTER = "/groupSourceId";

    /** Where a row names the other of a couple. */
    String COUPLE = "/coupleSourceId";

    /** The poster's own key of a group. */
    record Key(String system, String id) {}

    /**
     * That a row lets its enrolment join a group.
     *
     * @param enrolmentId null of one that is not kept yet
     * @param present the group that it is in
     * @param initiativeId of the row
     * @param days of its anchors
     * @param isOfCouple whether the row names another enrolment with which it takes a place
     */
    record Wish(
            Key key,
            @Nullable UUID enrolmentId,
            @Nullable UUID present,
            UUID initiativeId,
            LocalDate from,
            Map<String, LocalDate> days,
            boolean isOfCouple) {}

    /**
     * The other of a couple, as it stands when the row is decided.
     *
     * @param isElsewhere whether a row before has brought it to a group
     * @param isRestricted whether the participant's data are not changed now
     * @param days of its anchors
     */
    record Other(
            UUID enrolmentId,
            UUID initiativeId,
            LocalDate from,
            @Nullable LocalDate endedOn,
            boolean isElsewhere,
            boolean isRestricted,
            Map<String, LocalDate> days) {

        /** Whether it runs on the day. */
        public boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && (endedOn == null || day.isBefore(endedOn));
        }
    }

    /** Looks the groups up for a slice; nobody else changes who is in them until its transaction ends. */
    Slice look(Caller caller, Collection<Key> keys);

    /** The groups of one slice. */
    interface Slice {

        /** The group that is meant, if the enrolment is not in it already; null for none that the poster knows. */
        @Nullable
        UUID joined(Wish wish);

        /** What keeps the enrolment from the group. */
        List<Fault> faults(Wish wish);

        /** What keeps the other of a couple from taking the place with it. */
        List<Fault> faults(Wish wish, Other other);

        /** That a couple takes its place when the other is there as well. */
        Fault incomplete(Wish wish);

        /** That a row before has brought the enrolment to another group. */
        Fault elsewhere();

        /** Takes a place, if there is one left. */
        boolean take(Wish wish);

        /** Writes who has taken a place, by the ids of their enrolments. */
        void write(Collection<Taken> taken);
    }

    /**
     * An enrolment that has taken a place of a group from a day on.
     *
     * @param with the other of a couple; null for one alone
     */
    record Taken(UUID enrolmentId, @Nullable UUID with, UUID groupId, LocalDate from) {

        /** All whose place it is. */
        public List<UUID> enrolments() {
            return with == null ? List.of(enrolmentId) : List.of(enrolmentId, with);
        }
    }
}
