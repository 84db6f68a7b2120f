package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.time.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner answered a moment ago, so that work which had to be taken back to ask finds the answer when it begins anew. It is
 * forgotten after some minutes: what is kept here for good is the decision, never what it rests on.
 *
 * @param <Q> a question
 * @param <A> its answer; there may be none
 */
final class RecentAnswers<Q, A> {

    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int MOST = 20_000;

    private final BusinessClock clock;
    private final Map<Q, Given<A>> given = new LinkedHashMap<>();

    RecentAnswers(BusinessClock clock) {
        this.clock = clock;
    }

    /** The answers to those of the questions that have one; nothing for a question that was not asked. */
    synchronized Map<Q, Optional<A>> of(Collection<Q> questions) {
        forgetOld();
        Map<Q, Optional<A>> known = new HashMap<>();
        for (Q question : questions) {
            Given<A> answer = given.get(question);
            if (answer != null) {
                known.put(question, answer.answer());
            }
        }
        return known;
    }

    synchronized void put(Map<Q, Optional<A>> answers) {
        Instant now = clock.now();
        answers.forEach((question, answer) -> {
            given.remove(question);
            given.put(question, new Given<>(answer, now));
        });
        Iterator<Q> oldest = given.keySet().iterator();
        while (given.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    private void forgetOld() {
        Instant end = clock.now().minus(KEPT);
        Iterator<Given<A>> oldest = given.values().iterator();
        while (oldest.hasNext() && oldest.next().at().isBefore(end)) {
            oldest.remove();
        }
    }

    private record Given<A>(Optional<A> answer, Instant at) {}
}
