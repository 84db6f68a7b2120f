package dk.opgang.initiatives.candidate;

import dk.opgang.initiatives.elsewhere.DayOfLife;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom the age rules out of an opening. The candidates are many and their ages few, so each age is decided once. */
final class ByAge {

    private final CandidateRules rules;
    private final Wanted wanted;
    private final LocalDate on;
    private final Map<Integer, Optional<Exclusion>> decided = new HashMap<>();

    ByAge(CandidateRules rules, Wanted wanted) {
        this.rules = rules;
        this.wanted = wanted;
        this.on = wanted.form().from();
    }

    /** Those of whom it makes a difference whether the birthday has been. */
    Set<DayOfLife> open(Collection<Candidate> fitting) {
        return fitting.stream().filter(this::isOpen).map(this::dayOf).collect(Collectors.toSet());
    }

    /**
     * The rule that rules the person out, if one does. Whoever is not known to be old enough is not placed.
     *
     * @param known the exact ages of those that are {@link #open}, as far as they were answered
     */
    Optional<Exclusion> of(Candidate candidate, Map<DayOfLife, Integer> known) {
        if (!isOpen(candidate)) {
            return at(oldest(candidate));
        }
        Integer years = known.get(dayOf(candidate));
        return years == null ? Optional.of(Exclusion.AGE) : at(years);
    }

    private boolean isOpen(Candidate candidate) {
        int oldest = oldest(candidate);
        return !at(oldest).equals(at(oldest - 1));
    }

    private int oldest(Candidate candidate) {
        return on.getYear() - candidate.birthYear();
    }

    private DayOfLife dayOf(Candidate candidate) {
        return new DayOfLife(candidate.participantId(), on);
    }

    private Optional<Exclusion> at(int years) {
        return decided.computeIfAbsent(years, it -> rules.byAge(wanted, it));
    }
}
