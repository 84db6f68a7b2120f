package dk.opgang.network.handover;

import dk.opgang.network.handover.FollowPackages.Question;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Follows the packages where they are kept, and lets the time of handovers and clocks pass. */
@Singleton
class HandoverRounds {

    private static final Logger LOG = Logger.getLogger(HandoverRounds.class);

    private final SystemCalls system;
    private final FollowPackages follow;
    private final HandoverTimes times;
    private final StatesClient states;

    /** Who comes of age does so with a day: that is asked as often as the clocks are counted, and not each time. */
    private final AtomicBoolean agesAreDue = new AtomicBoolean(true);

    HandoverRounds(SystemCalls system, FollowPackages follow, HandoverTimes times, @RestClient StatesClient states) {
        this.system = system;
        this.follow = follow;
        this.times = times;
        this.states = states;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followAll() {
        boolean asksAges = agesAreDue.getAndSet(false);
        UUID last = null;
        do {
            last = followSome(last, asksAges);
        } while (last != null);
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void letTimePass() {
        system.run(times::tell);
        agesAreDue.set(true);
    }

    /** Before one is shown: what was decided a moment ago is known. A service that is away holds nobody up. */
    void follow(UUID id) {
        ask(system.call(() -> follow.questionOf(id)));
    }

    /** The id of the last of a slice; null if there are no more, or nobody answers. */
    private @Nullable UUID followSome(@Nullable UUID after, boolean asksAges) {
        Question question = system.call(() -> follow.question(after, asksAges));
        return ask(question) ? question.last() : null;
    }

    private boolean ask(Question question) {
        if (question.last() == null) {
            return false;
        }
        try {
            StatesClient.Found found = states.find(question.wanted());
            system.call(() -> follow.news(found.items())).forEach(news -> system.run(() -> follow.follow(news)));
            return true;
        } catch (ProcessingException | WebApplicationException e) {
            LOG.debugf("participants-service did not answer where packages stand: %s", e.getClass());
            return false;
        }
    }
}
