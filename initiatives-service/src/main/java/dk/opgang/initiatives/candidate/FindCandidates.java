package dk.opgang.initiatives.candidate;

import dk.opgang.initiatives.companynetwork.CompanyNetworks;
import dk.opgang.initiatives.elsewhere.DayOfLife;
import dk.opgang.initiatives.elsewhere.ExactAges;
import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.opening.JobOpening;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds who fits an opening. The exact age is asked only of those of whom the year of birth leaves it open. */
@Singleton
public class FindCandidates {

    private final CandidateTable table;
    private final CandidateRules rules;
    private final ExactAges ages;
    private final HousingAreas areas;
    private final CompanyNetworks networks;
    private final BusinessClock clock;

    FindCandidates(
            CandidateTable table,
            CandidateRules rules,
            ExactAges ages,
            HousingAreas areas,
            CompanyNetworks networks,
            BusinessClock clock) {
        this.table = table;
        this.rules = rules;
        this.ages = ages;
        this.areas = areas;
        this.networks = networks;
        this.clock = clock;
    }

    /** The candidates, and how many others each rule has ruled out. */
    record Found(Wanted wanted, List<Candidate> candidates, Map<Exclusion, Integer> excluded) {}

    /**
     * A candidate as an invitation needs it.
     *
     * @param reached whether a consent to placements covers who fills the opening
     */
    public record Fit(
            UUID enrolmentId, UUID participantId, String municipalityCode, UUID initiativeId, boolean reached) {}

    /** The participant as a candidate of the opening, if the caller may read of it and it is one; that it is invited is not asked. */
    @Transactional
    public Optional<Fit> fit(Caller caller, JobOpening opening, UUID participant) {
        return among(caller, opening, participant).candidates().stream()
                .min(Candidate.BY_TURN)
                .map(it -> new Fit(
                        it.enrolmentId(), it.participantId(), it.municipalityCode(), it.initiativeId(), it.reached()));
    }

    @Transactional
    Found all(Caller caller, JobOpening opening) {
        return among(caller, opening, null);
    }

    private Found among(Caller caller, JobOpening opening, @Nullable UUID alone) {
        Wanted wanted = wanted(caller, opening);
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        List<Candidate> fitting = new ArrayList<>();
        for (Candidate candidate : table.of(caller, opening, alone)) {
            Optional<Exclusion> why = CandidateRules.byWishes(wanted, candidate);
            why.ifPresent(rule -> excluded.merge(rule, 1, Integer::sum));
            if (why.isEmpty()) {
                fitting.add(candidate);
            }
        }
        ByAge byAge = new ByAge(rules, wanted);
        Map<DayOfLife, Integer> known = ages.of(byAge.open(fitting));
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : fitting) {
            Optional<Exclusion> why = byAge.of(candidate, known);
            why.ifPresent(rule -> excluded.merge(rule, 1, Integer::sum));
            if (why.isEmpty()) {
                candidates.add(candidate);
            }
        }
        return new Found(wanted, candidates, excluded);
    }

    private Wanted wanted(Caller caller, JobOpening opening) {
        Set<String> municipalities = new HashSet<>(
                areas.municipalitiesOf(opening.form().housingAreaIds()).values());
        UUID network = opening.form().networkId();
        if (network != null) {
            networks.find(caller, network)
                    .ifPresent(it -> municipalities.addAll(it.form().municipalityCodes()));
        }
        return new Wanted(opening.form(), municipalities, clock.today());
    }
}
