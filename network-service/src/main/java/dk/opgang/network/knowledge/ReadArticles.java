package dk.opgang.network.knowledge;

import dk.opgang.network.knowledge.search.ArticleSearch;
import dk.opgang.network.knowledge.search.Facets;
import dk.opgang.network.knowledge.search.Highlighter;
import dk.opgang.network.knowledge.search.SearchQuery;
import dk.opgang.network.knowledge.search.SearchResult;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows articles: to readers what was published, to whoever works on one its draft. */
@Singleton
class ReadArticles {

    private final Articles articles;
    private final ArticleVersions versions;
    private final ArticleSearch search;

    ReadArticles(Articles articles, ArticleVersions versions, ArticleSearch search) {
        this.articles = articles;
        this.versions = versions;
        this.search = search;
    }

    @Transactional
    ArticleView one(Caller caller, UUID id) {
        return shown(caller, articles.get(caller, id));
    }

    /** The article as the caller sees it. */
    @Transactional
    ArticleView shown(Caller caller, Article article) {
        return ArticleView.of(article, formFor(caller, article), progress(caller, article));
    }

    /** A version that was published, or the draft for whoever sees it; otherwise 404. */
    @Transactional
    ArticleView version(Caller caller, UUID id, int number) {
        Article article = articles.get(caller, id);
        boolean isDraft = Objects.equals(article.draftVersion(), number);
        ArticleForm form = isDraft && seesDraft(caller, article)
                ? article.form()
                : versions.of(caller, id, number)
                        .map(ArticleVersion::content)
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return ArticleView.of(article, form, progress(caller, article));
    }

    @Transactional
    ArticlePage page(Caller caller, ArticleParams params) {
        return params.isSearch() ? found(caller, params) : listed(caller, params);
    }

    private ArticlePage listed(Caller caller, ArticleParams params) {
        Page<ArticleItem> page = articles.page(caller, params.asList().toQuery(), Articles.narrowed(params.filters()))
                .map(article -> item(caller, article, null, null));
        Facets facets = params.wantsFacets() ? search.facets(params.filters()) : null;
        return new ArticlePage(page.items(), page.next(), page.count(), facets, null, null);
    }

    private ArticlePage found(Caller caller, ArticleParams params) {
        SearchQuery query = SearchQuery.of(Objects.requireNonNull(params.q()));
        ArticleSearch.Wanted wanted = params.asSearch();
        SearchResult result = search.find(query, params.filters(), wanted);
        Map<UUID, Article> byId =
                articles
                        .list(
                                caller,
                                Restriction.in(
                                        "id",
                                        result.hits().stream()
                                                .map(SearchResult.Hit::id)
                                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(Article::id, Function.identity()));
        Highlighter highlighter = new Highlighter(result.words());
        List<ArticleItem> items = result.hits().stream()
                .filter(hit -> byId.containsKey(hit.id()))
                .map(hit -> item(caller, Objects.requireNonNull(byId.get(hit.id())), hit.score(), highlighter))
                .toList();
        int end = wanted.offset() + wanted.limit();
        return new ArticlePage(
                items,
                end < result.total() ? Integer.toString(end) : null,
                params.wantsCount() ? result.total() : null,
                result.facets(),
                result.didYouMean(),
                query.onlyStopWords() ? Boolean.TRUE : null);
    }

    /** A hit is shown as it was found, also to whoever works on its next version. */
    private ArticleItem item(
            Caller caller, Article article, @Nullable BigDecimal score, @Nullable Highlighter highlighter) {
        ArticleForm form = highlighter == null ? formFor(caller, article) : article.shown();
        return new ArticleItem(
                article.id(),
                ArticleHeading.of(form),
                progress(caller, article),
                score,
                highlighter == null ? null : ArticleItem.highlights(form, highlighter),
                Stored.of(article));
    }

    private ArticleForm formFor(Caller caller, Article article) {
        return articles.worksOn(caller, article) ? article.form() : article.shown();
    }

    private ArticleProgress progress(Caller caller, Article article) {
        return ArticleProgress.of(article, seesDraft(caller, article), articles.worksOn(caller, article));
    }

    private boolean seesDraft(Caller caller, Article article) {
        return articles.worksOn(caller, article) || article.isInReview() && caller.has(Articles.WRITE);
    }
}
