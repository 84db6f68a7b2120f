package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says something about a shared initiative: whoever sees it may. */
@Singleton
class WriteComment extends Posting<SharedInitiative, CommentForm, Comment> {

    private final SharedInitiatives initiatives;

    WriteComment(SharedInitiatives initiatives, Comments comments, Outbox outbox) {
        super(comments, CommentForm.class, outbox);
        this.initiatives = initiatives;
    }

    @Transactional
    Posted<Comment> post(Caller caller, UUID sharedInitiativeId, CommentForm form) {
        if (caller.tenant() instanceof Tenant.Nobody) {
            throw new ProblemException(SharingProblem.OWNER_REQUIRED);
        }
        return post(caller, initiatives.get(caller, sharedInitiativeId), form);
    }

    @Override
    protected Comment create(Caller caller, SharedInitiative shared, CommentForm form) {
        return new Comment(caller.tenantKey(), shared.id(), form);
    }

    @Override
    protected void check(
            Caller caller, SharedInitiative shared, @Nullable Comment known, CommentForm form, Faults faults) {
        if (known != null && !known.sharedInitiativeId().equals(shared.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
    }

    @Override
    protected List<Event> news(SharedInitiative shared, @Nullable CommentForm before, Comment comment) {
        return List.of();
    }
}
