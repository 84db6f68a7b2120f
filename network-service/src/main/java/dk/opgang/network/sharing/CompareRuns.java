package dk.opgang.network.sharing;

import dk.opgang.network.elsewhere.InitiativesClient.Group;
import dk.opgang.network.elsewhere.InitiativesClient.GroupCounts;
import dk.opgang.network.elsewhere.InitiativesClient.GroupsQuestion;
import dk.opgang.network.elsewhere.InitiativesClient.Run;
import dk.opgang.network.elsewhere.InitiativesClient.RunCounts;
import dk.opgang.network.elsewhere.InitiativesPeer;
import dk.opgang.network.sharing.ComparedRun.Part;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares how a method does where it comes from and with those who have adopted it. */
@Singleton
class CompareRuns {

    private final SharedInitiatives initiatives;
    private final Adoptions adoptions;
    private final InitiativesPeer peer;
    private final DisclosureConfig disclosure;
    private final BusinessClock clock;

    CompareRuns(
            SharedInitiatives initiatives,
            Adoptions adoptions,
            InitiativesPeer peer,
            DisclosureConfig disclosure,
            BusinessClock clock) {
        this.initiatives = initiatives;
        this.adoptions = adoptions;
        this.peer = peer;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    Comparison compare(Caller caller, UUID sharedInitiativeId, ComparisonParams params) {
        SharedInitiative shared = initiatives.get(caller, sharedInitiativeId);
        ComparisonParams.Asked asked = params.asked(clock.today());
        List<Run> runs = runs(caller, shared);
        List<ComparedRun> compared = counts(runs, asked).stream()
                .map(run -> compared(run, asked.standardise()))
                .toList();
        return new Comparison(
                shared.id(),
                asked.measure(),
                asked.from(),
                asked.to(),
                asked.standardise(),
                true,
                new ComparisonRows(compared).seenBy(caller.municipality().orElse(null), disclosure.smallestShown()));
    }

    /** The owner's first, then those of the adopters, each in one municipality. */
    private List<Run> runs(Caller caller, SharedInitiative shared) {
        List<Run> runs = new ArrayList<>();
        String place = shared.owner().ownerMunicipalityCode();
        add(
                runs,
                shared.form().initiativeId(),
                place != null ? place : firstOf(shared.form().municipalityCodes()));
        adoptions
                .list(caller, Restriction.equal("sharedInitiativeId", shared.id()))
                .forEach(adoption -> add(
                        runs, adoption.form().initiativeId(), adoption.form().municipalityCode()));
        return runs;
    }

    private static void add(List<Run> runs, @Nullable UUID initiative, @Nullable String municipality) {
        boolean isThere = runs.stream().anyMatch(run -> run.municipalityCode().equals(municipality));
        if (initiative != null && municipality != null && !isThere) {
            runs.add(new Run(initiative, municipality));
        }
    }

    private static @Nullable String firstOf(List<String> codes) {
        return codes.isEmpty() ? null : codes.getFirst();
    }

    private List<RunCounts> counts(List<Run> runs, ComparisonParams.Asked asked) {
        GroupsQuestion question = new GroupsQuestion(runs, asked.measure(), asked.from(), asked.to());
        return runs.isEmpty()
                ? List.of()
                : peer.ask(client -> client.findGroupCounts(question))
                        .map(GroupCounts::items)
                        .orElseThrow(() -> new ProblemException(CommonProblem.SERVICE_UNAVAILABLE));
    }

    private static ComparedRun compared(RunCounts run, List<String> standardise) {
        Map<String, Part> groups = new HashMap<>();
        for (Group group : run.groups()) {
            List<String> key = new ArrayList<>();
            if (standardise.contains(ComparisonParams.AGE)) {
                key.add(group.ageGroup());
            }
            if (standardise.contains(ComparisonParams.BENEFIT)) {
                key.add(group.benefitGroup());
            }
            groups.merge(String.join(" ", key), new Part(group.participants(), group.events()), Part::plus);
        }
        return new ComparedRun(run.municipalityCode(), groups);
    }
}
