package dk.opgang.network.knowledge;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.network.knowledge.search.ArticleIndex;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands an article to its review, publishes it, gives it back, or takes it out. What is published is what the reviewer has read. */
@Singleton
class MoveArticle {

    private final Articles articles;
    private final ArticleVersions versions;
    private final ArticleIndex index;
    private final Coordination coordination;
    private final Outbox outbox;
    private final BusinessClock clock;

    MoveArticle(
            Articles articles,
            ArticleVersions versions,
            ArticleIndex index,
            Coordination coordination,
            Outbox outbox,
            BusinessClock clock) {
        this.articles = articles;
        this.versions = versions;
        this.index = index;
        this.coordination = coordination;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param ifMatch the version that was read: 412 if it is no longer the present one; any if missing */
    @Transactional
    Article move(Caller caller, UUID id, @Nullable String ifMatch, ArticleTransition told) {
        articles.get(caller, id);
        Article article = articles.lock(caller, id);
        if (ifMatch != null) {
            Preconditions.requireMatch(ifMatch, article.version());
        }
        ArticleState present = article.draftState().orElseGet(article::state);
        switch (ArticleState.of(told.to())) {
            case IN_REVIEW -> {
                require(present == ArticleState.DRAFT);
                requireAuthor(caller, article);
                article.submit();
            }
            case DRAFT -> {
                require(present == ArticleState.IN_REVIEW);
                requireReviewer(caller, article);
                article.giveBack(caller.tenantKey(), told.note());
            }
            case PUBLISHED -> {
                require(present == ArticleState.IN_REVIEW);
                requireReviewer(caller, article);
                show(article, told.note());
                outbox.publish(ArticleEvent.Published.of(article));
            }
            case WITHDRAWN -> {
                require(article.state() == ArticleState.PUBLISHED);
                if (!coordination.isBy(caller)) {
                    requireAuthor(caller, article);
                }
                withdraw(article, told.note());
            }
        }
        articles.flush();
        return article;
    }

    /** Makes the draft what readers see and search finds, without telling anybody. */
    @Transactional
    void show(Article article, @Nullable String note) {
        article.publish(note, clock.now());
        articles.flush();
        versions.persist(new ArticleVersion(article));
        ArticleForm form = article.shown();
        index.write(article.id(), form.title(), form.summary(), form.rest());
    }

    private void withdraw(Article article, @Nullable String note) {
        article.withdraw(note);
        articles.flush();
        index.remove(article.id());
        outbox.publish(ArticleEvent.Withdrawn.of(article));
    }

    private static void require(boolean isAllowed) {
        if (!isAllowed) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
    }

    private void requireAuthor(Caller caller, Article article) {
        if (!articles.isAuthor(caller, article)) {
            throw new ProblemException(KnowledgeProblem.ANOTHERS_ARTICLE);
        }
    }

    private void requireReviewer(Caller caller, Article article) {
        if (articles.isAuthor(caller, article)) {
            throw new ProblemException(KnowledgeProblem.OWN_REVIEW);
        }
    }
}
