package dk.opgang.network.plan;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes tasks of what meetings decide: one of each decision, however often it is asked for. */
@Singleton
public class DecisionTasks {

    /** Where tasks are found. */
    public static final String PATH = TaskResource.PATH;

    private final WriteTask write;
    private final BusinessClock clock;
    private final BodyTags tags;

    DecisionTasks(WriteTask write, BusinessClock clock, BodyTags tags) {
        this.write = write;
        this.clock = clock;
        this.tags = tags;
    }

    /**
     * The task of the decision as clients see it: 201 if it is new, 200 otherwise.
     *
     * @param decision from 1
     */
    @Transactional
    public RestResponse<TaskView> make(
            Caller caller,
            UUID meetingId,
            int decision,
            String text,
            @Nullable UUID memberId,
            @Nullable LocalDate dueOn) {
        return tags.withBody(
                write.set(caller, new NetworkTask.Decided(meetingId, decision), TaskForm.decided(text, memberId, dueOn))
                        .answer(PATH, task -> TaskView.of(task, clock.today())));
    }
}
