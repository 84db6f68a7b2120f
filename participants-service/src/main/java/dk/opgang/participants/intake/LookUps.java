package dk.opgang.participants.intake;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.audit.Access;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.run.BatchLookUps;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Logs that the rows of a batch were looked up by number, and whom they found: rejected as registered, unchanged or in a dry run, each
 * tells that the municipality knows the person, as a single look-up does.
 */
@Singleton
class LookUps {

    private final BatchLookUps log;

    LookUps(BatchLookUps log) {
        this.log = log;
    }

    void note(SliceContext context, List<Draft> found) {
        String batch = "participant-batches/" + context.batchId();
        Set<UUID> people = new TreeSet<>();
        found.forEach(draft -> people.add(draft.participant().id()));
        List<Access> accesses = new ArrayList<>();
        accesses.add(Access.search("search-participants", batch, Purpose.EVERYDAY, Diary.BY_CPR));
        context.firstConcerned(people)
                .forEach(id -> accesses.add(new Access(
                        "find-participant", batch, id, context.caller().tenantKey(), Purpose.EVERYDAY, Diary.BY_CPR)));
        log.record(context, accesses);
    }
}
