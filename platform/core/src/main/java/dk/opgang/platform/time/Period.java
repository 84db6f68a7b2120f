package dk.opgang.platform.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.InvalidValueException;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A half-open period of days: {@code from} belongs to it, {@code to} does not. Open-ended without {@code to}.
 *
 * @param from first day
 * @param to first day after it, later than {@code from}
 */
@Embeddable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Period(LocalDate from, @Nullable LocalDate to) implements Checked {

    /** What lies behind it stands for "no end" in the systems that have no other way to say so, such as 9999-12-31. */
    private static final LocalDate LAST_END = LocalDate.of(2200, 12, 31);

    private static final String END = "/to";

    public Period {
        if (from == null) {
            throw new InvalidValueException(CommonFault.REQUIRED.at("/from"));
        }
        order(from, to, END).ifPresent(fault -> {
            throw new InvalidValueException(fault);
        });
    }

    /**
     * What is wrong with a period that a request tells in two fields of its own: an end that is not after the begin, or one that
     * stands for none. Either may be missing.
     *
     * @param pointerOfEnd where the end stands
     */
    public static List<Fault> faults(@Nullable LocalDate from, @Nullable LocalDate to, String pointerOfEnd) {
        return Stream.of(order(from, to, pointerOfEnd), lastEnd(to, pointerOfEnd))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The fault of an end that is not after the begin; an end may lie as far ahead as it likes, as in a question about time. */
    public static Optional<Fault> order(@Nullable LocalDate from, @Nullable LocalDate to, String pointerOfEnd) {
        return from == null || to == null || to.isAfter(from)
                ? Optional.empty()
                : Optional.of(CommonFault.NOT_AFTER_FROM.at(pointerOfEnd));
    }

    private static Optional<Fault> lastEnd(@Nullable LocalDate to, String pointer) {
        return to == null || !to.isAfter(LAST_END)
                ? Optional.empty()
                : Optional.of(CommonFault.END_TOO_LATE.at(pointer));
    }

    /** A period that is read from a request has a real end or none; the constructor takes every end that is kept already. */
    @Override
    public void check(Faults faults) {
        faults.broken(faults(from, to, END));
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Whether the day belongs to the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether the two periods share a day. */
    public boolean overlaps(Period other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
