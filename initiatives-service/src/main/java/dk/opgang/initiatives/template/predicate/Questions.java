package dk.opgang.initiatives.template.predicate;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the owner of a person's data has to be asked, since what is kept leaves a rule open. */
public final class Questions {

    private final Set<LocalDate> ages = new LinkedHashSet<>();
    private final Set<String> characteristics = new LinkedHashSet<>();

    void age(LocalDate on) {
        ages.add(on);
    }

    void household(String characteristic) {
        characteristics.add(characteristic);
    }

    /** The days on which the age is needed. */
    public Set<LocalDate> ages() {
        return ages;
    }

    public Set<String> characteristics() {
        return characteristics;
    }

    public boolean isEmpty() {
        return ages.isEmpty() && characteristics.isEmpty();
    }
}
