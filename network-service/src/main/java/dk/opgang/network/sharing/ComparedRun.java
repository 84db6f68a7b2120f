package dk.opgang.network.sharing;

import dk.opgang.platform.number.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run of a method with its participants by group.
 *
 * @param municipalityCode whose participants they are
 * @param groups by what is made alike, such as {@code 18-24 kontanthjaelp}
 */
record ComparedRun(String municipalityCode, Map<String, Part> groups) {

    ComparedRun {
        groups = Map.copyOf(groups);
    }

    /**
     * People of one group.
     *
     * @param events how many of them the measure happened to
     */
    record Part(long participants, long events) {

        static final Part NONE = new Part(0, 0);

        Part plus(Part other) {
            return new Part(participants + other.participants, events + other.events);
        }

        /** The rate; of nobody there is none. */
        double rate() {
            return (double) events / participants;
        }

        Share share() {
            return new Share(events, participants);
        }
    }

    Part all() {
        return sum(groups.values().stream().toList());
    }

    Part of(String group) {
        return groups.getOrDefault(group, Part.NONE);
    }

    static Part sum(List<Part> parts) {
        return parts.stream().reduce(Part.NONE, Part::plus);
    }

    /** What all the runs have together, by group. */
    static Map<String, Part> together(List<ComparedRun> runs) {
        Map<String, Part> all = new HashMap<>();
        runs.forEach(run -> run.groups.forEach((group, part) -> all.merge(group, part, Part::plus)));
        return all;
    }
}
