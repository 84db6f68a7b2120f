package dk.opgang.initiatives.occasion;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody was at an occasion, as a row of a batch: one row is one enrolment at one occasion.
 *
 * @param occasionSourceId the poster's key of the occasion; the first row that names it records it
 * @param groupId the group whose it is, where the activity is for groups
 * @param enrolmentId who was there or not; where the activity is for enrolments whose it is as well
 * @param holderIds the role holders who were there, separated by a space
 * @param attendance present, absent or excused
 */
record AttendanceRow(
        String sourceSystem,
        String sourceId,
        String occasionSourceId,
        UUID initiativeId,
        String activity,
        Instant at,
        @Nullable @Min(1) @Max(10_080) Integer minutes,
        @Nullable @CodeOf("contact-places") String place,
        @Nullable UUID groupId,
        UUID enrolmentId,
        @Nullable String holderIds,
        String attendance) {

    /** The key of a row, or that of its occasion. */
    record Key(String system, String id) {}

    Key key() {
        return new Key(sourceSystem, sourceId);
    }

    Key occasion() {
        return new Key(sourceSystem, occasionSourceId);
    }

    Optional<Attendance.Kind> kind() {
        return Coded.find(Attendance.Kind.values(), attendance);
    }

    /** The role holders that it tells, each once; nothing if one of them is no id. */
    Optional<List<UUID>> holders() {
        try {
            return Optional.of(
                    holderIds == null
                            ? List.of()
                            : Stream.of(holderIds.strip().split("\\s+", -1))
                                    .filter(told -> !told.isEmpty())
                                    .map(UUID::fromString)
                                    .distinct()
                                    .toList());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What is wrong with it without looking anything up; cells that could not be read are null. */
    List<Fault> faults() {
        return faults(holders().isPresent());
    }

    /** @param namesHolders whether all that it names as role holders are ids */
    List<Fault> faults(boolean namesHolders) {
        List<Fault> faults = new ArrayList<>();
        if (attendance != null && kind().isEmpty()) {
            faults.add(CommonFault.UNKNOWN_CODE.at("/attendance", Coded.codes(Attendance.Kind.values())));
        }
        if (!namesHolders) {
            faults.add(CommonFault.INVALID_UUID.at("/holderIds"));
        }
        return faults;
    }

    /**
     * The occasion as it would be recorded.
     *
     * @param ofOne whether the activity is for enrolments
     * @param holders those that it names
     */
    OccasionForm form(boolean ofOne, List<UUID> holders) {
        return new OccasionForm(
                new Source(sourceSystem, occasionSourceId),
                activity,
                at,
                minutes,
                place,
                groupId,
                ofOne ? enrolmentId : null,
                holders,
                null,
                null,
                List.of());
    }
}
