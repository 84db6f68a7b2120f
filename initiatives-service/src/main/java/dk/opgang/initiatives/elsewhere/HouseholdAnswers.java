package dk.opgang.initiatives.elsewhere;

import dk.opgang.initiatives.elsewhere.ParticipantsClient.HouseholdQuestion;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.transaction.Errands;
import jakarta.inject.Singleton;
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
        Set<Wanted> wanted = wanted(day, characteristics);
        errands.before(open(wanted), any -> fetch(day, characteristics));
        // A batch says that all has been fetched; of one with very many rows some may be forgotten again.
        fetch(day, characteristics);
        Map<String, Boolean> known = new HashMap<>();
        answers.of(wanted).forEach((it, met) -> met.ifPresent(answer -> known.put(it.characteristic(), answer)));
        return known;
    }

    /** Asks for what will be needed; outside of a transaction, for many rows to come. */
    public void fetch(DayOfLife day, Collection<String> characteristics) {
        Set<Wanted> open = open(wanted(day, characteristics));
        if (open.isEmpty()) {
            return;
        }
        List<String> codes = open.stream().map(Wanted::characteristic).toList();
        Map<Wanted, Optional<Boolean>> found = new LinkedHashMap<>();
        owner.ask(it -> it.findHouseholdCharacteristics(new HouseholdQuestion(day.participantId(), day.on(), codes)))
                .items()
                .forEach(it -> found.put(new Wanted(day, it.characteristic()), Optional.ofNullable(it.met())));
        answers.put(found);
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
