package dk.opgang.platform.constraint;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Period;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a record that are {@link After} another one, worked out once for whoever makes such records. */
public final class PeriodEnds {

    /** The places of the two days among the components. */
    private record End(int from, int to, String pointer) {}

    private final List<End> ends = new ArrayList<>();

    /** @throws IllegalArgumentException if a field is to lie after one that the record does not have */
    public PeriodEnds(RecordComponent... components) {
        for (int i = 0; i < components.length; i++) {
            After after = components[i].getAnnotation(After.class);
            if (after != null) {
                ends.add(new End(indexOf(components, after.value()), i, "/" + components[i].getName()));
            }
        }
    }

    /**
     * The faults of a record that is made of these values, which stand in the order of its components; what could not be read is null.
     * Pointers are seen from the record.
     */
    public List<Fault> faults(@Nullable Object[] values) {
        return ends.isEmpty()
                ? List.of()
                : ends.stream()
                        .flatMap(
                                end -> Period.faults(
                                        (LocalDate) values[end.from()], (LocalDate) values[end.to()], end.pointer())
                                        .stream())
                        .toList();
    }

    private static int indexOf(RecordComponent[] components, String name) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name) && components[i].getType() == LocalDate.class) {
                return i;
            }
        }
        throw new IllegalArgumentException(components[0].getDeclaringRecord() + " has no date " + name);
    }
}
