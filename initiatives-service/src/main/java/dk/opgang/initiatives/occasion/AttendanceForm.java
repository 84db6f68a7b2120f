package dk.opgang.initiatives.occasion;

import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who was at an occasion and who was not, by their enrolments: the whole list, in the place of what was told before.
 *
 * @param present who was there
 * @param absent who was not
 * @param excused who was not and had an excuse
 */
@Schema(
        name = "NewAttendance",
        example =
                "{\"present\": [\"01980a5e-7c00-7000-8000-0000000000e2\"], \"absent\": [\"01980a5e-7c00-7000-8000-0000000000e3\"],"
                        + " \"excused\": []}")
public record AttendanceForm(
        @Nullable @Size(max = 10_000) List<@NotNull UUID> present,
        @Nullable @Size(max = 10_000) List<@NotNull UUID> absent,
        @Nullable @Size(max = 10_000) List<@NotNull UUID> excused)
        implements Checked {

    /** Somebody of the list, and where it stands. */
    record Told(UUID enrolmentId, Attendance.Kind kind, String pointer) {}

    @Override
    public void check(Faults faults) {
        Set<UUID> known = new HashSet<>();
        all().stream()
                .filter(told -> told.enrolmentId() != null && !known.add(told.enrolmentId()))
                .forEach(told -> faults.broken(told.pointer(), CommonFault.DUPLICATE));
    }

    /** All of them with their places. */
    List<Told> all() {
        Map<Attendance.Kind, List<UUID>> lists = new LinkedHashMap<>();
        lists.put(Attendance.Kind.PRESENT, Objects.requireNonNullElse(present, List.of()));
        lists.put(Attendance.Kind.ABSENT, Objects.requireNonNullElse(absent, List.of()));
        lists.put(Attendance.Kind.EXCUSED, Objects.requireNonNullElse(excused, List.of()));
        return lists.entrySet().stream()
                .flatMap(list -> IntStream.range(0, list.getValue().size())
                        .mapToObj(i -> new Told(
                                list.getValue().get(i),
                                list.getKey(),
                                "/" + list.getKey().code() + "/" + i)))
                .toList();
    }
}
