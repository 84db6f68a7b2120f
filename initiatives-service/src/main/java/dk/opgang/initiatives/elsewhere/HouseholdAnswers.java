package dk.opgang.initiatives.elsewhere;

import dk.opgang.initiatives.elsewhere.ParticipantsClient.HouseholdQuestion;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.transaction.Errands;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a participant's household has a characteristic on a day, as far as participants-service knows, which is little: what follows from
 * benefits. The answer is not kept, the decision is.
 */
@Singleton
public class HouseholdAnswers {

    private final OwnerOfParticipants owner;
    private final Errands errands;
    private final RecentAnswers<Wanted, Boolean> answers;

    HouseholdAnswers(OwnerOfParticipants owner, Errands errands, BusinessClock clock) {
        this.owner = owner;
        this.errands = errands;
        this.answers = new RecentAnswers<>(clock);
    }

    /**
     * What is known: characteristics that are met or not met; the others are missing. May be called in a transaction, which then is taken
     * back, and begins anew when the owner has answered.
     *
     * @param characteristics codes of household-characteristics
     * @throws ProblemException 503 if the owner does not answer in time
     */
    public Map<String, Boolean> of(DayOfLife day, Collection<String> characteristics) {
        Map<DayOfLife, Map<String, Boolean>> known = of(Map.of(day, Set.copyOf(characteristics)));
        return known.getOrDefault(day, Map.of());
    }

    /** The same for many, asked before the work begins anew once. */
    public Map<DayOfLife, Map<String, Boolean>> of(Map<DayOfLife, Set<String>> characteristics) {
        Set<Wanted> wanted = new LinkedHashSet<>();
        characteristics.forEach((day, codes) -> wanted.addAll(wanted(day, codes)));
        errands.first(open(wanted), this::fetch);
        Map<DayOfLife, Map<String, Boolean>> known = new HashMap<>();
        answers.of(wanted)
                .forEach((it, met) -> met.ifPresent(answer ->
                        known.computeIfAbsent(it.day(), _ -> new HashMap<>()).put(it.characteristic(), answer)));
        return known;
    }

    /** Asks for what will be needed; outside of a transaction, for many rows to come. */
    public void fetch(DayOfLife day, Collection<String> characteristics) {
        fetch(open(wanted(day, characteristics)));
    }

    private void fetch(Collection<Wanted> wanted) {
        Map<DayOfLife, List<String>> codes = new LinkedHashMap<>();
        wanted.forEach(
                it -> codes.computeIfAbsent(it.day(), _ -> new ArrayList<>()).add(it.characteristic()));
        codes.forEach((day, asked) -> {
            Map<Wanted, Optional<Boolean>> found = new LinkedHashMap<>();
            asked.forEach(code -> found.put(new Wanted(day, code), Optional.empty()));
            owner.ask(it -> it.findHouseholdCharacteristics(
                            new HouseholdQuestion(day.participantId(), day.on(), asked)))
                    .items()
                    .forEach(it -> found.put(new Wanted(day, it.characteristic()), Optional.ofNullable(it.met())));
            answers.put(found);
        });
    }

    private Set<Wanted> open(Set<Wanted> wanted) {
        Set<Wanted> open = new LinkedHashSet<>(wanted);
        open.removeAll(answers.of(wanted).keySet());
        return open;
    }

    private static Set<Wanted> wanted(DayOfLife day, Collection<String> characteristics) {
        Set<Wanted> wanted = new LinkedHashSet<>();
        characteristics.forEach(it -> wanted.add(new Wanted(day, it)));
        return wanted;
    }

    private record Wanted(DayOfLife day, String characteristic) {}
}
