package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who came to an event and who did not, by their enrolments: the whole list, in the place of what was told before.
 *
 * @param present who came, whether registered or not
 * @param absent who registered and did not come
 */
@Schema(
        name = "NewEventAttendance",
        example = "{\"present\": [\"01980a5e-7c00-7000-8000-0000000000e2\"], \"absent\": []}")
public record AttendanceForm(
        @Nullable @Size(max = 10_000) List<@NotNull UUID> present,
        @Nullable @Size(max = 10_000) List<@NotNull UUID> absent)
        implements Checked {

    @Override
    public void check(Faults faults) {
        Set<UUID> told = new HashSet<>();
        check("/present/", came(), told, faults);
        check("/absent/", missed(), told, faults);
    }

    List<UUID> came() {
        return Objects.requireNonNullElse(present, List.of());
    }

    List<UUID> missed() {
        return Objects.requireNonNullElse(absent, List.of());
    }

    private static void check(String place, List<UUID> ids, Set<UUID> told, Faults faults) {
        for (int i = 0; i < ids.size(); i++) {
            if (!told.add(ids.get(i))) {
                faults.broken(place + i, CommonFault.DUPLICATE);
            }
        }
    }
}
