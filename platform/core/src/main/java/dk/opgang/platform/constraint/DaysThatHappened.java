package dk.opgang.platform.constraint;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Happened;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a record that say when something {@link HasHappened}, worked out once for whoever makes such records. */
public final class DaysThatHappened {

    /** The place of the day among the components. */
    private record Day(int at, String pointer) {}

    private final List<Day> days = new ArrayList<>();

    /** @throws IllegalArgumentException if such a field is no date */
    public DaysThatHappened(RecordComponent... components) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].isAnnotationPresent(HasHappened.class)) {
                if (components[i].getType() != LocalDate.class) {
                    throw new IllegalArgumentException(components[i] + " is no date");
                }
                days.add(new Day(i, "/" + components[i].getName()));
            }
        }
    }

    /**
     * The faults of a record that is made of these values, which stand in the order of its components; what could not be read is null.
     * Pointers are seen from the record.
     */
    public List<Fault> faults(@Nullable Object[] values, LocalDate today) {
        return days.isEmpty()
                ? List.of()
                : days.stream()
                        .flatMap(day -> Happened.by(today, day.pointer(), (LocalDate) values[day.at()]).stream())
                        .toList();
    }
}
