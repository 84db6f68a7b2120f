package dk.opgang.initiatives.elsewhere;

import dk.opgang.initiatives.elsewhere.ParticipantsClient.AgeQuestion;
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
 * How old participants are on a day, where the year of birth leaves a rule open: only participants-service knows the birthday. To be asked
 * only then, and for all rows at once; the age is not kept, the decision is.
 */
@Singleton
public class ExactAges {

    private final OwnerOfParticipants owner;
    private final Errands errands;
    private final RecentAnswers<DayOfLife, Integer> answers;

    ExactAges(OwnerOfParticipants owner, Errands errands, BusinessClock clock) {
        this.owner = owner;
        this.errands = errands;
        this.answers = new RecentAnswers<>(clock);
    }

    /**
     * The ages in whole years, negative before the birth; without those whom the owner does not know or tells nothing of. May be called in a
     * transaction, which then is taken back, and begins anew when the owner has answered.
     *
     * @throws ProblemException 503 if the owner does not answer in time
     */
    public Map<DayOfLife, Integer> of(Collection<DayOfLife> days) {
        errands.first(open(days), this::fetch);
        return known(days);
    }

    /** Asks for ages that will be needed; outside of a transaction, for many rows to come. */
    public void fetch(Collection<DayOfLife> days) {
        List<DayOfLife> open = List.copyOf(open(days));
        for (int from = 0; from < open.size(); from += OwnerOfParticipants.QUESTION_MAX) {
            List<DayOfLife> some =
                    List.copyOf(open.subList(from, Math.min(from + OwnerOfParticipants.QUESTION_MAX, open.size())));
            Map<DayOfLife, Optional<Integer>> found = new LinkedHashMap<>();
            some.forEach(day -> found.put(day, Optional.empty()));
            owner.ask(it -> it.findAges(new AgeQuestion(some)))
                    .items()
                    .forEach(age -> found.put(new DayOfLife(age.participantId(), age.on()), Optional.of(age.age())));
            answers.put(found);
        }
    }

    private Map<DayOfLife, Integer> known(Collection<DayOfLife> days) {
        Map<DayOfLife, Integer> ages = new HashMap<>();
        answers.of(days).forEach((day, age) -> age.ifPresent(years -> ages.put(day, years)));
        return ages;
    }

    private Set<DayOfLife> open(Collection<DayOfLife> days) {
        Set<DayOfLife> open = new LinkedHashSet<>(days);
        open.removeAll(answers.of(days).keySet());
        return open;
    }
}
