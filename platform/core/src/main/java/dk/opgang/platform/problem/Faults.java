package dk.opgang.platform.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one request: those that make it unreadable, and those that break a rule. */
public final class Faults {

    // Made with the first fault: most often there is none, and the rows of a batch are many.
    private List<Fault> unreadable = List.of();
    private List<Fault> broken = List.of();
    private NavigableSet<String> places = Collections.emptyNavigableSet();

    /** The document cannot be read there: an unknown field, a wrong type, no date. The details are those of {@link FaultCode#at}. */
    public void unreadable(String pointer, FaultCode code, Object... details) {
        unreadable(code.at(pointer, details));
    }

    public void unreadable(Fault fault) {
        if (unreadable.isEmpty()) {
            unreadable = new ArrayList<>();
        }
        unreadable.add(fault);
        note(fault.pointer());
    }

    /** The value there is readable, and breaks a rule. The details are those of {@link FaultCode#at}. */
    public void broken(String pointer, FaultCode code, Object... details) {
        broken(code.at(pointer, details));
    }

    public void broken(Fault fault) {
        if (broken.isEmpty()) {
            broken = new ArrayList<>();
        }
        broken.add(fault);
        note(fault.pointer());
    }

    public void broken(List<Fault> faults) {
        faults.forEach(this::broken);
    }

    /** A field that identifies the resource stays as it is. */
    public void unchanged(String pointer, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            broken(pointer, CommonFault.UNCHANGEABLE);
        }
    }

    /** Takes over what was found in a value that stands at the place. */
    public void under(String prefix, Faults inner) {
        inner.unreadable.forEach(fault -> unreadable(fault.under(prefix)));
        inner.broken.forEach(fault -> broken(fault.under(prefix)));
    }

    /** The places that are known to be faulty: a second fault there would be noise. */
    public Set<String> pointers() {
        return Collections.unmodifiableSet(places);
    }

    /** Whether the place itself is faulty already. */
    public boolean isFaulty(String pointer) {
        return places.contains(pointer);
    }

    /** Whether a part of what stands at the place is faulty already. */
    public boolean isFaultyBelow(String pointer) {
        String below = pointer + "/";
        String first = places.ceiling(below);
        return first != null && first.startsWith(below);
    }

    public boolean isEmpty() {
        return unreadable.isEmpty() && broken.isEmpty();
    }

    public List<Fault> all() {
        return isEmpty()
                ? List.of()
                : Stream.concat(unreadable.stream(), broken.stream()).toList();
    }

    /** Ends the request with all that was collected: 400 if a part was unreadable, otherwise 422; goes on if there is nothing. */
    public void throwIfAny() {
        if (!unreadable.isEmpty()) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST, all());
        }
        if (!broken.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, broken);
        }
    }

    private void note(String place) {
        if (places.isEmpty()) {
            places = new TreeSet<>();
        }
        places.add(place);
    }
}
