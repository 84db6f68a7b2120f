package dk.opgang.network.knowledge.request;

import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.network.knowledge.ArticleDirectory;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers a question: anybody who may write does, as long as it is not closed. */
@Singleton
class WriteAnswer extends Posting<KnowledgeRequest, AnswerForm, Answer> {

    private final KnowledgeRequests requests;
    private final ArticleDirectory articles;
    private final BusinessClock clock;

    WriteAnswer(
            KnowledgeRequests requests,
            Answered answers,
            ArticleDirectory articles,
            BusinessClock clock,
            Outbox outbox) {
        super(answers, AnswerForm.class, outbox);
        this.requests = requests;
        this.articles = articles;
        this.clock = clock;
    }

    @Transactional
    Posted<Answer> post(Caller caller, UUID requestId, AnswerForm form) {
        return post(caller, requests.lock(caller, requestId), form);
    }

    @Override
    protected Answer create(Caller caller, KnowledgeRequest request, AnswerForm form) {
        if (request.isClosed()) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        request.answered(clock.now());
        return new Answer(caller.tenantKey(), request.id(), form);
    }

    @Override
    protected void check(
            Caller caller, KnowledgeRequest request, @Nullable Answer known, AnswerForm form, Faults faults) {
        if (known != null && !known.requestId().equals(request.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        articles.check(caller, form.articleIds(), faults);
    }

    @Override
    protected List<Event> news(KnowledgeRequest request, @Nullable AnswerForm before, Answer answer) {
        return before == null ? List.of(RequestChanged.of(request)) : List.of();
    }
}
