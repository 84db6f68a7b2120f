package dk.opgang.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts of a benchmark that are asked for. */
final class Parts {

    private Parts() {}

    /**
     * The parts that an argument names, separated by commas, in its order; all if it is missing.
     *
     * @param place where the argument stands, from 0
     * @throws IllegalArgumentException if it names one that there is not
     */
    static Set<String> of(String[] arguments, int place, List<String> all) {
        List<String> asked = arguments.length > place ? List.of(arguments[place].split(",", -1)) : all;
        if (!all.containsAll(asked)) {
            throw new IllegalArgumentException("Parts are " + all + ", not " + asked);
        }
        return new LinkedHashSet<>(asked);
    }
}
