package dk.opgang.network.knowledge;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.DatabaseFaults;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Drafts articles and changes them; readers keep what was published until the change has passed its review. */
@Singleton
class WriteArticle extends Posting<Caller, ArticleForm, Article> {

    private static final String ONE_KEY = "knowledge_articles_article_key_key";

    private final Articles articles;

    WriteArticle(Articles articles, Outbox outbox) {
        super(articles, ArticleForm.class, outbox);
        this.articles = articles;
    }

    @Transactional
    Posted<Article> post(Caller caller, ArticleForm form) {
        return ofOneKey(() -> post(caller, caller, form));
    }

    @Transactional
    Article patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Article article = articles.get(caller, id);
        if (!articles.isAuthor(caller, article)) {
            throw new ProblemException(KnowledgeProblem.ANOTHERS_ARTICLE);
        }
        return ofOneKey(() -> patch(caller, caller, articles.lock(caller, id), ifMatch, patch));
    }

    /** Writes it. Nobody sees the drafts of others: that one of them has its key is told by the database alone. */
    private <T> T ofOneKey(Supplier<T> write) {
        try {
            return write.get();
        } catch (PersistenceException e) {
            Faults faults = new Faults();
            if (DatabaseFaults.breaks(e, ONE_KEY)) {
                faults.broken("/key", NetworkFault.KEY_IN_USE);
            }
            faults.throwIfAny();
            throw e;
        }
    }

    @Override
    protected Article create(Caller caller, Caller writer, ArticleForm form) {
        return new Article(caller.tenantKey(), form);
    }

    @Override
    protected ArticleForm completed(Caller caller, Caller writer, @Nullable Article known, ArticleForm form) {
        return form.withBody(Markdown.kept(form.body()));
    }

    @Override
    protected void check(Caller caller, Caller writer, @Nullable Article known, ArticleForm form, Faults faults) {
        if (known != null && known.state() == ArticleState.WITHDRAWN) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        if (Markdown.isTooDeep(form.body())) {
            faults.broken("/body", NetworkFault.TOO_DEEP);
        }
        if (form.key() != null) {
            articles.first(caller, Restriction.equal("form.key", form.key()))
                    .filter(other -> !other.equals(known))
                    .ifPresent(_ -> faults.broken("/key", NetworkFault.KEY_IN_USE));
        }
    }

    /** Nobody else sees a draft, so nothing is told of it. */
    @Override
    protected List<Event> news(Caller writer, @Nullable ArticleForm before, Article article) {
        return List.of();
    }
}
