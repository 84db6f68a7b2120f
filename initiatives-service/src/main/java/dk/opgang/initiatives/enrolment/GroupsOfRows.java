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

    /** The poster's own key of a group. */
    record Key(String system, String id) {}

    /**
     * That a row lets its enrolment join a group.
     *
     * @param enrolmentId null of one that is not kept yet
     * @param present the group that it is in
     * @param initiativeId of the row
     * @param days of its anchors
     */
    record Wish(
            Key key,
            @Nullable UUID enrolmentId,
            @Nullable UUID present,
            UUID initiativeId,
            LocalDate from,
            Map<String, LocalDate> days) {}

    /** Looks the groups up for a slice; nobody else changes who is in them until its transaction ends. */
    Slice look(Caller caller, Collection<Key> keys);

    /** The groups of one slice. */
    interface Slice {

        /** The group that is meant, if the enrolment is not in it already; null for none that the poster knows. */
        @Nullable
        UUID joined(Wish wish);

        /** What keeps the enrolment from the group. */
        List<Fault> faults(Wish wish);

        /** Takes a place, if there is one left. */
        boolean take(Wish wish);

        /** Writes who has taken a place, by the ids of their enrolments. */
        void write(Collection<Taken> taken);
    }

    /** An enrolment that has taken a place of a group from a day on. */
    record Taken(UUID enrolmentId, UUID groupId, LocalDate from) {}
}
